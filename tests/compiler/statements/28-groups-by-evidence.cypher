MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  CALL (n1) {
    MATCH (n1)-[r4:MENTIONED_PAYER]->(n3)
    CALL (r4) {
      MATCH (n5:PayerAssertion) WHERE n5.id IN r4.assertionIds
      RETURN collect(DISTINCT n5.confidence) AS keys
    }
    UNWIND CASE WHEN size(keys) = 0 THEN [null] ELSE keys END AS key
    WITH key, count(*) AS count ORDER BY count DESC, key
    RETURN collect([key, count]) AS groups
  }
  WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
  WITH keyed[..$p1] AS top, keyed[$p1..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
  WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
  RETURN [top, other, otherCount, missing] AS c2
}
CALL (n1) {
  CALL (n1) {
    MATCH (n1)-[r8:MENTIONED_PAYER]->(n7)
    UNWIND CASE WHEN size(coalesce(r8.documentIds, [])) = 0 THEN [null] ELSE r8.documentIds END AS key
    WITH key, count(*) AS count ORDER BY count DESC, key
    RETURN collect([key, count]) AS groups
  }
  WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
  WITH keyed[..$p2] AS top, keyed[$p2..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
  WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
  CALL (top) {
    UNWIND top AS g
    CALL (g) {
      MATCH (n11:Medcode {id: g[0]})
      RETURN collect([[coalesce(n11.display, n11.title, n11.name)]]) AS c10
    }
    WITH g, c10 ORDER BY g[1] DESC, g[0]
    RETURN collect([g[0], g[1], c10]) AS c9
  }
  RETURN [c9, other, otherCount, missing] AS c6
}
RETURN [[[[c2], [c6], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = 10
// $p2 = 10
