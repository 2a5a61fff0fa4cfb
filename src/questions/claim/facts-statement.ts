import { z } from 'zod';

/**
 * What the graph knows of the things that claims name: a list for each kind of fact.
 *
 * `$pairs` are those of assertions. `$procedures`, `$specialties` and `$payers` are ids, `$ids` those of everything,
 * `$tabularList` is that of the document with the notes of ICD-10-CM.
 */
export const factsText = `CALL () {
  UNWIND $ids AS id
  MATCH (code:Node {id: id})
  RETURN collect({id: code.id, code: code.code, display: coalesce(code.display, code.name), system: code.system,
    documentId: code.documentId, status: code.status, validFrom: code.validFrom, validTo: code.validTo,
    billable: code.billable, billableFrom: code.billableFrom, billableTo: code.billableTo}) AS nodes
}
CALL () {
  UNWIND $pairs AS pair
  MATCH (a:Assertion {pair: pair})
  WITH pair, a ORDER BY a.documentId, a.position, a.id
  RETURN collect({pair: pair, id: a.id, documentId: a.documentId, applicability: a.applicability,
    namedAs: a.namedAs}) AS assertions
}
CALL () {
  UNWIND $pairs AS pair
  MATCH (a:SpecialtyAssertion {pair: pair})
  MATCH (a)<-[:RAISED_BY]-(d:Discrepancy {kind: 'LABEL_MISMATCH'})
  WITH pair, a, d ORDER BY a.documentId, a.position, a.id, d.id
  RETURN collect({pair: pair, id: d.id, assertion: a.id, asserted: d.asserted,
    suggestions: [(d)-[:SUGGESTS_INSTEAD]->(code) | code.id]}) AS misnamed
}
CALL () {
  UNWIND $specialties AS id
  MATCH (specialty:Specialty {id: id})<-[:RESOLVES_TO]-(:NamedSpecialty)<-[:NAMES]-(a:SpecialtyAssertion)
  WHERE a.subjectId IN $procedures
  WITH id, a ORDER BY a.documentId, a.position, a.id
  RETURN collect({specialty: id, procedure: a.subjectId, assertion: a.id, namedAs: a.namedAs}) AS named
}
CALL () {
  UNWIND $procedures AS id
  MATCH (p:Procedure {id: id})
  RETURN collect({id: id, diagnoses: EXISTS { (p)-[:INDICATED_FOR]->() },
    specialties: EXISTS { (p)-[:PERFORMED_BY]->() }}) AS connected
}
CALL () {
  UNWIND $procedures AS id
  MATCH (p:Procedure {id: id})-[r:HAS_FEE_SCHEDULE]->(f)
  RETURN collect({procedure: id, id: f.id, release: f.release, documentId: r.documentId, pcTc: f.pcTc,
    globalDays: f.globalDays, assistant: f.assistant, coSurgeons: f.coSurgeons,
    modifierRows: [(f)-[:HAS_MODIFIER_ROW]->(modifier) | modifier.code]}) AS fees
}
CALL () {
  UNWIND $procedures AS id
  MATCH (p:Procedure {id: id})-[r:PERFORMED_AT]->(site:SiteOfService)-[:MAPS_TO]->(place)
  WITH id, r, site, place ORDER BY place.code, site.id
  RETURN collect({procedure: id, place: place.id, site: site.name, assertions: r.assertionIds}) AS places
}
CALL () {
  UNWIND $payers AS id
  MATCH (payer:Payer {id: id})-[:HAS_POLICY]->(policy:CoverageDocument)-[r:ADDRESSES]->(p)
  WHERE p.id IN $procedures
  WITH id, p, policy, r ORDER BY policy.id
  RETURN collect({payer: id, procedure: p.id, id: policy.id, position: policy.position,
    effectiveFrom: policy.effectiveFrom, retiredOn: policy.retiredOn, documentId: r.documentId}) AS policies
}
CALL () {
  MATCH (r:Release)
  RETURN collect({system: r.system, from: r.effectiveFrom, to: r.effectiveTo}) AS releases
}
CALL () {
  MATCH (list:SourceDocument {id: $tabularList})
  RETURN collect({version: list.version}) AS tabularLists
}
RETURN nodes, assertions, misnamed, named, connected, fees, places, policies, releases, tabularLists`;

const day = z.string().nullable();
const node = z.object({
  id: z.string(),
  code: z.string().nullable(),
  display: z.string().nullable(),
  system: z.string().nullable(),
  documentId: z.string().nullable(),
  status: z.string().nullable(),
  validFrom: day,
  validTo: day,
  billable: z.boolean().nullable(),
  billableFrom: day,
  billableTo: day,
});
export const factsRow = z.object({
  nodes: z.array(node),
  assertions: z.array(
    z.object({
      pair: z.string(),
      id: z.string(),
      documentId: z.string(),
      applicability: z.string().nullable(),
      namedAs: z.string().nullable(),
    }),
  ),
  misnamed: z.array(
    z.object({
      pair: z.string(),
      id: z.string(),
      assertion: z.string(),
      asserted: z.string(),
      suggestions: z.array(z.string()),
    }),
  ),
  named: z.array(
    z.object({ specialty: z.string(), procedure: z.string(), assertion: z.string(), namedAs: z.string() }),
  ),
  connected: z.array(z.object({ id: z.string(), diagnoses: z.boolean(), specialties: z.boolean() })),
  fees: z.array(
    z.object({
      procedure: z.string(),
      id: z.string(),
      release: z.string(),
      documentId: z.string().nullable(),
      pcTc: z.string(),
      globalDays: z.string(),
      assistant: z.string(),
      coSurgeons: z.string(),
      modifierRows: z.array(z.string()),
    }),
  ),
  places: z.array(
    z.object({ procedure: z.string(), place: z.string(), site: z.string(), assertions: z.array(z.string()) }),
  ),
  policies: z.array(
    z.object({
      payer: z.string(),
      procedure: z.string(),
      id: z.string(),
      position: z.string(),
      effectiveFrom: day,
      retiredOn: day,
      documentId: z.string().nullable(),
    }),
  ),
  releases: z.array(z.object({ system: z.string(), from: z.string(), to: z.string() })),
  tabularLists: z.array(z.object({ version: z.string().nullable() })),
});

export type FactsRow = z.output<typeof factsRow>;
