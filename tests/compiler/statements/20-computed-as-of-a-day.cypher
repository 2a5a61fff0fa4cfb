MATCH (n1:Diagnosis {id: $p0})
RETURN [[[[CASE WHEN coalesce((n1.documentId IS NULL OR n1.status = 'NOT_FOUND'), false) THEN 'UNCONFIRMED' WHEN coalesce((n1.validTo < $p1 OR n1.status = 'DELETED' OR n1.listedTo < $p2), false) THEN 'RETIRED' WHEN coalesce((n1.validFrom > $p1 OR n1.listedFrom > $p2), false) THEN 'NOT_YET' ELSE 'ACTIVE' END], [[CASE WHEN coalesce((n1.validTo < $p3 OR n1.validFrom > $p3), false) THEN false ELSE coalesce(((n1.billable = true OR NOT coalesce(n1.billableTo IS NULL, false)) AND NOT coalesce(n1.billableFrom > $p4, false) AND NOT coalesce(n1.billableTo < $p4, false)), false) END]], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
// $p1 = "2025-01-01"
// $p2 = "2025-01-01"
// $p3 = "2025-01-01"
// $p4 = "2025-01-01"
