CALL () {
  MATCH (n1:CcsrCategory)
  WHERE EXISTS { MATCH (n1)<-[:IN_CCSR]-(n3:Diagnosis) WHERE n3.code STARTS WITH $p0 }
  RETURN collect(n1.id) AS set2
}
CALL (set2) {
  MATCH (n5:Diagnosis)
  WHERE NOT EXISTS { MATCH (n5)-[:IN_CCSR]->(n6:CcsrCategory) WHERE n6.id IN set2 }
  RETURN count(*) AS c4
}
RETURN [[c4]] AS r0
// $p0 = "M81"
