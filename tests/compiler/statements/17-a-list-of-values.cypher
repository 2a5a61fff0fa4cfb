CALL () {
  UNWIND $p0 AS key3
  MATCH (n2:Diagnosis {code: key3})
  WITH DISTINCT n2
  WITH n2 ORDER BY n2.code LIMIT $p1
  WITH collect(n2.code) AS s4
  RETURN [s4] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["M81.0","M81.8","E03.9"]
// $p1 = 26
