MATCH (n1:Procedure {id: $p0})
RETURN [[[[COUNT { (n1)-[:INDICATED_FOR]->() }], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
