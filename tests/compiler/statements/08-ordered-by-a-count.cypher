MATCH (n1:CcsrCategory)
WITH n1, COUNT { (n1)<-[:IN_CCSR]-() } AS k2
WITH n1, k2 ORDER BY k2 DESC, n1.code LIMIT $p0
WITH collect(n1.code) AS s3, collect(COUNT { (n1)<-[:IN_CCSR]-() }) AS s4
RETURN [[[s3, s4]]] AS r0
// $p0 = 3
