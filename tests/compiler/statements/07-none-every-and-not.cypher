MATCH (n1:Procedure)
WHERE (NOT coalesce(n1.category = $p0, false) AND NOT EXISTS { MATCH (n1)-[:INDICATED_FOR]->(n2:Diagnosis) WHERE n2.billable = $p1 })
WITH n1 ORDER BY n1.code LIMIT $p2
WITH collect(n1.code) AS s3
RETURN [[[s3]]] AS r0
// $p0 = "CPT_III"
// $p1 = false
// $p2 = 4
