CALL () {
  MATCH (n2:Procedure {id: $p0})
  CALL (n2) {
    MATCH (n2)-[:INDICATED_FOR]->(n4)
    WITH n4 ORDER BY n4.code LIMIT $p1
    CALL (n4) {
      MATCH (n6:IcdBlock)
      WHERE n6.id = n4.blockId
      WITH n6 ORDER BY n6.position, n6.id
      WITH collect(n6.id) AS s8, collect(n6) AS m7
      RETURN [s8] AS c5, m7
    }
    WITH n4, c5, m7 ORDER BY n4.code
    WITH collect(n4.code) AS s10, collect(c5) AS s11, collect(m7) AS m9
    RETURN [s10, s11] AS c3, m9
  }
  WITH collect(c3) AS s13, collect(n2.id) AS s14, collect(m9) AS m12
  RETURN [s13, s14] AS c1, m12
}
CALL (m12) {
  UNWIND m12 AS m17
  UNWIND m17 AS m18
  UNWIND m18 AS n16
  WITH DISTINCT n16
  CALL (n16) {
    MATCH (n16)-[:IN_CHAPTER]->(n20)
    WITH n20 ORDER BY n20.number, n20.id
    WITH collect(n20.number) AS s21
    RETURN [s21] AS c19
  }
  WITH collect(n16.id) AS s22, collect(n16.range) AS s23, collect(c19) AS s24
  RETURN [s22, s23, s24] AS t15
}
RETURN [[c1], t15] AS r0
// $p0 = "CPT:0557T"
// $p1 = 4
