CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    CALL (n2) {
      MATCH (n2)-[r5:MENTIONED_PAYER]->(n4)
      CALL (r5) {
        MATCH (n6:PayerAssertion) WHERE n6.id IN r5.assertionIds
        RETURN collect(DISTINCT n6.confidence) AS keys
      }
      UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key
      WITH key, count(*) AS count ORDER BY count DESC, key
      RETURN collect([key, count]) AS groups
    }
    WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
    WITH keyed[..$p1] AS top, keyed[$p1..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
    WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
    RETURN [top, other, otherCount, missing] AS c3
  }
  CALL (n2) {
    CALL (n2) {
      MATCH (n2)-[r9:MENTIONED_PAYER]->(n8)
      UNWIND CASE WHEN size(coalesce(r9.documentIds, [])) = 0 THEN [null] ELSE r9.documentIds END AS key
      WITH key, count(*) AS count ORDER BY count DESC, key
      RETURN collect([key, count]) AS groups
    }
    WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
    WITH keyed[..$p2] AS top, keyed[$p2..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
    WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
    CALL (top) {
      UNWIND top AS g
      CALL (g) {
        MATCH (n12:Medcode {id: g[0]})
        RETURN collect([[coalesce(n12.display, n12.title, n12.name)]]) AS c11
      }
      WITH g, c11 ORDER BY g[1] DESC, g[0]
      RETURN collect([g[0], g[1], c11]) AS c10
    }
    RETURN [c10, other, otherCount, missing] AS c7
  }
  WITH collect(c3) AS s13, collect(c7) AS s14, collect(n2.id) AS s15
  RETURN [s13, s14, s15] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = 10
// $p2 = 10
