CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    CALL (n2) {
      MATCH (n2)-[:INDICATED_FOR]->(n4)
      WITH [(n4)-[:IN_CCSR]->(related) | related.id] AS keys
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
        MATCH (n7:Medcode {id: g[0]})
        RETURN collect([[coalesce(n7.display, n7.title, n7.name)], labels(n7), [n7.code]]) AS c6
      }
      WITH g, c6 ORDER BY g[1] DESC, g[0]
      RETURN collect([g[0], g[1], c6]) AS c5
    }
    RETURN [c5, other, otherCount, missing] AS c3
  }
  WITH collect(c3) AS s8, collect(n2.id) AS s9
  RETURN [s8, s9] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = 3
