import { groupBy } from '../../src/graph/group-by.ts';
import type { Label } from '../../src/graph/model/labels.ts';
import { labelsOf, mark, type SharedLabel } from '../../src/graph/model/labels.ts';
import { referenceRelationships } from '../../src/graph/model/relationships.ts';
import type { Bulk } from '../../src/graph/port.ts';
import type { NodeRow, ReferenceRow } from '../records/gate.ts';
import type { DocumentRecord } from '../records/records.ts';
import { referenceParameter } from '../statements/upsert-statements.ts';

/** Creates nodes that the graph does not have. @throws {GraphError} */
export async function createNodes(bulk: Bulk, nodes: readonly NodeRow[]): Promise<void> {
  for (const [label, rows] of groupBy(nodes, (one) => one.label)) {
    await bulk.createNodes(
      labelsOf(label),
      rows.map(({ properties }) => properties),
    );
  }
}

/** Creates relationships of a document that the graph does not have, no pair twice. @throws {GraphError} */
export async function createRelationships(
  bulk: Bulk,
  references: readonly ReferenceRow[],
  document: DocumentRecord,
): Promise<void> {
  for (const [type, group] of groupBy(references, (one) => one.type)) {
    const { from, to } = referenceRelationships[type];
    const rows = group.map((row) => referenceParameter(row, document));
    await bulk.createRelationships(type, { from: withMark(from), to: withMark(to) }, rows);
  }
}

function withMark(label: Label | SharedLabel): readonly string[] {
  return label === mark ? [mark] : [label, mark];
}
