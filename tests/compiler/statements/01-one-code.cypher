CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  WITH collect(n2.code) AS s3, collect(n2.display) AS s4, collect([n2.category]) AS s5, collect(n2.id) AS s6
  RETURN [s3, s4, s5, s6] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
