MATCH (n3:FeeScheduleIndicators)
WHERE n3.workRvu >= $p0
MATCH (n3)<-[:HAS_FEE_SCHEDULE]-(n2:Procedure)
WITH DISTINCT n2
MATCH (n2)-[:INDICATED_FOR]->(n1:Diagnosis)
WHERE n1.billable = $p1
WITH DISTINCT n1
WITH n1 ORDER BY n1.code LIMIT $p2
WITH collect(n1.code) AS s4
RETURN [[[s4]]] AS r0
// $p0 = 0
// $p1 = true
// $p2 = 4
