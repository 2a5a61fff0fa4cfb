CALL () {
  MATCH (n3:Diagnosis {code: $p0})
  MATCH (n3)<-[:INDICATED_FOR]-(n2:Procedure)
  WITH DISTINCT n2
  WITH n2 ORDER BY n2.code LIMIT $p1
  WITH collect(n2.code) AS s4
  RETURN [s4] AS c1
}
RETURN [[c1]] AS r0
// $p0 = "M81.0"
// $p1 = 26
