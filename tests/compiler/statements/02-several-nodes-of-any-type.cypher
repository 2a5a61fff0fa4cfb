UNWIND $p0 AS id
MATCH (n1:Medcode {id: id})
CALL (n1) {
  MATCH (n1)-[:CHILD_OF]->(n3)
  WITH n3 ORDER BY n3.code
  WITH collect(n3.code) AS s4
  RETURN [s4] AS c2
}
WITH collect(labels(n1)) AS s5, collect([n1.id]) AS s6, collect([n1.code]) AS s7, collect([n1.level]) AS s8, collect(c2) AS s9, collect(n1.id) AS s10
RETURN [[[s5, s6, s7, s8, s9, s10]]] AS r0
// $p0 = ["CPT:0557T","ICD10CM:M81.0","PAYER:nobody"]
