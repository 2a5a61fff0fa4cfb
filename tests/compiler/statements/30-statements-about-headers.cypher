CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  CALL (n2) {
    MATCH path6 = (n2)-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->(n8)<-[r7:INDICATED_FOR]-(n4)
    WHERE $p1 IN r7.roles
    WITH n4, {assertionIds: r7.assertionIds, documentIds: r7.documentIds, roles: r7.roles, holderId: n8.id, distance: length(path6)} AS r9 ORDER BY r9.distance
    WITH n4, head(collect(r9)) AS r5
    RETURN count(*) AS c3
  }
  CALL (n2) {
    MATCH path13 = (n2)-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->(n15)<-[r14:INDICATED_FOR]-(n11)
    WHERE $p2 IN r14.roles
    WITH n11, {assertionIds: r14.assertionIds, documentIds: r14.documentIds, roles: r14.roles, holderId: n15.id, distance: length(path13)} AS r16 ORDER BY r16.distance
    WITH n11, head(collect(r16)) AS r12
    WITH n11, r12 ORDER BY r12.distance, n11.code LIMIT $p3
    CALL (r12) {
      MATCH (n18:Diagnosis)
      WHERE n18.id = r12.holderId
      WITH n18 ORDER BY n18.code
      WITH collect(n18.code) AS s19
      RETURN [s19] AS c17
    }
    WITH n11, r12, c17 ORDER BY r12.distance, n11.code
    WITH collect(n11.code) AS s20, collect(c17) AS s21, collect(r12.roles) AS s22
    RETURN [s20, s21, s22] AS c10
  }
  WITH collect(c3) AS s23, collect(c10) AS s24, collect(n2.id) AS s25
  RETURN [s23, s24, s25] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
// $p1 = "INDICATION"
// $p2 = "INDICATION"
// $p3 = 2
