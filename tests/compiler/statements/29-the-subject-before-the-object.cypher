CALL () {
  MATCH (n2:WorkflowStep {id: $p0})
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
  WITH collect(c3) AS s13, collect(n2.id) AS s14, collect(m10) AS m12
  RETURN [s13, s14] AS c1, m12
}
CALL (m12) {
  UNWIND m12 AS m17
  UNWIND m17 AS m18
  UNWIND m18 AS n16
  WITH DISTINCT n16
  CALL (n16) {
    MATCH (n16)-[r21:ABOUT]->(n20)
    WITH n20, r21 ORDER BY r21.order, n20.id
    WITH collect(labels(n20)) AS s22, collect([n20.id]) AS s23
    RETURN [s22, s23] AS c19
  }
  WITH collect(n16.id) AS s24, collect(c19) AS s25
  RETURN [s24, s25] AS t15
}
RETURN [[c1], t15] AS r0
// $p0 = "STEP:0557t-3"
// $p1 = 26
