UNWIND $ids AS id MATCH (n:Medcode {id: id}) RETURN n.id AS id, n.code AS code, n.display AS display, n.system AS system, n.documentId AS documentId, n.status AS status, n.validFrom AS validFrom, n.validTo AS validTo, n.listedFrom AS listedFrom, n.listedTo AS listedTo, n.billable AS billable, n.billableFrom AS billableFrom, n.billableTo AS billableTo, n.noMap AS noMap, n.missingTargets AS missingTargets
// $ids = ["ICD10CM:M81.0"]

MATCH (n1:Diagnosis {id: $p0})
RETURN [[[[n1.code], [n1.display], [n1.id]]]] AS r0
// $p0 = "ICD10CM:M81.0"
