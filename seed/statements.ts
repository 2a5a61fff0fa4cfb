import {
  type AssertedRelationshipType,
  assertedRelationships,
  type Label,
  nodeLabels,
  type ReferenceRelationshipType,
  referenceRelationships,
  type Summary,
} from '../src/graph/model.ts';
import { assertedValues } from './record-values.ts';

/** The texts that write the graph. Labels and types come from the model; each text takes `$rows` unless it says so. */

/** Makes or updates nodes: rows of `{ id, properties }`. Properties that a row does not speak of stay. */
export function upsertNodes(label: Label): string {
  return `UNWIND $rows AS row
MERGE (node:${label} {id: row.id})
SET node += row.properties
SET node${labelsBeside(label)}`;
}

/** Makes relationships of reference data: rows of `{ from, to, properties }`. */
export function upsertReferences(type: ReferenceRelationshipType): string {
  const { from, to } = referenceRelationships[type];
  return `UNWIND $rows AS row
MATCH (from:${from} {id: row.from})
MATCH (to:${to} {id: row.to})
MERGE (from)-[r:${type}]->(to)
SET r += row.properties`;
}

/** Makes or replaces assertions: rows are assertion rows. */
export function upsertAssertions(type: AssertedRelationshipType): string {
  const { assertion } = assertedRelationships[type];
  return `UNWIND $rows AS row
MERGE (assertion:${assertion} {id: row.id})
SET assertion = row
SET assertion${labelsBeside(assertion)}`;
}

/** Unties assertions from the names of specialties that they no longer use: rows are assertion rows. */
export const untieNames = `UNWIND $rows AS row
MATCH (assertion:Node {id: row.id})-[r:NAMES]->(name)
WHERE row.names IS NULL OR name.id <> row.names
DELETE r`;

/**
 * Ties assertions to the two nodes that they speak of, subject first, to their document, and to the specialty's name
 * where they use one: rows are assertion rows.
 */
export const tieAssertions = [
  ['ABOUT', 'subjectId', ' SET r.order = 0'],
  ['ABOUT', 'objectId', ' SET r.order = 1'],
  ['STATED_IN', 'documentId', ''],
  ['NAMES', 'names', ''],
].map(
  ([type, end, order]) => `UNWIND $rows AS row
MATCH (assertion:Node {id: row.id})
MATCH (end:Node {id: row.${end}})
MERGE (assertion)-[r:${type}]->(end)${order}`,
);

/** Deletes assertions: rows of `{ id }`. */
export function deleteAssertions(type: AssertedRelationshipType): string {
  return `UNWIND $rows AS row
MATCH (assertion:${assertedRelationships[type].assertion} {id: row.id})
DETACH DELETE assertion`;
}

/**
 * Makes the relationship of each pair, with the summary of all assertions that speak of it, whichever document they
 * are from: rows are assertion rows; and the parameters of `summaryValues`.
 */
export function summarise(type: AssertedRelationshipType): string {
  const { from, to } = assertedRelationships[type];
  const summary = summaryOf(type);
  const collected = summary.map(([name, { of }]) => `, collect(DISTINCT assertion.${of}) AS ${name}`).join('');
  const settings = summary.map((entry) => `, r.${entry[0]} = ${summarised(entry)}`).join('');
  return `UNWIND $rows AS row
MATCH (subject:${from} {id: row.subjectId})
MATCH (object:${to} {id: row.objectId})
CALL (row) {
  MATCH (assertion:Assertion {pair: row.pair})
  WITH assertion ORDER BY assertion.documentId, assertion.position, assertion.id
  RETURN collect(assertion.id) AS assertionIds, collect(DISTINCT assertion.documentId) AS documentIds${collected}
}
MERGE (subject)-[r:${type}]->(object)
SET r.assertionIds = assertionIds, r.documentIds = documentIds${settings}`;
}

/** The values of each enumerated summary, in the order that they are listed in. */
export function summaryValues(type: AssertedRelationshipType): Record<string, readonly string[]> {
  return Object.fromEntries(
    summaryOf(type).flatMap(([name, { of }]) => (isEnumerated(of) ? [[name, assertedValues[of]]] : [])),
  );
}

/** Deletes the relationships that no assertion speaks for any more: rows are assertion rows. */
export function deleteUnfounded(type: AssertedRelationshipType): string {
  const { from, to } = assertedRelationships[type];
  return `UNWIND $rows AS row
MATCH (:${from} {id: row.subjectId})-[r:${type}]->(:${to} {id: row.objectId})
WHERE NOT EXISTS { MATCH (assertion:Assertion {pair: row.pair}) }
DELETE r`;
}

/** Ties gaps to the document that leaves them: takes `$ids` of the gaps, and `$documentId`. */
export const upsertGaps = `MATCH (document:SourceDocument {id: $documentId})
UNWIND $ids AS id
MATCH (gap:DataGap {id: id})
MERGE (document)-[:HAS_GAP]->(gap)`;

/** Deletes the document's gaps beside `$ids`; and `$documentId`. */
export const deleteOtherGaps = `MATCH (document:SourceDocument {id: $documentId})-[:HAS_GAP]->(gap:DataGap)
WHERE NOT gap.id IN $ids
DETACH DELETE gap`;

/** Takes `$documentId`. From here until `completeDocument` its source does not count as loaded. */
export const reopenDocument =
  'MATCH (document:SourceDocument {id: $documentId}) REMOVE document.complete, document.checked';

/** Takes `$documentId`, and `$fingerprint` of all that the source says: others see by it that something has changed. */
export const completeDocument =
  'MATCH (document:SourceDocument {id: $documentId}) SET document.complete = true, document.fingerprint = $fingerprint';

function labelsBeside(label: Label): string {
  return ['', 'Node', ...nodeLabels[label].further].join(':');
}

function summaryOf(type: AssertedRelationshipType): [string, Summary][] {
  return Object.entries(assertedRelationships[type].summary);
}

/** Enumerated values in the order of their enumeration, other text in the order of the assertions. */
function summarised([name, { of, list }]: [string, Summary]): string {
  if (!isEnumerated(of)) return name;
  const found = list ? `reduce(all = [], values IN ${name} | all + values)` : name;
  return `[value IN $${name} WHERE value IN ${found}]`;
}

function isEnumerated(property: string): property is keyof typeof assertedValues {
  return Object.hasOwn(assertedValues, property);
}
