CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    CALL (n2) {
      MATCH (n2)-[:INDICATED_FOR]->(n4)
      WITH n4.categoryId AS key, count(*) AS count ORDER BY count DESC, key
      RETURN collect([key, count]) AS groups
    }
    WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
    WITH keyed[..$p1] AS top, keyed[$p1..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
    WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
    RETURN [top, other, otherCount, missing] AS c3
  }
  WITH collect(c3) AS s5, collect(n2.id) AS s6
  RETURN [s5, s6] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = 2
