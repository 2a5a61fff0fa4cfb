CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  CALL (n2) {
    MATCH (n2)-[r5:IN_CCSR]->(n4)
    WITH n4, r5 ORDER BY n4.code LIMIT $p1
    CALL (r5) {
      MATCH (n7:SourceDocument)
      WHERE n7.id = r5.documentId
      WITH n7 ORDER BY n7.id
      WITH collect(n7.title) AS s8
      RETURN [s8] AS c6
    }
    WITH n4, r5, c6 ORDER BY n4.code
    WITH collect(n4.code) AS s9, collect([r5.edition]) AS s10, collect(c6) AS s11
    RETURN [s9, s10, s11] AS c3
  }
  CALL (n2) {
    MATCH (n2)-[r14:REPLACED_BY]->(n13)
    WHERE r14.kind IN $p2
    WITH n13, r14 ORDER BY n13.code LIMIT $p3
    WITH collect(labels(n13)) AS s15, collect([n13.code]) AS s16, collect(r14.kind) AS s17
    RETURN [s15, s16, s17] AS c12
  }
  WITH collect(c3) AS s18, collect(c12) AS s19, collect(COUNT { (n2)-[:CHANGED_BY]->() }) AS s20, collect(n2.id) AS s21
  RETURN [s18, s19, s20, s21] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
// $p1 = 26
// $p2 = ["SPLIT","IDENTICAL_TITLE"]
// $p3 = 26
