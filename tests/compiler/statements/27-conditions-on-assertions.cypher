MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  MATCH (n1)-[r4:MENTIONED_PAYER]->(n3)
  WHERE EXISTS { MATCH (n5:PayerAssertion) WHERE n5.id IN r4.assertionIds AND (n5.confidence = $p1 AND COUNT { MATCH (n6:SourceDocument) WHERE n6.id = n5.documentId AND n6.kind = $p2 } > 0) }
  WITH n3, r4 ORDER BY n3.id LIMIT $p3
  WITH collect(n3.name) AS s7
  RETURN [s7] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = "DERIVED"
// $p2 = "ARTICLE"
// $p3 = 26
