MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  MATCH path4 = (n1)-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->()-[:EXCLUDES1]->(n3)
  WITH n3, length(path4) AS k5
  WITH n3, k5 ORDER BY k5, n3.number, n3.id
  CALL (n3) {
    MATCH (n7:Medcode)
    WHERE n7.id = n3.placeId
    WITH n7 ORDER BY n7.position, n7.id
    WITH collect(labels(n7)) AS s8, collect([n7.id]) AS s9
    RETURN [s8, s9] AS c6
  }
  WITH n3, k5, c6 ORDER BY k5, n3.number, n3.id
  WITH collect(n3.text) AS s10, collect(c6) AS s11
  RETURN [s10, s11] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
