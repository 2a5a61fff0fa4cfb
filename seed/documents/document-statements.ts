import { type Label, nodeLabels, type SharedLabel } from '../../src/graph/model/labels.ts';
import {
  type AssertedRelationship,
  type AssertedRelationshipType,
  assertedRelationships,
  type ReferenceRelationshipType,
  referenceRelationships,
  type Summary,
} from '../../src/graph/model/relationships.ts';

/**
 * The Cypher that writes documents and reference data. Labels and types come from the graph model. Each text takes `$rows`
 * unless its comment says otherwise. Nodes are matched by the label `Medcode`, and relationships by properties that only
 * ours have, because the database may contain other data.
 */

/** Creates or updates nodes: rows of `{ id, properties }`. Properties that a row does not have stay as they are. */
export function upsertNodes(label: Label): string {
  return `UNWIND $rows AS row
MERGE (node:${marked(label)} {id: row.id})
SET node += row.properties${furtherLabels('node', label)}`;
}

/** Creates relationships of reference data that are not in the graph: rows of `{ from, to, properties }`, no pair twice. */
export function createReferences(type: ReferenceRelationshipType): string {
  return `${matchReferenced(type)}
CREATE (from)-[r:${type}]->(to)
SET r += row.properties`;
}

/** Updates relationships of reference data: rows of `{ from, to, properties }`. */
export function updateReferences(type: ReferenceRelationshipType): string {
  // Without a subquery, Neo4j would expand all relationships of one end.
  return `${matchReferenced(type)}
CALL (from, to) {
  MATCH (from)-[r:${type}]->(to) WHERE r.documentId IS NOT NULL
  RETURN r
}
SET r += row.properties`;
}

/** Creates or updates relationships of reference data: rows of `{ from, to, properties }`; and `$documentId`. */
export function upsertReferences(type: ReferenceRelationshipType): string[] {
  const createLacking = `${matchReferenced(type)}
WITH DISTINCT from, to
WHERE NOT EXISTS { MATCH (from)-[r:${type}]->(to) WHERE r.documentId IS NOT NULL }
CREATE (from)-[:${type} {documentId: $documentId}]->(to)`;
  return [createLacking, updateReferences(type)];
}

function matchReferenced(type: ReferenceRelationshipType): string {
  const { from, to } = referenceRelationships[type];
  return `UNWIND $rows AS row
MATCH (from:${marked(from)} {id: row.from})
MATCH (to:${marked(to)} {id: row.to})`;
}

/** Creates or replaces assertions: rows are assertion rows. */
export function upsertAssertions(type: AssertedRelationshipType): string {
  const { assertion } = assertedRelationships[type];
  return `UNWIND $rows AS row
MERGE (assertion:${marked(assertion)} {id: row.id})
SET assertion = row${furtherLabels('assertion', assertion)}`;
}

/** Unlinks assertions from the names of specialties that they no longer use: rows are assertion rows. */
export const untieNames = `UNWIND $rows AS row
MATCH (assertion:Medcode {id: row.id})-[r:NAMES]->(name:NamedSpecialty:Medcode)
WHERE row.names IS NULL OR name.id <> row.names
DELETE r`;

/**
 * Links assertions to their subject and object (in that order), to their document, and to the name of a specialty if they
 * use one: rows are assertion rows.
 */
export const tieAssertions = [
  ['ABOUT', 'subjectId', ' SET r.order = 0'],
  ['ABOUT', 'objectId', ' SET r.order = 1'],
  ['STATED_IN', 'documentId', ''],
  ['NAMES', 'names', ''],
].map(
  ([type, end, order]) => `UNWIND $rows AS row
MATCH (assertion:Medcode {id: row.id})
MATCH (end:Medcode {id: row.${end}})
MERGE (assertion)-[r:${type}]->(end)${order}`,
);

/** Matches assertions as `node`: rows of `{ id }`. */
export const assertionNodes = `UNWIND $rows AS row
MATCH (node:Assertion:Medcode {id: row.id})`;

/**
 * Creates or updates the relationship of each pair, with a summary of all assertions that support it, from all documents:
 * rows are assertion rows; and the parameters of `summaryValues`.
 */
