CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Medcode {id: id})
  CALL (n2) {
    MATCH (n2)-[r5:INVOLVES]->(n4)
    WITH n4, r5 ORDER BY n4.id LIMIT $p1
    CALL (r5) {
      MATCH (n7:ServiceAssertion)
      WHERE n7.id IN r5.assertionIds
      WITH n7 ORDER BY n7.documentId, n7.position, n7.id
      WITH collect(n7.id) AS s8, collect(n7) AS m9
      RETURN [s8] AS c6, m9
    }
    WITH n4, r5, c6, m9 ORDER BY n4.id
    WITH collect(c6) AS s10, collect(m9) AS m11
    RETURN [s10] AS c3, m11
  }
  WITH collect(labels(n2)) AS s12, collect(c3) AS s13, collect(n2.id) AS s14, collect(m11) AS m15
  RETURN [s12, s13, s14] AS c1, m15
}
CALL (m15) {
  UNWIND m15 AS m18
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
// $p0 = ["STEP:0557t-3"]
// $p1 = 26
