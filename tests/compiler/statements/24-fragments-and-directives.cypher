MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  MATCH (n1)-[:HAS_FEE_SCHEDULE]->(n3)
  WITH n3 ORDER BY n3.id
  WITH collect(n3.pcTc) AS s4
  RETURN [s4] AS c2
}
RETURN [[[[n1.display], [[n1.category]], [c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
