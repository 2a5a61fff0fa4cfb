MATCH (n1:Diagnosis {id: $p0})
RETURN [[[[n1.id], [n1.display], [n1.level]]]] AS r0
// $p0 = "ICD10CM:M81.0"
