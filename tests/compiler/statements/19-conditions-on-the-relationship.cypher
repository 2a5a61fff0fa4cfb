CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[r5:PERFORMED_BY]->(n4)
    WHERE any(x IN r5.roles WHERE x IN $p1)
    WITH n4, r5 ORDER BY n4.code LIMIT $p2
    CALL (r5) {
      MATCH (n7:SpecialtyAssertion)
      WHERE n7.id IN r5.assertionIds
      WITH n7 ORDER BY n7.documentId, n7.position, n7.id
      WITH collect([n7.section]) AS s8, collect([n7.row]) AS s9
      RETURN [s8, s9] AS c6
    }
    WITH n4, r5, c6 ORDER BY n4.code
    WITH collect(n4.code) AS s10, collect(r5.roles) AS s11, collect(c6) AS s12
    RETURN [s10, s11, s12] AS c3
  }
  WITH collect(c3) AS s13, collect(n2.id) AS s14
  RETURN [s13, s14] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = ["ORDERS","INTERPRETS"]
// $p2 = 26
