MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  MATCH (n1)-[r4:PERFORMED_BY]->(n3)
  WHERE any(x IN r4.roles WHERE x IN $p1)
  WITH n3, r4 ORDER BY n3.code LIMIT $p2
  CALL (r4) {
    MATCH (n6:SpecialtyAssertion)
    WHERE n6.id IN r4.assertionIds
    WITH n6 ORDER BY n6.documentId, n6.position, n6.id
    WITH collect([n6.section]) AS s7, collect([n6.row]) AS s8
    RETURN [s7, s8] AS c5
  }
  WITH n3, r4, c5 ORDER BY n3.code
  WITH collect(n3.code) AS s9, collect(r4.roles) AS s10, collect(c5) AS s11
  RETURN [s9, s10, s11] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = ["ORDERS","INTERPRETS"]
// $p2 = 26
