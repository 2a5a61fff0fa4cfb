MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  CALL (n1) {
    MATCH (n1)-[:INDICATED_FOR]->(n3)
    WITH n3, [n3.blockId] AS k4
    WITH n3, k4, [n3.categoryId] AS k5
    WITH n3, [k4, k5] AS below
    WITH n3.chapterId AS key, count(*) AS count, collect(below) AS rows ORDER BY count DESC, key
    RETURN collect([key, count, rows]) AS groups
  }
  WITH [g IN groups WHERE g[0] IS NOT NULL] AS keyed, [g IN groups WHERE g[0] IS NULL] AS none
  WITH keyed[..$p1] AS top, keyed[$p1..] AS others, reduce(sum = 0, g IN none | sum + g[1]) AS missing
  WITH top, reduce(sum = 0, g IN others | sum + g[1]) AS other, size(others) AS otherCount, missing
  CALL (top) {
    UNWIND top AS g
    CALL (g) {
      MATCH (n8:Medcode {id: g[0]})
      RETURN collect([[coalesce(n8.display, n8.title, n8.name)]]) AS c7
    }
    CALL (g) {
      CALL (g) {
        UNWIND g[2] AS below
        UNWIND CASE WHEN size(below[0]) = 0 THEN [null] ELSE below[0] END AS key
        WITH key, count(*) AS count, collect(below) AS rows ORDER BY count DESC, key
        RETURN collect([key, count, rows]) AS groups1
      }
      WITH [g1 IN groups1 WHERE g1[0] IS NOT NULL] AS keyed1, [g1 IN groups1 WHERE g1[0] IS NULL] AS none1
      WITH keyed1[..$p2] AS top1, keyed1[$p2..] AS others1, reduce(sum = 0, g1 IN none1 | sum + g1[1]) AS missing1
      WITH top1, reduce(sum = 0, g1 IN others1 | sum + g1[1]) AS other1, size(others1) AS otherCount1, missing1
      CALL (top1) {
        UNWIND top1 AS g1
        CALL (g1) {
          CALL (g1) {
            UNWIND g1[2] AS below
            UNWIND CASE WHEN size(below[1]) = 0 THEN [null] ELSE below[1] END AS key
            WITH key, count(*) AS count ORDER BY count DESC, key
            RETURN collect([key, count]) AS groups2
          }
          WITH [g2 IN groups2 WHERE g2[0] IS NOT NULL] AS keyed2, [g2 IN groups2 WHERE g2[0] IS NULL] AS none2
          WITH keyed2[..$p3] AS top2, keyed2[$p3..] AS others2, reduce(sum = 0, g2 IN none2 | sum + g2[1]) AS missing2
          WITH top2, reduce(sum = 0, g2 IN others2 | sum + g2[1]) AS other2, size(others2) AS otherCount2, missing2
          RETURN [top2, other2, otherCount2, missing2] AS c11
        }
        WITH g1, c11 ORDER BY g1[1] DESC, g1[0]
        RETURN collect([g1[0], g1[1], [], [c11]]) AS c10
      }
      RETURN [c10, other1, otherCount1, missing1] AS c9
    }
    WITH g, c7, c9 ORDER BY g[1] DESC, g[0]
    RETURN collect([g[0], g[1], c7, [c9]]) AS c6
  }
  RETURN [c6, other, otherCount, missing] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = 1
// $p2 = 2
// $p3 = 10
