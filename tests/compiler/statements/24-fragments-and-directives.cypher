CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[:HAS_FEE_SCHEDULE]->(n4)
    WITH n4 ORDER BY n4.id
    WITH collect(n4.pcTc) AS s5
    RETURN [s5] AS c3
  }
  WITH collect(n2.display) AS s6, collect([n2.category]) AS s7, collect(c3) AS s8, collect(n2.id) AS s9
  RETURN [s6, s7, s8, s9] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
