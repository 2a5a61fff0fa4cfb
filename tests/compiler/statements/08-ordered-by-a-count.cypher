CALL () {
  MATCH (n2:CcsrCategory)
  WITH n2, COUNT { (n2)<-[:IN_CCSR]-() } AS k3
  WITH n2, k3 ORDER BY k3 DESC, n2.code LIMIT $p0
  WITH collect(n2.code) AS s4, collect(COUNT { (n2)<-[:IN_CCSR]-() }) AS s5
  RETURN [s4, s5] AS c1
}
RETURN [[c1]] AS r0
// $p0 = 3
