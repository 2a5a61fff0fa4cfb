MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  CALL (n1) {
    MATCH (n1)-[:INDICATED_FOR]->(n3)
    WITH [(n3)-[:IN_CCSR]->(related) | related.id] AS keys
    UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key
    WITH key, count(*) AS count ORDER BY count DESC, key
    RETURN collect([key, count]) AS groups
  }
  WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
  WITH keyed[..$p1] AS top, keyed[$p1..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
  WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
  CALL (top) {
    UNWIND top AS g
    CALL (g) {
      MATCH (n6:Medcode {id: g[0]})
      RETURN collect([[coalesce(n6.display, n6.title, n6.name)], labels(n6), [n6.code]]) AS c5
    }
    WITH g, c5 ORDER BY g[1] DESC, g[0]
    RETURN collect([g[0], g[1], c5]) AS c4
  }
  RETURN [c4, other, otherCount, missing] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = 3
