import { type Label, labelsOf, pending, pendingLabel } from '../../src/graph/model/labels.ts';
import type { ReferenceRelationshipType } from '../../src/graph/model/relationships.ts';

/**
 * The texts that load a release. New nodes and what hangs on them are written first, with labels that no reader asks
 * for; then one transaction gives them their own labels and makes all other changes: that is when readers see them.
 */

/** Makes nodes that no reader sees: rows of their properties. */
export function stageNodes(label: Label): string {
  return `UNWIND $rows AS row
CREATE (node:${pending}:${pendingLabel(label)})
SET node = row`;
}

/** Makes relationships between staged nodes: rows of `{ from, to, properties }`. */
export function stageReferences(type: ReferenceRelationshipType): string {
  return `UNWIND $rows AS row
MATCH (from:${pending} {id: row.from})
MATCH (to:${pending} {id: row.to})
MERGE (from)-[r:${type}]->(to)
SET r += row.properties`;
}

/** Makes the staged nodes of a label seen. */
export function publish(label: Label): string {
  const labels = labelsOf(label).join(':');
  return `MATCH (node:${pending}:${pendingLabel(label)}) SET node:${labels} REMOVE node:${pending}:${pendingLabel(label)}`;
}

/** Changes nodes: rows of `{ id, properties }`; a null property goes. */
export function changeNodes(label: Label): string {
  return `UNWIND $rows AS row
MATCH (node:${label}:Medcode {id: row.id})
SET node += row.properties`;
}

/** Deletes relationships of a document: rows of `{ from, to }`; and `$documentId`. */
export function removeReferences(type: ReferenceRelationshipType): string {
  return `UNWIND $rows AS row
MATCH (from:Medcode {id: row.from})-[r:${type}]->(to:Medcode {id: row.to})
WHERE r.documentId = $documentId
DELETE r`;
}

/** Finds, as `node`, the nodes that relationships lead to: rows of `{ to }`. */
export const ownedNodes = `UNWIND $rows AS row
MATCH (node:Medcode {id: row.to})`;

export const countStaged = `MATCH (node:${pending}) RETURN count(node) AS n`;

/** Counts the staged nodes that are to have a label. */
export function countStagedAs(label: Label): string {
  return `MATCH (node:${pending}:${pendingLabel(label)}) RETURN count(node) AS n`;
}

/** How many nodes `someStaged` finds at most. */
export const discarded = 5000;

/** Finds, as `node`, some of the nodes that a broken-off load has left behind. */
export const someStaged = `MATCH (node:${pending}) WITH node LIMIT ${discarded}`;
