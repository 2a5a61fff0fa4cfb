CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Medcode {id: id})
  CALL (n2) {
    MATCH (n2)-[:CHILD_OF]->(n4)
    WITH n4 ORDER BY n4.code
    WITH collect(n4.code) AS s5
    RETURN [s5] AS c3
  }
  WITH collect(labels(n2)) AS s6, collect([n2.id]) AS s7, collect([n2.code]) AS s8, collect([n2.level]) AS s9, collect(c3) AS s10, collect(n2.id) AS s11
  RETURN [s6, s7, s8, s9, s10, s11] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T","ICD10CM:M81.0","PAYER:nobody"]
