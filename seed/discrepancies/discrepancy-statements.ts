import type { discrepancyRelationships } from '../../src/graph/model/relationships.ts';

/** Matches the discrepancies with `$ids` as `node`. */
export const discrepancyNodes = `UNWIND $ids AS id
MATCH (node:Discrepancy:Medcode {id: id})`;

/** Reads what may change in a discrepancy: `{ id, severity, asserted, official, suggestions, evidence }`. */
export const storedDiscrepancies = `MATCH (discrepancy:Discrepancy:Medcode)
RETURN discrepancy.id AS id, discrepancy.severity AS severity, discrepancy.asserted AS asserted,
  discrepancy.official AS official, [(discrepancy)-[:SUGGESTS_INSTEAD]->(code:Medcode) | code.id] AS suggestions,
  [(discrepancy)-[:EVIDENCED_BY]->(document:Medcode) | document.id] AS evidence`;

/** Creates or updates discrepancies: rows of `{ properties }`. */
export const upsertDiscrepancies = `UNWIND $rows AS row
MERGE (discrepancy:Discrepancy:Medcode {id: row.properties.id})
SET discrepancy += row.properties`;

/** Deletes the relationships of discrepancies that are about to be linked again: rows of `{ properties }`. */
export const unlinkDiscrepancies = `UNWIND $rows AS row
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (discrepancy)-[r:${links()
  .map(([, type]) => type)
  .join('|')}]->(:Medcode)
DELETE r`;

/** Links discrepancies: rows of `{ properties, codes, assertions, evidence, suggestions }`, each a list of ids. */
export const linkDiscrepancies = links().map(
  ([ends, type]) => `UNWIND $rows AS row
UNWIND row.${ends} AS end
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (node:Medcode {id: end})
CREATE (discrepancy)-[:${type}]->(node)`,
);

function links(): [ends: string, type: keyof typeof discrepancyRelationships][] {
  return [
    ['codes', 'CONCERNS'],
    ['assertions', 'RAISED_BY'],
    ['evidence', 'EVIDENCED_BY'],
    ['suggestions', 'SUGGESTS_INSTEAD'],
  ];
}

/** Counts complete documents that came after the last refresh. */
export const countUnchecked = `MATCH (document:SourceDocument)
WHERE document.complete AND document.checked IS NULL
RETURN count(document) AS n`;

/** Marks complete documents as covered by a refresh. */
export const markChecked = `MATCH (document:SourceDocument:Medcode)
WHERE document.complete AND document.checked IS NULL
SET document.checked = true`;
