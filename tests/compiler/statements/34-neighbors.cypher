CALL () {
  MATCH (n:Medcode {id: $id}) RETURN count(*) > 0 AS exists
}
CALL () {
  CALL () {
    MATCH (n:Medcode {id: $id})-[r]->(m:Medcode) RETURN 'OUT' AS direction, type(r) AS type, r, m
    UNION ALL
    MATCH (n:Medcode {id: $id})<-[r]-(m:Medcode) RETURN 'IN' AS direction, type(r) AS type, r, m
  }
  WITH direction, type, r, m
  WHERE type IN $types AND direction IN $directions
  WITH type, direction, count(*) AS count ORDER BY type, direction
  RETURN collect({type: type, direction: direction, count: count}) AS counts
}
CALL () {
  CALL () {
    MATCH (n:Medcode {id: $id})-[r]->(m:Medcode) RETURN 'OUT' AS direction, type(r) AS type, r, m
    UNION ALL
    MATCH (n:Medcode {id: $id})<-[r]-(m:Medcode) RETURN 'IN' AS direction, type(r) AS type, r, m
  }
  WITH direction, type, r, m
  WHERE type IN $types AND direction IN $directions
    AND (type > $type OR (type = $type AND (direction > $side OR (direction = $side AND m.id > $node))))
  WITH type, direction, r, m ORDER BY type, direction, m.id LIMIT $limit
  RETURN collect({type: type, direction: direction, id: m.id, assertionIds: coalesce(r.assertionIds, []),
    documentId: r.documentId, facts: {edition: r.edition, kind: r.kind, combination: r.combination, choices: r.choices, defaultInpatient: r.defaultInpatient, defaultOutpatient: r.defaultOutpatient, approximate: r.approximate, providerTypes: r.providerTypes, equivalence: r.equivalence, status: r.status, supervision: r.supervision, workRvu: r.workRvu, nonFacilityRvu: r.nonFacilityRvu, facilityRvu: r.facilityRvu, level: r.level, onlyIfAlive: r.onlyIfAlive, effectiveFrom: r.effectiveFrom, excluded: r.excluded, lcds: r.lcds}}) AS edges
}
RETURN exists, counts, edges
// $id = "CPT:0557T"
// $types = ["INDICATED_FOR","MAY_USE_MODIFIER","PERFORMED_BY","RELATED_TO","MENTIONED_PAYER","HAS_SERVICE_TYPE","PERFORMED_AT","ILLUSTRATED_BY","HAS_FACTOR","SUGGESTS","HAS_STEP","NEXT","INVOLVES","CHILD_OF","IN_BLOCK","IN_CHAPTER","LIES_IN","COMPONENT_OF","REPLACED_BY","CHANGED_BY","LISTED_IN","EXCLUDES1","EXCLUDES2","CODE_FIRST","USE_ADDITIONAL","CODE_ALSO","POINTS_TO","IN_CCSR","IN_HCC","HCC_OVERRIDES","MAPS_TO_ICD9","MAPS_TO_ICD10CM","ENROLLS_AS","RESOLVES_TO","MAPS_TO","HAS_FEE_SCHEDULE","HAS_MODIFIER_ROW","HAS_EDITS","INCLUDES","HAS_UNIT_LIMIT","HAS_ADD_ON_RULE","ADD_ON_TO","HAS_CC_LEVEL","HAS_CC_EXCLUSIONS","EXCLUDES_PRINCIPAL","NOT_COUNTED_IN","PAID_UNDER_OPPS","IN_CATEGORY","HAS_POLICY","ADDRESSES","HAS_GROUP","LISTS","HAS_ARTICLE","RELATED_TO_POLICY","CITES_NCD","OF_CONTRACTOR","NOT_COVERED_WITH","COVERED_WITH","ABOUT","STATED_IN","NAMES","HAS_GAP","CONCERNS","RAISED_BY","EVIDENCED_BY","SUGGESTS_INSTEAD","BETWEEN"]
// $directions = ["IN","OUT"]
// $type = ""
// $side = ""
// $node = ""
// $limit = 3

UNWIND $p0 AS id
MATCH (n1:Medcode {id: id})
WITH collect(labels(n1)) AS s2, collect([n1.id]) AS s3, collect(n1.id) AS s4
RETURN [[[s2, s3, s4]]] AS r0
// $p0 = ["ASSERTION:0ae40414264982b0","ASSERTION:0d18f78869aea5be"]
