CALL () {
  MATCH (n3:FeeScheduleIndicators)
  WHERE n3.status = $p0
  MATCH (n3)<-[:HAS_FEE_SCHEDULE]-(n2:Procedure)
  WHERE n2.code >= $p1 AND n2.code <= $p2 AND toLower(n2.code) CONTAINS toLower($p3)
  WITH DISTINCT n2
  WITH n2 ORDER BY n2.code LIMIT $p4
  WITH collect(n2.code) AS s4
  RETURN [s4] AS c1
}
RETURN [[c1]] AS r0
// $p0 = "C"
// $p1 = "0554T"
// $p2 = "0558T"
// $p3 = "T"
// $p4 = 26
