import {
  type AssertedRelationship,
  type AssertedRelationshipType,
  assertedRelationships,
  type Summary,
} from '../../src/graph/model/relationships.ts';
import { marked } from '../statements/upsert-statements.ts';

/**
 * Creates or updates the relationship of each pair, with a summary of all assertions that support it, from all documents:
 * rows are assertion rows; and the parameters of `summaryValues`.
 */
export function summarize(type: AssertedRelationshipType): string[] {
  const { from, to } = assertedRelationships[type];
  const summary = summaryOf(type);
  const collected = summary.map(({ name, of }) => `, collect(DISTINCT assertion.${of}) AS ${name}`).join('');
  const settings = summary.map((one) => `, r.${one.name} = ${summarized(one)}`).join('');
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
function summarized({ name, list, values }: SummaryProperty): string {
  if (!values) return name;
  const found = list ? `reduce(all = [], values IN ${name} | all + values)` : name;
  return `[value IN $${name} WHERE value IN ${found}]`;
}
