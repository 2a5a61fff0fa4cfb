CALL () {
  MATCH (n2:Medcode {id: $p0})
  CALL (n2) {
    MATCH (n2)-[r5:INVOLVES]->(n4)
    WITH n4, r5 ORDER BY n4.id LIMIT $p1
    CALL (r5) {
      MATCH (n7:ServiceAssertion)
      WHERE n7.id IN r5.assertionIds
      WITH n7 ORDER BY n7.documentId, n7.position, n7.id
      WITH collect(n7.id) AS s9, collect(n7) AS m8
      RETURN [s9] AS c6, m8
    }
    WITH n4, r5, c6, m8 ORDER BY n4.id
    WITH collect(c6) AS s11, collect(m8) AS m10
    RETURN [s11] AS c3, m10
  }
  WITH collect(labels(n2)) AS s13, collect(c3) AS s14, collect(n2.id) AS s15, collect(m10) AS m12
  RETURN [s13, s14, s15] AS c1, m12
}
CALL (m12) {
  UNWIND m12 AS m18
  UNWIND m18 AS m19
  UNWIND m19 AS n17
  WITH DISTINCT n17
  CALL (n17) {
    MATCH (n17)-[r22:ABOUT]->(n21)
    WITH n21, r22 ORDER BY r22.order, n21.id
    WITH collect(labels(n21)) AS s23, collect([n21.id]) AS s24
    RETURN [s23, s24] AS c20
  }
  WITH collect(n17.id) AS s25, collect(c20) AS s26
  RETURN [s25, s26] AS t16
}
RETURN [[c1], t16] AS r0
// $p0 = "STEP:0557t-3"
// $p1 = 26
