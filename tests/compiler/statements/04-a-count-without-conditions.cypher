CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  WITH collect(COUNT { (n2)-[:INDICATED_FOR]->() }) AS s3, collect(n2.id) AS s4
  RETURN [s3, s4] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
