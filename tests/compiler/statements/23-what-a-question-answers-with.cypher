UNWIND $ids AS id MATCH (n:Medcode {id: id}) RETURN n.id AS id, n.code AS code, n.display AS display, n.system AS system, n.documentId AS documentId, n.status AS status, n.validFrom AS validFrom, n.validTo AS validTo, n.listedFrom AS listedFrom, n.listedTo AS listedTo, n.billable AS billable, n.billableFrom AS billableFrom, n.billableTo AS billableTo, n.noMap AS noMap, n.missingTargets AS missingTargets
// $ids = ["ICD10CM:M81.0"]

CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Code {id: id})
  WITH collect(labels(n2)) AS s3, collect([n2.code]) AS s4, collect([n2.display]) AS s5, collect(n2.id) AS s6
  RETURN [s3, s4, s5, s6] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
