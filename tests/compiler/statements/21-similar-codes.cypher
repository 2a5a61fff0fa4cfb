MATCH (n1:Diagnosis {id: $p0})
CALL (n1) {
  WITH n1, COUNT { (n1)<-[:INDICATED_FOR]-() } AS here
  MATCH (n1)<-[:INDICATED_FOR]-(n5)
  WITH n1, here, n5, COUNT { (n5)-[:INDICATED_FOR]->() } AS size
  ORDER BY size, n5.id LIMIT $p1
  WITH n1, here, n5, size
  WHERE size <= $p2 OR size * here <= $p3
  MATCH (n5)-[:INDICATED_FOR]->(n3:Diagnosis)
  WITH n1, here, n3, collect(n5.id) AS ids
  WHERE n3 <> n1
  WITH n1, here, n3, ids, size(ids) AS seen ORDER BY seen DESC, n3.id LIMIT $p4
  WITH n1, here, collect({node: n3, ids: ids}) AS compared
  UNWIND compared AS one
  WITH n1, here, one.node AS n3, one.ids AS ids, size(compared) AS compared
  WITH n1, here, n3, ids, compared, size(ids) AS seen, COUNT { (n3)<-[:INDICATED_FOR]-() } AS there
  ORDER BY toFloat(seen) / (here + there - seen) DESC, n3.id LIMIT $p5
  WITH here, n3, ids, there, compared, COUNT { (n3)<-[:INDICATED_FOR]-()-[:INDICATED_FOR]->(n1) } AS shared
  WITH n3, {score: toFloat(shared) / (here + there - shared), sharedCount: shared, sharedIds: ids, onlyHere: here - shared, onlyThere: there - shared, comparedCount: compared} AS r4
  WITH n3, r4 ORDER BY r4.score DESC, n3.code LIMIT $p6
  WITH collect(n3.code) AS s6, collect(r4.score) AS s7, collect(r4.sharedCount) AS s8
  RETURN [s6, s7, s8] AS c2
}
RETURN [[[[c2], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
// $p1 = 500
// $p2 = 1000
// $p3 = 500000
// $p4 = 1000
// $p5 = 2
// $p6 = 3
