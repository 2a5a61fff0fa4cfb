import { z } from 'zod';
import { billabilityShape, validityShape } from '../../codes/validity-row.ts';
import { mark } from '../../graph/model/labels.ts';
import { entries, type ListsOf, listsQuery } from '../../graph/query.ts';
import { editionRow } from '../edits/editions.ts';

const text = z.string().nullable();

/** A code or a payer; a payer's display is its name. */
const node = z.object({
  id: z.string(),
  code: text,
  display: text,
  ...validityShape,
  ...billabilityShape,
});

/** What an assertion says about a pair of nodes. */
const assertion = z.object({
  pair: z.string(),
  id: z.string(),
  documentId: z.string(),
  applicability: text,
  namedAs: text,
});

/** A discrepancy: a document calls a specialty something else. */
const misnamed = z.object({
  pair: z.string(),
  id: z.string(),
  assertion: z.string(),
  asserted: z.string(),
  suggestions: z.array(z.string()),
});

/** An assertion that names a specialty with a different code. */
const named = z.object({ specialty: z.string(), procedure: z.string(), assertion: z.string(), namedAs: z.string() });

const connected = z.object({
  id: z.string(),
  diagnoses: z.boolean(),
  specialties: z.boolean(),
  listed: z.boolean(),
  derived: z.boolean(),
});

const fees = z.object({
  procedure: z.string(),
  id: z.string(),
  release: z.string(),
  documentId: text,
  pcTc: z.string(),
  globalDays: z.string(),
  assistant: z.string(),
  coSurgeons: z.string(),
  modifierRows: z.array(z.string()),
});

/** A site that documents list for a procedure, and the place of service that it corresponds to. */
const place = z.object({
  procedure: z.string(),
  place: z.string(),
  site: z.string(),
  assertions: z.array(z.string()),
});

const policy = z.object({
  payer: z.string(),
  procedure: z.string(),
  id: z.string(),
  position: z.string(),
  effectiveFrom: text,
  retiredOn: text,
  documentId: text,
});

const facts = {
  nodes: node,
  assertions: assertion,
  misnamed,
  named,
  connected,
  fees,
  places: place,
  policies: policy,
  tabularLists: z.object({ version: text }),
  editions: editionRow,
};

export type FactRows = ListsOf<typeof facts>;

const { display: _, ...nodeProperties } = node.shape;

/**
 * What the graph knows about the codes and payers of claims: a list for each kind of fact.
 *
 * `$ids` are all ids; `$procedures`, `$specialties` and `$payers` are those of one kind. `$pairs` are the pairs that
 * there may be assertions about. `$tabularList` is the document with the notes of ICD-10-CM.
 */
export const factsQuery = listsQuery(
  `CALL () {
  UNWIND $ids AS id
  MATCH (n:${mark} {id: id})
  RETURN collect({${entries('n', Object.keys(nodeProperties))}, display: coalesce(n.display, n.name)}) AS nodes
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
    specialties: EXISTS { (p)-[:PERFORMED_BY]->() }, listed: EXISTS { (p)<-[:LISTS]-() },
    derived: EXISTS { (p)-[:COVERED_WITH]->() }}) AS connected
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
  MATCH (list:SourceDocument {id: $tabularList})
  RETURN collect({version: list.version}) AS tabularLists
}
CALL () {
  MATCH (edition:NcciEdition)
  RETURN collect({${entries('edition', Object.keys(editionRow.shape))}}) AS editions
}
RETURN nodes, assertions, misnamed, named, connected, fees, places, policies, tabularLists, editions`,
  facts,
);
