MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  MATCH (n1)-[r4:INDICATED_FOR]->(n3)
  WITH n3, r4 ORDER BY n3.code LIMIT $p1
  WITH collect(n3.code) AS s5, collect(r4.roles) AS s6
  RETURN [s5, s6] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = 3
