CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[:INDICATED_FOR]->(n4)
    WITH n4 ORDER BY n4.code LIMIT $p1
    CALL (n4) {
      MATCH (n6:IcdBlock)
      WHERE n6.id = n4.blockId
      WITH n6 ORDER BY n6.position, n6.id
      WITH collect(n6.id) AS s7, collect(n6) AS m8
      RETURN [s7] AS c5, m8
    }
    WITH n4, c5, m8 ORDER BY n4.code
    WITH collect(n4.code) AS s9, collect(c5) AS s10, collect(m8) AS m11
    RETURN [s9, s10] AS c3, m11
  }
  WITH collect(c3) AS s12, collect(n2.id) AS s13, collect(m11) AS m14
  RETURN [s12, s13] AS c1, m14
}
CALL (m14) {
  UNWIND m14 AS m17
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
// $p0 = ["CPT:0557T"]
// $p1 = 4
