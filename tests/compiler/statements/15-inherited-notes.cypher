CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  CALL (n2) {
    MATCH path5 = (n2)-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->()-[:EXCLUDES1]->(n4)
    WITH n4, length(path5) AS k6
    WITH n4, k6 ORDER BY k6, n4.number, n4.id
    CALL (n4) {
      MATCH (n8:Medcode)
      WHERE n8.id = n4.placeId
      WITH n8 ORDER BY n8.position, n8.id
      WITH collect(labels(n8)) AS s9, collect([n8.id]) AS s10
      RETURN [s9, s10] AS c7
    }
    WITH n4, k6, c7 ORDER BY k6, n4.number, n4.id
    WITH collect(n4.text) AS s11, collect(c7) AS s12
    RETURN [s11, s12] AS c3
  }
  WITH collect(c3) AS s13, collect(n2.id) AS s14
  RETURN [s13, s14] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
