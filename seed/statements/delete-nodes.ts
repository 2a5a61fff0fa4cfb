import { type Label, mark, nodeLabels, ownLabels, pending, pendingLabel } from '../../src/graph/model/labels.ts';
import {
  assertedRelationships,
  discrepancyRelationships,
  provenanceRelationships,
  referenceRelationships,
} from '../../src/graph/model/relationships.ts';
import type { Statement } from '../../src/graph/port.ts';

/**
 * Cypher statements, for one transaction, that delete nodes of ours together with our relationships. Each of `matches` is
 * a statement that matches some of the nodes as `node`. A node to which other data in the database is linked cannot be
 * deleted: it keeps that data and its `id`, and loses everything else, so that it is no longer one of ours.
 */
export function deleteNodes(...matches: readonly Statement[]): Statement[] {
  return [
    ...matches.map(({ text, parameters }) => ({ text: `${text}\nSET node:${doomed}`, parameters })),
    { text: deleteRelationships, parameters: ownTypes },
    // No DETACH: if another transaction adds a relationship meanwhile, this one has to fail.
    { text: `MATCH (node:${doomed}) WHERE NOT EXISTS { (node)--() } DELETE node`, parameters: {} },
    { text: releaseNodes, parameters: {} },
  ];
}

/** Marks the nodes to delete within the transaction. */
const doomed = 'MedcodeLeaving';

const ownTypes = {
  asserted: Object.keys(assertedRelationships),
  reference: Object.keys(referenceRelationships),
  provenance: Object.keys({ ...provenanceRelationships, ...discrepancyRelationships }),
};

const deleteRelationships = `MATCH (node:${doomed})-[r]-(other)
WHERE (other:Medcode OR other:${pending}) AND (
  (type(r) IN $asserted AND r.assertionIds IS NOT NULL)
  OR (type(r) IN $reference AND r.documentId IS NOT NULL)
  OR (type(r) IN $provenance AND (
    (startNode(r) = node AND ${isProvenance('node')}) OR (startNode(r) = other AND ${isProvenance('other')}))))
DELETE r`;

function isProvenance(node: string): string {
  return `(${node}:Assertion OR ${node}:Discrepancy OR ${node}:SourceDocument)`;
}

const releaseNodes = `MATCH (node:${doomed})
SET node = {id: node.id}
REMOVE node:${[doomed, mark, ...ownLabels, pending, ...(Object.keys(nodeLabels) as Label[]).map(pendingLabel)].join(':')}`;