export function summarise(type: AssertedRelationshipType): string[] {
  const { from, to } = assertedRelationships[type];
  const summary = summaryOf(type);
  const collected = summary.map(({ name, of }) => `, collect(DISTINCT assertion.${of}) AS ${name}`).join('');
  const settings = summary.map((one) => `, r.${one.name} = ${summarised(one)}`).join('');
  const ends = `UNWIND $rows AS row
MATCH (subject:${marked(from)} {id: row.subjectId})
MATCH (object:${marked(to)} {id: row.objectId})`;
  return [
    `${ends}
WITH DISTINCT subject, object
WHERE NOT EXISTS { MATCH (subject)-[r:${type}]->(object) WHERE r.assertionIds IS NOT NULL }
CREATE (subject)-[:${type} {assertionIds: []}]->(object)`,
    `${ends}
CALL (row) {
  MATCH (assertion:Assertion {pair: row.pair})
  WITH assertion ORDER BY assertion.documentId, assertion.position, assertion.id
  RETURN collect(assertion.id) AS assertionIds, collect(DISTINCT assertion.documentId) AS documentIds${collected}
}
CALL (subject, object) {
  MATCH (subject)-[r:${type}]->(object) WHERE r.assertionIds IS NOT NULL
  RETURN r
}
SET r.assertionIds = assertionIds, r.documentIds = documentIds${settings}`,
  ];
}

/** The values of each enumerated property of a summary, in the order of their enumeration. */
export function summaryValues(type: AssertedRelationshipType): Record<string, readonly string[]> {
  return Object.fromEntries(summaryOf(type).flatMap(({ name, values }) => (values ? [[name, values]] : [])));
}

/** Deletes relationships with no remaining support: rows are assertion rows. */
export function deleteUnsupported(type: AssertedRelationshipType): string {
  const { from, to } = assertedRelationships[type];
  return `UNWIND $rows AS row
MATCH (:${marked(from)} {id: row.subjectId})-[r:${type}]->(:${marked(to)} {id: row.objectId})
WHERE r.assertionIds IS NOT NULL AND NOT EXISTS { MATCH (assertion:Assertion {pair: row.pair}) }
DELETE r`;
}

/** Links gaps to their document: takes `$ids` of the gaps, and `$documentId`. */
export const upsertGaps = `MATCH (document:SourceDocument:Medcode {id: $documentId})
UNWIND $ids AS id
MATCH (gap:DataGap:Medcode {id: id})
MERGE (document)-[:HAS_GAP]->(gap)`;

/** Matches the gaps of `$documentId` other than `$ids` as `node`. */
export const otherGaps = `MATCH (:SourceDocument:Medcode {id: $documentId})-[:HAS_GAP]->(node:DataGap:Medcode)
WHERE NOT node.id IN $ids`;

/** Takes `$documentId`. Until `completeDocument`, its source does not count as loaded. */
export const reopenDocument =
  'MATCH (document:SourceDocument:Medcode {id: $documentId}) REMOVE document.complete, document.checked';

/** Takes `$documentId`, and `$fingerprint`, a hash of the source by which other processes notice changes. */
export const completeDocument =
  'MATCH (document:SourceDocument:Medcode {id: $documentId}) SET document.complete = true, document.fingerprint = $fingerprint';

/** A label with the mark. With both in a MERGE, an id that another kind of node already has is an error. */
function marked(label: Label | SharedLabel): string {
  return label === 'Medcode' ? label : `${label}:Medcode`;
}

function furtherLabels(node: string, label: Label): string {
  const { shared } = nodeLabels[label];
  return shared.length > 0 ? `\nSET ${[node, ...shared].join(':')}` : '';
}

/** A property of a relationship that lists what the assertions behind it say, and all values it can list if limited. */
interface SummaryProperty extends Summary {
  readonly name: string;
  readonly values: readonly string[] | undefined;
}

function summaryOf(type: AssertedRelationshipType): SummaryProperty[] {
  const { summary, properties }: AssertedRelationship = assertedRelationships[type];
  return Object.entries(summary).map(([name, one]) => ({ ...one, name, values: properties[name]?.values }));
}

/** Enumerated values in the order of their enumeration, other text in the order of the assertions. */
function summarised({ name, list, values }: SummaryProperty): string {
  if (!values) return name;
  const found = list ? `reduce(all = [], values IN ${name} | all + values)` : name;
  return `[value IN $${name} WHERE value IN ${found}]`;
}
