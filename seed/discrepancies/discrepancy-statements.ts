import type { discrepancyRelationships } from '../../src/graph/model/relationships.ts';

type Link = readonly [ends: string, type: keyof typeof discrepancyRelationships];

const links: readonly Link[] = [
  ['codes', 'CONCERNS'],
  ['assertions', 'RAISED_BY'],
  ['evidence', 'EVIDENCED_BY'],
  ['suggestions', 'SUGGESTS_INSTEAD'],
  ['coverageDocuments', 'BETWEEN'],
];

/** Matches the discrepancies with `$ids` as `node`. */
export const discrepancyNodes = `UNWIND $ids AS id
MATCH (node:Discrepancy:Medcode {id: id})`;

/** Reads discrepancies: `{ id, severity, asserted, official }`, and lists of the ids that each is linked to. */
export const storedDiscrepancies = `MATCH (discrepancy:Discrepancy:Medcode)
RETURN discrepancy.id AS id, discrepancy.severity AS severity, discrepancy.asserted AS asserted,
  discrepancy.official AS official, ${links.map(linkedIds).join(', ')}`;

/** Creates or updates discrepancies: rows of `{ properties }`. */
const upsertDiscrepancies = `UNWIND $rows AS row
MERGE (discrepancy:Discrepancy:Medcode {id: row.properties.id})
SET discrepancy += row.properties`;

/** Deletes the relationships of discrepancies that are about to be linked again: rows of `{ properties }`. */
const unlinkDiscrepancies = `UNWIND $rows AS row
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (discrepancy)-[r:${links.map(([, type]) => type).join('|')}]->(:Medcode)
DELETE r`;

/** Links discrepancies: rows of `{ properties }` and, for each link, a list of ids. */
const linkDiscrepancies = links.map(
  ([ends, type]) => `UNWIND $rows AS row
UNWIND row.${ends} AS end
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (node:Medcode {id: end})
CREATE (discrepancy)-[:${type}]->(node)`,
);

/** Writes discrepancies, with their links: rows of `{ properties }` and, for each link, a list of ids. */
export const writeDiscrepancies: readonly string[] = [unlinkDiscrepancies, upsertDiscrepancies, ...linkDiscrepancies];

function linkedIds([ends, type]: Link): string {
  return `[(discrepancy)-[:${type}]->(node:Medcode) | node.id] AS ${ends}`;
}

/** Counts assertions and policies, which Neo4j knows without looking for them: two rows. */
export const countDocumented = ['Assertion', 'CoverageDocument']
  .map((label) => `MATCH (one:${label}) RETURN count(one) AS n`)
  .join('\nUNION ALL\n');

/** Counts complete documents that came after the last refresh. */
export const countUnchecked = `MATCH (document:SourceDocument)
WHERE document.complete AND document.checked IS NULL
RETURN count(document) AS n`;

/** Marks complete documents as covered by a refresh. */
export const markChecked = `MATCH (document:SourceDocument:Medcode)
WHERE document.complete AND document.checked IS NULL
SET document.checked = true`;
