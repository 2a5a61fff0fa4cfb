MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  MATCH (n1)-[r4:IN_CCSR]->(n3)
  WITH n3, r4 ORDER BY n3.code LIMIT $p1
  CALL (r4) {
    MATCH (n6:SourceDocument)
    WHERE n6.id = r4.documentId
    WITH n6 ORDER BY n6.id
    WITH collect(n6.title) AS s7
    RETURN [s7] AS c5
  }
  WITH n3, r4, c5 ORDER BY n3.code
  WITH collect(n3.code) AS s8, collect([r4.edition]) AS s9, collect(c5) AS s10
  RETURN [s8, s9, s10] AS c2
}
CALL (n1) {
  MATCH (n1)-[r13:REPLACED_BY]->(n12)
  WHERE r13.kind IN $p2
  WITH n12, r13 ORDER BY n12.code, n12.id LIMIT $p3
  WITH collect(labels(n12)) AS s14, collect([n12.code]) AS s15, collect(r13.kind) AS s16
  RETURN [s14, s15, s16] AS c11
}
RETURN [[[[c2], [c11], [COUNT { (n1)-[:CHANGED_BY]->() }], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
// $p1 = 26
// $p2 = ["SPLIT","IDENTICAL_TITLE"]
// $p3 = 26
