CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  CALL (n2) {
    MATCH path5 = (n2)<-[:CHILD_OF*1..8]-(n4:Diagnosis)
    WHERE n4.billable = $p1
    WITH n4 ORDER BY n4.code LIMIT $p2
    WITH collect(n4.code) AS s6
    RETURN [s6] AS c3
  }
  WITH collect(c3) AS s7, collect(n2.id) AS s8
  RETURN [s7, s8] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M85.8"]
// $p1 = true
// $p2 = 3
