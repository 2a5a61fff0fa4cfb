MATCH (n1:Procedure {id: $p0})
CALL (n1) {
  CALL (n1) {
    MATCH (n1)<-[:LISTS]-(:CoverageGroup)<-[:HAS_GROUP]-(:CoverageDocument)-[:HAS_GROUP]->(n6:CoverageGroup)
    RETURN DISTINCT n6
    UNION
    MATCH (n1)-[:COVERED_WITH]->(n6:CoverageGroup)
    RETURN DISTINCT n6
  }
  WITH n6
  WHERE n6.kind IN $p1 AND (EXISTS { MATCH (n6)<-[:HAS_GROUP]-(n7:CoverageDocument) WHERE (($p2 IN n7.states OR any(x IN n7.states WHERE toLower(x) STARTS WITH toLower($p3))) OR COUNT { MATCH (n7)<-[:HAS_ARTICLE]-(n8:CoverageDocument) WHERE ($p4 IN n8.states OR any(x IN n8.states WHERE toLower(x) STARTS WITH toLower($p5))) } > 0) } AND (n6.derived = $p6 OR EXISTS { MATCH (n6)<-[:HAS_GROUP]-(n9:CoverageDocument) WHERE (COUNT { MATCH (n10:CoverageDocument) WHERE n10.number = n9.number AND n10.version > n9.version AND (NOT coalesce(n10.effectiveFrom > $p7, false) AND NOT coalesce(n10.retiredOn <= $p8, false)) } = 0 AND (NOT coalesce(n9.effectiveFrom > $p9, false) AND NOT coalesce(n9.retiredOn <= $p10, false))) }))
  MATCH (n6)-[r5:LISTS]->(n3:Diagnosis)
  WITH n3, {documentId: r5.documentId, edition: r5.edition, throughId: n6.id} AS r4
  RETURN count(*) AS c2
}
CALL (n1) {
  CALL (n1) {
    MATCH (n1)<-[:LISTS]-(:CoverageGroup)<-[:HAS_GROUP]-(:CoverageDocument)-[:HAS_GROUP]->(n15:CoverageGroup)
    RETURN DISTINCT n15
    UNION
    MATCH (n1)-[:COVERED_WITH]->(n15:CoverageGroup)
    RETURN DISTINCT n15
  }
  WITH n15
  WHERE n15.kind IN $p11 AND (EXISTS { MATCH (n15)<-[:HAS_GROUP]-(n16:CoverageDocument) WHERE (($p12 IN n16.states OR any(x IN n16.states WHERE toLower(x) STARTS WITH toLower($p13))) OR COUNT { MATCH (n16)<-[:HAS_ARTICLE]-(n17:CoverageDocument) WHERE ($p14 IN n17.states OR any(x IN n17.states WHERE toLower(x) STARTS WITH toLower($p15))) } > 0) } AND (n15.derived = $p16 OR EXISTS { MATCH (n15)<-[:HAS_GROUP]-(n18:CoverageDocument) WHERE (COUNT { MATCH (n19:CoverageDocument) WHERE n19.number = n18.number AND n19.version > n18.version AND (NOT coalesce(n19.effectiveFrom > $p17, false) AND NOT coalesce(n19.retiredOn <= $p18, false)) } = 0 AND (NOT coalesce(n18.effectiveFrom > $p19, false) AND NOT coalesce(n18.retiredOn <= $p20, false))) }))
  MATCH (n15)-[r14:LISTS]->(n12:Diagnosis)
  WITH n12, {documentId: r14.documentId, edition: r14.edition, throughId: n15.id} AS r13
  WITH n12, r13 ORDER BY n12.code, r13.throughId LIMIT $p21
  CALL (r13) {
    MATCH (n21:CoverageGroup)
    WHERE n21.id = r13.throughId
    WITH n21 ORDER BY n21.id
    WITH collect([n21.number]) AS s22, collect([n21.paragraph]) AS s23
    RETURN [s22, s23] AS c20
  }
  WITH n12, r13, c20 ORDER BY n12.code, r13.throughId
  WITH collect(n12.code) AS s24, collect(n12.code) AS s25, collect(r13.throughId) AS s26, collect([r13.edition]) AS s27, collect(c20) AS s28
  RETURN [s24, s25, s26, s27, s28] AS c11
}
RETURN [[[[c2], [c11], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
// $p1 = ["COVERED"]
// $p2 = "Ohio"
// $p3 = "Ohio - "
// $p4 = "Ohio"
// $p5 = "Ohio - "
// $p6 = true
// $p7 = "2026-08-01"
// $p8 = "2026-08-01"
// $p9 = "2026-08-01"
// $p10 = "2026-08-01"
// $p11 = ["COVERED"]
// $p12 = "Ohio"
// $p13 = "Ohio - "
// $p14 = "Ohio"
// $p15 = "Ohio - "
// $p16 = true
// $p17 = "2026-08-01"
// $p18 = "2026-08-01"
// $p19 = "2026-08-01"
// $p20 = "2026-08-01"
// $p21 = 3
