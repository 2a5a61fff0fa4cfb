import { type Label, mark, nodeLabels, ownLabels, pending, pendingLabel } from '../../src/graph/model/labels.ts';
import {
  assertedRelationships,
  discrepancyRelationships,
  provenanceRelationships,
  referenceRelationships,
} from '../../src/graph/model/relationships.ts';
import type { Statement } from '../../src/graph/port.ts';

/**
 * Statements that delete nodes of ours, with the relationships that are ours: each of `found` matches some of them as
 * `node`. A node that others have tied something to is given up instead: it keeps those relationships and its `id`, and
 * loses all else, so that nothing takes it for ours any longer.
 *
 * All belong into one transaction.
 */
export function deleteNodes(...found: readonly Statement[]): Statement[] {
  return [
    ...found.map(({ text, parameters }) => ({ text: `${text}\nSET node:${leaving}`, parameters })),
    { text: deleteRelationships, parameters: ownTypes },
    // Not DETACH: a relationship that another transaction adds meanwhile makes this one fail.
    { text: `MATCH (node:${leaving}) WHERE NOT EXISTS { (node)--() } DELETE node`, parameters: {} },
    { text: giveUp, parameters: {} },
  ];
}

const leaving = 'MedcodeLeaving';

const ownTypes = {
  asserted: Object.keys(assertedRelationships),
  reference: Object.keys(referenceRelationships),
  provenance: Object.keys({ ...provenanceRelationships, ...discrepancyRelationships }),
};

const deleteRelationships = `MATCH (node:${leaving})-[r]-(other)
WHERE (other:Medcode OR other:${pending}) AND (
  (type(r) IN $asserted AND r.assertionIds IS NOT NULL)
  OR (type(r) IN $reference AND r.documentId IS NOT NULL)
  OR (type(r) IN $provenance AND (
    (startNode(r) = node AND ${holdsProvenance('node')}) OR (startNode(r) = other AND ${holdsProvenance('other')}))))
DELETE r`;

function holdsProvenance(node: string): string {
  return `(${node}:Assertion OR ${node}:Discrepancy OR ${node}:SourceDocument)`;
}

const giveUp = `MATCH (node:${leaving})
SET node = {id: node.id}
REMOVE node:${[leaving, mark, ...ownLabels, pending, ...(Object.keys(nodeLabels) as Label[]).map(pendingLabel)].join(':')}`;
