CALL () {
  UNWIND $p0 AS id
  MATCH (n1:Medcode {id: id})
  WITH min(CASE WHEN id = $p1 THEN n1.position END) AS low,
    max(CASE WHEN id = $p1 THEN n1.lastPosition END) AS high,
    min(CASE WHEN id IN $p2 THEN n1.position END) AS first,
    max(CASE WHEN id IN $p3 THEN n1.lastPosition END) AS last
  RETURN coalesce(low, first, 1) AS low2, coalesce(high, last, 0) AS high3
}
CALL (low2, high3) {
  MATCH (n5:Diagnosis)
  WHERE (n5.code STARTS WITH $p4 AND (n5.position >= low2 AND n5.position <= high3))
  RETURN count(*) AS c4
}
CALL (low2, high3) {
  MATCH (n7:Diagnosis)
  WHERE (n7.code STARTS WITH $p5 AND (n7.position >= low2 AND n7.position <= high3))
  WITH n7, low2, high3 ORDER BY n7.code LIMIT $p6
  WITH collect(n7.code) AS s8
  RETURN [s8] AS c6
}
RETURN [[c4, c6]] AS r0, [low2 <= high3] AS q0
// $p0 = ["ICD10CM:M80-M85","ICD10CM:M80","ICD10CM:M81","ICD10CM:M82","ICD10CM:M83","ICD10CM:M84","ICD10CM:M85"]
// $p1 = "ICD10CM:M80-M85"
// $p2 = ["ICD10CM:M80","ICD10CM:M81","ICD10CM:M82","ICD10CM:M83","ICD10CM:M84","ICD10CM:M85"]
// $p3 = ["ICD10CM:M85","ICD10CM:M84","ICD10CM:M83","ICD10CM:M82","ICD10CM:M81","ICD10CM:M80"]
// $p4 = "M81"
// $p5 = "M81"
// $p6 = 26
