MATCH (n1:Procedure)
WHERE NOT EXISTS { MATCH (n1)<-[:RELATED_TO]-(n2:Procedure) WHERE COUNT { MATCH (n2)-[:PERFORMED_BY]->(n3:Specialty) WHERE n3.section = $p0 } > 0 }
WITH count(*) AS c4
RETURN [[c4]] AS r0
// $p0 = "INDIVIDUAL"
