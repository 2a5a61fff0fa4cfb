UNWIND $p0 AS key2
MATCH (n1:Diagnosis {code: key2})
WITH DISTINCT n1
WITH n1 ORDER BY n1.code LIMIT $p1
WITH collect(n1.code) AS s3
RETURN [[[s3]]] AS r0
// $p0 = ["M81.0","M81.8","E03.9"]
// $p1 = 26
