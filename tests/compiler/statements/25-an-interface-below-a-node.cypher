CALL () {
  MATCH (n2:Discrepancy)
  WITH n2 ORDER BY n2.id LIMIT $p0
  CALL (n2) {
    MATCH (n2)-[:CONCERNS]->(n4)
    WITH n4 ORDER BY n4.code
    WITH collect(labels(n4)) AS s5, collect([n4.code]) AS s6, collect([n4.level]) AS s7, collect([n4.category]) AS s8
    RETURN [s5, s6, s7, s8] AS c3
  }
  WITH n2, c3 ORDER BY n2.id
  WITH collect(n2.id) AS s9, collect(c3) AS s10
  RETURN [s9, s10] AS c1
}
RETURN [[c1]] AS r0
// $p0 = 3
