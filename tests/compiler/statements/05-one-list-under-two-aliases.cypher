MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  MATCH (n1)-[r4:INDICATED_FOR]->(n3)
  WHERE $p1 IN r4.roles
  WITH n3, r4 ORDER BY n3.code LIMIT $p2
  WITH collect(n3.code) AS s5
  RETURN [s5] AS c2
}
CALL (n1) {
  MATCH (n1)-[:INDICATED_FOR]->(n7:Diagnosis)
  WHERE n7.billable = $p3
  RETURN count(*) AS c6
}
CALL (n1) {
  MATCH (n1)-[:INDICATED_FOR]->(n9:Diagnosis)
  WHERE n9.billable = $p4
  WITH n9 ORDER BY n9.code LIMIT $p5
  WITH collect(n9.code) AS s10
  RETURN [s10] AS c8
}
RETURN [[[[c2], [c6], [c8], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = "FRACTURE"
// $p2 = 26
// $p3 = false
// $p4 = false
// $p5 = 26
