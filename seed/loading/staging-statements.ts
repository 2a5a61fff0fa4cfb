import { type Label, labelsOf, pending, pendingLabel } from '../../src/graph/model/labels.ts';
import { type ReferenceRelationshipType, referenceRelationships } from '../../src/graph/model/relationships.ts';
import { printValueRow } from '../../src/graph/value-rows.ts';
import { marked } from '../statements/upsert-statements.ts';

/**
 * The Cypher that loads a release. New nodes and the relationships between them are written first, under labels that no
 * reader matches. Then one transaction gives them their real labels and makes all other changes, and readers see them.
 */

/**
 * Creates nodes that readers do not see: rows of the values of these properties, in order. Nulls are left out. Returns the
 * ids of the nodes and the engine's numbers of them, as `ids` and `numbers`: with these, no index is needed to find them.
 */
export function stageNodes(label: Label, names: readonly string[]): string {
  return `UNWIND $rows AS row
CREATE (node:${pending}:${pendingLabel(label)} ${printValueRow(names)})
RETURN collect(node.id) AS ids, collect(id(node)) AS numbers`;
}

/**
 * Creates relationships between staged nodes: rows of `{ from, to, properties }` with the numbers of the nodes, no pair
 * twice. Nodes at the end `visible`, if there is one, are not staged: readers see them, and rows have their ids.
 */
export function stageReferences(type: ReferenceRelationshipType, visible?: 'from' | 'to'): string {
  const match = (end: 'from' | 'to') =>
    end === visible
      ? `MATCH (${end}:${marked(referenceRelationships[type][end])} {id: row.${end}})`
      : `MATCH (${end}:${pending}) WHERE id(${end}) = row.${end}`;
  return `UNWIND $rows AS row
${match('from')}
${match('to')}
CREATE (from)-[r:${type}]->(to)
SET r += row.properties`;
}

/** Shows the staged nodes of a label to readers. */
export function publish(label: Label): string {
  const labels = labelsOf(label).join(':');
  return `MATCH (node:${pending}:${pendingLabel(label)}) SET node:${labels} REMOVE node:${pending}:${pendingLabel(label)}`;
}

/** Changes nodes: rows of `{ id, properties }`. A null removes the property. */
export function changeNodes(label: Label): string {
  return `UNWIND $rows AS row
MATCH (node:${label}:Medcode {id: row.id})
SET node += row.properties`;
}

/** Matches the nodes that relationships led to, and to which no other of their type leads, as `node`: rows of `{ to }`. */
export function ownedNodes(type: ReferenceRelationshipType): string {
  return `UNWIND $rows AS row
MATCH (node:Medcode {id: row.to}) WHERE NOT EXISTS { (node)<-[:${type}]-(:Medcode) }`;
}

export const countStaged = `MATCH (node:${pending}) RETURN count(node) AS n`;

/** Counts the staged nodes of a label. */
export function countStagedAs(label: Label): string {
  return `MATCH (node:${pending}:${pendingLabel(label)}) RETURN count(node) AS n`;
}

/** The most nodes that `someStaged` matches. */
export const discarded = 5000;

/** Matches some of the nodes that an interrupted load has left as `node`. */
export const someStaged = `MATCH (node:${pending}) WITH node LIMIT ${discarded}`;
