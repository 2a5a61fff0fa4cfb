MATCH (n2:Diagnosis {id: $p0})
MATCH (n2)<-[:INDICATED_FOR]-(n1:Procedure)
WITH DISTINCT n1
WITH n1 ORDER BY n1.code LIMIT $p1
WITH collect(n1.code) AS s3
RETURN [[[s3]]] AS r0
// $p0 = "ICD10CM:M81.0"
// $p1 = 26
