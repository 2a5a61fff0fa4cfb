MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  MATCH path5 = (n1)-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->(n7)<-[r6:INDICATED_FOR]-(n3)
  WHERE $p1 IN r6.roles
  WITH n3, {assertionIds: r6.assertionIds, documentIds: r6.documentIds, roles: r6.roles, holderId: n7.id, distance: length(path5)} AS r8 ORDER BY r8.distance
  WITH n3, head(collect(r8)) AS r4
  RETURN count(*) AS c2
}
CALL (n1) {
  MATCH path12 = (n1)-[:CHILD_OF|IN_BLOCK|LIES_IN*0..8]->(n14)<-[r13:INDICATED_FOR]-(n10)
  WHERE $p2 IN r13.roles
  WITH n10, {assertionIds: r13.assertionIds, documentIds: r13.documentIds, roles: r13.roles, holderId: n14.id, distance: length(path12)} AS r15 ORDER BY r15.distance
  WITH n10, head(collect(r15)) AS r11
  WITH n10, r11 ORDER BY r11.distance, n10.code LIMIT $p3
  CALL (r11) {
    MATCH (n17:Diagnosis)
    WHERE n17.id = r11.holderId
    WITH n17 ORDER BY n17.code
    WITH collect(n17.code) AS s18
    RETURN [s18] AS c16
  }
  WITH n10, r11, c16 ORDER BY r11.distance, n10.code
  WITH collect(n10.code) AS s19, collect(c16) AS s20, collect(r11.roles) AS s21
  RETURN [s19, s20, s21] AS c9
}
RETURN [[[[c2], [c9], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
// $p1 = "INDICATION"
// $p2 = "INDICATION"
// $p3 = 2
