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
export const upsertDiscrepancies = `UNWIND $rows AS row
MERGE (discrepancy:Discrepancy:Medcode {id: row.properties.id})
SET discrepancy += row.properties`;

/** Deletes the relationships of discrepancies that are about to be linked again: rows of `{ properties }`. */
export const unlinkDiscrepancies = `UNWIND $rows AS row
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (discrepancy)-[r:${links.map(([, type]) => type).join('|')}]->(:Medcode)
DELETE r`;

/** Links discrepancies: rows of `{ properties }` and, for each link, a list of ids. */
export const linkDiscrepancies = links.map(
  ([ends, type]) => `UNWIND $rows AS row
UNWIND row.${ends} AS end
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (node:Medcode {id: end})
CREATE (discrepancy)-[:${type}]->(node)`,
);

function linkedIds([ends, type]: Link): string {
  return `[(discrepancy)-[:${type}]->(node:Medcode) | node.id] AS ${ends}`;
}

/** Counts complete documents that came after the last refresh. */
export const countUnchecked = `MATCH (document:SourceDocument)
WHERE document.complete AND document.checked IS NULL
RETURN count(document) AS n`;

/** Marks complete documents as covered by a refresh. */
export const markChecked = `MATCH (document:SourceDocument:Medcode)
WHERE document.complete AND document.checked IS NULL
SET document.checked = true`;
