MATCH (n1:Procedure {id: $p0})
RETURN [[[[n1.code], [n1.display], [[n1.category]], [n1.id]]]] AS r0
// $p0 = "CPT:0557T"
