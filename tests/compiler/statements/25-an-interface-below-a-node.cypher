MATCH (n1:Discrepancy)
WITH n1 ORDER BY n1.id LIMIT $p0
CALL (n1) {
  MATCH (n1)-[:CONCERNS]->(n3)
  WITH n3 ORDER BY n3.code, n3.id
  WITH collect(labels(n3)) AS s4, collect([n3.code]) AS s5, collect([n3.level]) AS s6, collect([n3.category]) AS s7
  RETURN [s4, s5, s6, s7] AS c2
}
WITH n1, c2 ORDER BY n1.id
WITH collect(n1.id) AS s8, collect(c2) AS s9
RETURN [[[s8, s9]]] AS r0
// $p0 = 3
