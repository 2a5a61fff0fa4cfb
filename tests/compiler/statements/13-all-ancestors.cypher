CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  CALL (n2) {
    MATCH path5 = (n2)-[:CHILD_OF*1..8]->(n4)
    WITH n4, length(path5) AS k6
    WITH n4, k6 ORDER BY k6, n4.code
    WITH collect(n4.code) AS s7
    RETURN [s7] AS c3
  }
  WITH collect(c3) AS s8, collect(n2.id) AS s9
  RETURN [s8, s9] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M80.00XA"]
