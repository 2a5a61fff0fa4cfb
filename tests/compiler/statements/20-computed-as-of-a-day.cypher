CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  WITH collect(CASE WHEN coalesce((n2.documentId IS NULL OR n2.status = 'NOT_FOUND'), false) THEN 'UNCONFIRMED' WHEN coalesce((n2.status = 'DELETED' OR n2.validTo < $p1), false) THEN 'RETIRED' WHEN coalesce(n2.validFrom > $p2, false) THEN 'NOT_YET' ELSE 'ACTIVE' END) AS s3, collect(coalesce(((n2.billable = true OR NOT coalesce(n2.billableTo IS NULL, false)) AND NOT coalesce(n2.billableFrom > $p3, false) AND NOT coalesce(n2.billableTo < $p4, false)), false)) AS s4, collect(n2.id) AS s5
  RETURN [s3, s4, s5] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
// $p1 = "2025-01-01"
// $p2 = "2025-01-01"
// $p3 = "2025-01-01"
// $p4 = "2025-01-01"
