CALL () {
  MATCH (n2:SourceDocument)
  RETURN count(*) AS c1
}
CALL () {
  MATCH (n4:CoverageDocument)
  WITH n4 ORDER BY n4.effectiveFrom IS NULL, n4.effectiveFrom DESC, n4.id LIMIT $p0
  WITH collect(n4.id) AS s5, collect([n4.effectiveFrom]) AS s6
  RETURN [s5, s6] AS c3
}
RETURN [[c1]] AS r0, [[c3]] AS r1
// $p0 = 4
