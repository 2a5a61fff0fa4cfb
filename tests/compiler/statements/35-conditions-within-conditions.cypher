CALL () {
  MATCH (n2:Procedure)
  WHERE NOT EXISTS { MATCH (n2)<-[:RELATED_TO]-(n3:Procedure) WHERE COUNT { MATCH (n3)-[:PERFORMED_BY]->(n4:Specialty) WHERE n4.section = $p0 } > 0 }
  RETURN count(*) AS c1
}
RETURN [[c1]] AS r0
// $p0 = "INDIVIDUAL"
