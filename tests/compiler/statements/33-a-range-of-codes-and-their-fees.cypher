MATCH (n2:FeeScheduleIndicators)
WHERE n2.status = $p0
MATCH (n2)<-[:HAS_FEE_SCHEDULE]-(n1:Procedure)
WHERE n1.code >= $p1 AND n1.code <= $p2 AND toLower(n1.code) CONTAINS toLower($p3)
WITH DISTINCT n1
WITH n1 ORDER BY n1.code LIMIT $p4
WITH collect(n1.code) AS s3
RETURN [[[s3]]] AS r0
// $p0 = "C"
// $p1 = "0554T"
// $p2 = "0558T"
// $p3 = "T"
// $p4 = 26
