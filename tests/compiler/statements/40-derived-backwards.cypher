MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  MATCH (n1)<-[r5:LISTS]-(n6:CoverageGroup)
  WHERE n6.kind IN $p1
  CALL (n6) {
    MATCH (n6)<-[:HAS_GROUP]-(:CoverageDocument)-[:HAS_GROUP]->(:CoverageGroup)-[:LISTS]->(n3:Procedure)
    RETURN DISTINCT n3
    UNION
    MATCH (n6)<-[:COVERED_WITH]-(n3:Procedure)
    RETURN DISTINCT n3
  }
  WITH r5, n6, n3
  WHERE n3.code = $p2
  WITH n3, {documentId: r5.documentId, edition: r5.edition, throughId: n6.id} AS r4
  WITH n3, r4 ORDER BY n3.code, r4.throughId LIMIT $p3
  WITH collect(n3.code) AS s7
  RETURN [s7] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
// $p1 = ["COVERED"]
// $p2 = "0557T"
// $p3 = 26
