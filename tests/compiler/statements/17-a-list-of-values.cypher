UNWIND $p0 AS key2
MATCH (n1:Diagnosis {id: key2})
WITH DISTINCT n1
WITH n1 ORDER BY n1.code LIMIT $p1
WITH collect(n1.code) AS s3
RETURN [[[s3]]] AS r0
// $p0 = ["ICD10CM:M81.0","ICD10CM:M81.8","ICD10CM:E03.9"]
// $p1 = 26
