CALL () {
  UNWIND $p0 AS id
  MATCH (n2:Diagnosis {id: id})
  WITH collect(CASE WHEN coalesce((n2.documentId IS NULL OR ($p1 = true AND n2.status = 'NOT_FOUND')), false) THEN 'UNCONFIRMED' WHEN coalesce((n2.validTo < $p2 OR ($p3 = true AND n2.status = 'DELETED') OR ($p4 IS NOT NULL AND n2.listedTo < $p5)), false) THEN 'RETIRED' WHEN coalesce((n2.validFrom > $p6 OR ($p7 IS NOT NULL AND n2.listedFrom > $p8)), false) THEN 'NOT_YET' WHEN coalesce(NOT coalesce(($p9 IS NOT NULL OR (n2.validTo >= $p10 AND (n2.validFrom <= $p11 OR n2.validTo = $p12))), false), false) THEN 'UNKNOWN' ELSE 'ACTIVE' END) AS s3, collect([CASE WHEN coalesce((n2.validTo < $p13 OR n2.validFrom > $p14), false) THEN false WHEN $p15 IS NULL THEN null ELSE coalesce(($p16 IS NOT NULL AND (n2.billable = true OR NOT coalesce(n2.billableTo IS NULL, false)) AND NOT coalesce(n2.billableFrom > $p17, false) AND NOT coalesce(n2.billableTo < $p18, false)), false) END]) AS s4, collect(n2.id) AS s5
  RETURN [s3, s4, s5] AS c1
}
RETURN [[c1]] AS r0
// $p0 = ["ICD10CM:M81.0"]
// $p1 = true
// $p2 = "2025-01-01"
// $p3 = true
// $p4 = "2025-01-01"
// $p5 = "2025-01-01"
// $p6 = "2025-01-01"
// $p7 = "2025-01-01"
// $p8 = "2025-01-01"
// $p9 = "2025-01-01"
// $p10 = "2025-01-01"
// $p11 = "2025-01-01"
// $p12 = "2025-01-01"
// $p13 = "2025-01-01"
// $p14 = "2025-01-01"
// $p15 = "2025-01-01"
// $p16 = "2025-01-01"
// $p17 = "2025-01-01"
// $p18 = "2025-01-01"
