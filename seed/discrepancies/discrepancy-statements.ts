import type { discrepancyRelationships } from '../../src/graph/model/relationships.ts';

/** Finds discrepancies as `node`: takes `$ids`. */
export const discrepancyNodes = `UNWIND $ids AS id
MATCH (node:Discrepancy:Medcode {id: id})`;

/** Makes discrepancies: rows of `{ properties }`. */
export const createDiscrepancies = `UNWIND $rows AS row
CREATE (discrepancy:Discrepancy:Medcode)
SET discrepancy = row.properties`;

/** Ties them to what they are about: rows of `{ properties, codes, assertions, evidence, suggestions }`, all lists of ids. */
export const tieDiscrepancies = ties().map(
  ([ends, type]) => `UNWIND $rows AS row
UNWIND row.${ends} AS end
MATCH (discrepancy:Discrepancy:Medcode {id: row.properties.id})
MATCH (node:Medcode {id: end})
CREATE (discrepancy)-[:${type}]->(node)`,
);

function ties(): [ends: string, type: keyof typeof discrepancyRelationships][] {
  return [
    ['codes', 'CONCERNS'],
    ['assertions', 'RAISED_BY'],
    ['evidence', 'EVIDENCED_BY'],
    ['suggestions', 'SUGGESTS_INSTEAD'],
  ];
}

export const countUnchecked = `MATCH (document:SourceDocument)
WHERE document.complete AND document.checked IS NULL
RETURN count(document) AS n`;

/** Marks complete documents as compared with all others. */
export const markChecked = `MATCH (document:SourceDocument:Medcode)
WHERE document.complete AND document.checked IS NULL
SET document.checked = true`;
