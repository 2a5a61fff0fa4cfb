CALL () {
  MATCH (n1:Medcode {id: $p0})
  WITH min(n1.position) AS low, max(n1.lastPosition) AS high
  RETURN coalesce(low, 1) AS low2, coalesce(high, 0) AS high3
}
CALL (low2, high3) {
  MATCH (n5:Diagnosis)
  WHERE (n5.code STARTS WITH $p1 AND (n5.position >= low2 AND n5.position <= high3))
  RETURN count(*) AS c4
}
CALL (low2, high3) {
  MATCH (n7:Diagnosis)
  WHERE (n7.code STARTS WITH $p2 AND (n7.position >= low2 AND n7.position <= high3))
  WITH n7, low2, high3 ORDER BY n7.code LIMIT $p3
  WITH collect(n7.code) AS s8
  RETURN [s8] AS c6
}
RETURN [[c4, c6]] AS r0
// $p0 = "ICD10CM:M80-M85"
// $p1 = "M81"
// $p2 = "M81"
// $p3 = 26
