CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[:INDICATED_FOR]->(n4)
    WITH n4 ORDER BY n4.display, n4.code DESC LIMIT $p1
    WITH collect(n4.code) AS s5, collect(n4.display) AS s6
    RETURN [s5, s6] AS c3
  }
  WITH collect(c3) AS s7, collect(n2.id) AS s8
  RETURN [s7, s8] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = 3
