CALL () {
  MATCH (n4:FeeScheduleIndicators)
  WHERE n4.workRvu >= $p0
  MATCH (n4)<-[:HAS_FEE_SCHEDULE]-(n3:Procedure)
  WITH DISTINCT n3
  MATCH (n3)-[:INDICATED_FOR]->(n2:Diagnosis)
  WHERE n2.billable = $p1
  WITH DISTINCT n2
  WITH n2 ORDER BY n2.code LIMIT $p2
  WITH collect(n2.code) AS s5
  RETURN [s5] AS c1
}
RETURN [[c1]] AS r0
// $p0 = 0
// $p1 = true
// $p2 = 4
