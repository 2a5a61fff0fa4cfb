MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  MATCH (n1)-[:INDICATED_FOR]->(n3)
  WITH n3 ORDER BY n3.display, n3.code DESC LIMIT $p1
  WITH collect(n3.code) AS s4, collect(n3.display) AS s5
  RETURN [s4, s5] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = 3
