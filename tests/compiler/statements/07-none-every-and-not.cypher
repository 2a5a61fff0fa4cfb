CALL () {
  MATCH (n2:Procedure)
  WHERE (NOT coalesce(n2.category = $p0, false) AND NOT EXISTS { MATCH (n2)-[:INDICATED_FOR]->(n3:Diagnosis) WHERE n3.billable = $p1 })
  WITH n2 ORDER BY n2.code LIMIT $p2
  WITH collect(n2.code) AS s4
  RETURN [s4] AS c1
}
RETURN [[c1]] AS r0
// $p0 = "CPT_III"
// $p1 = false
// $p2 = 4
