CALL () {
  MATCH (n2:Procedure {id: $p0})
  WITH collect(n2.code) AS s3, collect(n2.id) AS s4
  RETURN [s3, s4] AS c1
}
CALL () {
  MATCH (n6:Payer {id: $p1})
  WITH collect(n6.name) AS s7, collect(n6.id) AS s8
  RETURN [s7, s8] AS c5
}
CALL () {
  MATCH (n10:Modifier)
  WITH n10 ORDER BY n10.code LIMIT $p2
  WITH collect(n10.code) AS s11
  RETURN [s11] AS c9
}
RETURN [[c1]] AS r0, [[c5]] AS r1, [[c9]] AS r2
// $p0 = "CPT:0557T"
// $p1 = "PAYER:medicare"
// $p2 = 3
