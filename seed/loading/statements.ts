import { type Label, nodeLabels, type ReferenceRelationshipType } from '../../src/graph/model.ts';

/**
 * The texts that load a release. New nodes and what hangs on them are written first, with labels that no reader asks
 * for; then one transaction gives them their own labels and makes all other changes: that is when readers see them.
 */

/** Makes nodes that no reader sees: rows of their properties. */
export function stageNodes(label: Label): string {
  return `UNWIND $rows AS row
CREATE (node:Pending:${pendingLabel(label)})
SET node = row`;
}

/** Makes or updates relationships between nodes of this label: rows of `{ from, to, properties }`. */
export function setReferences(type: ReferenceRelationshipType, label: 'Node' | 'Pending'): string {
  return `UNWIND $rows AS row
MATCH (from:${label} {id: row.from})
MATCH (to:${label} {id: row.to})
MERGE (from)-[r:${type}]->(to)
SET r += row.properties`;
}

/** Makes the staged nodes of a label seen. */
export function publish(label: Label): string {
  const labels = [label, 'Node', ...nodeLabels[label].further].join(':');
  return `MATCH (node:${pendingLabel(label)}) SET node:${labels} REMOVE node:Pending:${pendingLabel(label)}`;
}

/** Changes nodes: rows of `{ id, properties }`; a null property goes. */
export function changeNodes(label: Label): string {
  return `UNWIND $rows AS row
MATCH (node:${label} {id: row.id})
SET node += row.properties`;
}

/** Deletes relationships: rows of `{ from, to }`. */
export function removeReferences(type: ReferenceRelationshipType): string {
  return `UNWIND $rows AS row
MATCH (from:Node {id: row.from})-[r:${type}]->(to:Node {id: row.to})
DELETE r`;
}

/** Deletes relationships, and the nodes that they lead to: rows of `{ to }`. */
export const removeOwned = `UNWIND $rows AS row
MATCH (node:Node {id: row.to})
DETACH DELETE node`;

export const countStaged = 'MATCH (node:Pending) RETURN count(node) AS n';

/** How many nodes `discardStaged` deletes at most. */
export const discarded = 5000;

/** Deletes some of the nodes that a broken-off load has left behind. */
export const discardStaged = `MATCH (node:Pending) WITH node LIMIT ${discarded} DETACH DELETE node`;

function pendingLabel(label: Label): string {
  return `Pending${label}`;
}
