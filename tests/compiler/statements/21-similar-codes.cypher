CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  CALL (n2) {
    WITH n2, COUNT { (n2)<-[:INDICATED_FOR]-() } AS here
    MATCH (n2)<-[:INDICATED_FOR]-(n6)
    WITH n2, here, n6, COUNT { (n6)-[:INDICATED_FOR]->() } AS size
    ORDER BY size, n6.id LIMIT $p1
    WITH n2, here, n6, size
    WHERE size <= $p2 OR size * here <= $p3
    MATCH (n6)-[:INDICATED_FOR]->(n4:Diagnosis)
    WITH n2, here, n4, collect(n6.id) AS ids
    WHERE n4 <> n2
    WITH n2, here, n4, ids, size(ids) AS seen ORDER BY seen DESC, n4.id LIMIT $p4
    WITH n2, here, collect({node: n4, ids: ids}) AS compared
    UNWIND compared AS one
    WITH n2, here, one.node AS n4, one.ids AS ids, size(compared) AS compared
    WITH n2, here, n4, ids, compared, size(ids) AS seen, COUNT { (n4)<-[:INDICATED_FOR]-() } AS there
    ORDER BY toFloat(seen) / (here + there - seen) DESC, n4.id LIMIT $p5
    WITH here, n4, ids, there, compared, COUNT { (n4)<-[:INDICATED_FOR]-()-[:INDICATED_FOR]->(n2) } AS shared
    WITH n4, {score: toFloat(shared) / (here + there - shared), sharedCount: shared, sharedIds: ids, onlyHere: here - shared, onlyThere: there - shared, comparedCount: compared} AS r5
    WITH n4, r5 ORDER BY r5.score DESC, n4.code LIMIT $p6
    WITH collect(n4.code) AS s7, collect(r5.score) AS s8, collect(r5.sharedCount) AS s9
    RETURN [s7, s8, s9] AS c3
  }
  WITH collect(c3) AS s10, collect(n2.id) AS s11
  RETURN [s10, s11] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
// $p1 = 500
// $p2 = 1000
// $p3 = 500000
// $p4 = 1000
// $p5 = 2
// $p6 = 3
