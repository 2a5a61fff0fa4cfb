MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  CALL (n1) {
    MATCH (n1)-[:INDICATED_FOR]->(n3)
    WITH n3.categoryId AS key, count(*) AS count ORDER BY count DESC, key
    RETURN collect([key, count]) AS groups
  }
  WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
  WITH keyed[..$p1] AS top, keyed[$p1..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
  WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
  RETURN [top, other, otherCount, missing] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = 2
