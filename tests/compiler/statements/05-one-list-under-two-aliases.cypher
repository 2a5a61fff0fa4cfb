CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Procedure {id: id})
  CALL (n2) {
    MATCH (n2)-[r5:INDICATED_FOR]->(n4)
    WHERE $p1 IN r5.roles
    WITH n4, r5 ORDER BY n4.code LIMIT $p2
    WITH collect(n4.code) AS s6
    RETURN [s6] AS c3
  }
  CALL (n2) {
    MATCH (n2)-[:INDICATED_FOR]->(n8:Diagnosis)
    WHERE n8.billable = $p3
    RETURN count(*) AS c7
  }
  CALL (n2) {
    MATCH (n2)-[:INDICATED_FOR]->(n10:Diagnosis)
    WHERE n10.billable = $p4
    WITH n10 ORDER BY n10.code LIMIT $p5
    WITH collect(n10.code) AS s11
    RETURN [s11] AS c9
  }
  WITH collect(c3) AS s12, collect(c7) AS s13, collect(c9) AS s14, collect(n2.id) AS s15
  RETURN [s12, s13, s14, s15] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["CPT:0557T"]
// $p1 = "FRACTURE"
// $p2 = 26
// $p3 = false
// $p4 = false
// $p5 = 26
