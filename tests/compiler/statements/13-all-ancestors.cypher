MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  MATCH path4 = (n1)-[:CHILD_OF*1..8]->(n3)
  WITH n3, length(path4) AS k5
  WITH n3, k5 ORDER BY k5, n3.code
  WITH collect(n3.code) AS s6
  RETURN [s6] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M80.00XA"
