MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  MATCH path4 = (n1)<-[:CHILD_OF*1..8]-(n3:Diagnosis)
  WHERE n3.billable = $p1
  WITH n3 ORDER BY n3.code LIMIT $p2
  WITH collect(n3.code) AS s5
  RETURN [s5] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M85.8"
// $p1 = true
// $p2 = 3
