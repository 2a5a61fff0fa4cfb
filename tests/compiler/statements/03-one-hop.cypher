CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[r5:INDICATED_FOR]->(n4)
    WITH n4, r5 ORDER BY n4.code LIMIT $p1
    WITH collect(n4.code) AS s6, collect(r5.roles) AS s7
    RETURN [s6, s7] AS c3
  }
  WITH collect(c3) AS s8, collect(n2.id) AS s9
  RETURN [s8, s9] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = 3
