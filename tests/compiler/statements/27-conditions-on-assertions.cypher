CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[r5:MENTIONED_PAYER]->(n4)
    WHERE EXISTS { MATCH (n6:PayerAssertion) WHERE n6.id IN r5.assertionIds AND (n6.confidence = $p1 AND COUNT { MATCH (n7:SourceDocument) WHERE n7.id = n6.documentId AND n7.kind = $p2 } > 0) }
    WITH n4, r5 ORDER BY n4.id LIMIT $p3
    WITH collect(n4.name) AS s8
    RETURN [s8] AS c3
  }
  WITH collect(c3) AS s9, collect(n2.id) AS s10
  RETURN [s9, s10] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = "DERIVED"
// $p2 = "ARTICLE"
// $p3 = 26
