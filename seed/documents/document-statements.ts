import { labelsOf } from '../../src/graph/model/labels.ts';
import { type AssertedRelationshipType, assertedRelationships } from '../../src/graph/model/relationships.ts';

/** The Cypher that writes documents and their assertions. Each text takes `$rows` unless its comment says otherwise. */

/** Creates or replaces assertions: rows are assertion rows. */
export function upsertAssertions(type: AssertedRelationshipType): string {
  const { assertion } = assertedRelationships[type];
  return `UNWIND $rows AS row
MERGE (assertion:${labelsOf(assertion).join(':')} {id: row.id})
SET assertion = row`;
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
