import type { Label } from '../../src/graph/model/labels.ts';
import { GraphError, type WriteStatement } from '../../src/graph/port.ts';
import { inBatches } from '../documents/batches.ts';
import { deleteNodes } from '../documents/delete-nodes.ts';
import { createReferences, updateReferences, upsertNodes } from '../documents/document-statements.ts';
import { nodeRow } from '../records/node-row.ts';
import type { Content } from './content.ts';
import { discardStaged, referenceStatements, stageNodes, stageReferences, type Target } from './staging.ts';
import * as statements from './staging-statements.ts';

/** How many nodes and relationships a load made, changed and took away. */
export interface LoadCounts {
  readonly added: number;
  readonly changed: number;
  readonly set: number;
  readonly removed: number;
}

/**
 * Makes the graph as a content says, so that readers see nothing of it or all, also where the process is killed: new
 * nodes are staged in batches, and one transaction shows them and does everything else. The same content a second time
 * changes nothing. `fingerprint` is that of the file that the content was read from. `done` hears of rows that are dealt
 * with.
 * @throws {GraphError}
 */
export async function writeContent(
  graph: Target,
  content: Content,
  fingerprint: string,
  done: (rows: number) => void,
): Promise<LoadCounts> {
  await discardStaged(graph);
  const nodes = await stageNodes(graph, content, done);
  const references = await stageReferences(graph, content, nodes, done);
  const counts = {
    added: nodes.ids.size,
    changed: nodes.changed.length,
    set: references.count + references.lacking.length + references.changed.length,
    removed: references.stale.length,
  };
  const { id, label, properties } = nodeRow(content.document);
  const news = Object.values(counts).some((count) => count > 0) ? { fingerprint, checked: null } : {};
  await graph.write([
    ...inBatches(
      nodes.changed,
      (row) => statements.changeNodes(row.label),
      (text, rows) => ({ text, parameters: { rows } }),
    ),
    ...[...nodes.counts].flatMap(([one, count]) => [
      requireStaged(one, count),
      { text: statements.publish(one), parameters: {} },
    ]),
    ...referenceStatements(references.lacking, content, createReferences),
    ...referenceStatements(references.changed, content, updateReferences),
    ...inBatches(
      references.stale,
      ({ type }) => type,
      (type, rows) =>
        content.owning?.includes(type)
          ? deleteNodes({ text: statements.ownedNodes, parameters: { rows } })
          : [{ text: statements.removeReferences(type), parameters: { rows, documentId: id } }],
    ).flat(),
    {
      text: upsertNodes(label),
      parameters: { rows: [{ id, properties: { ...properties, ...news, complete: true } }] },
    },
  ]);
  return counts;
}

/** Fails unless all nodes that were staged are still there, so that nothing is published of a release that has holes. */
function requireStaged(label: Label, count: number): WriteStatement {
  return {
    text: statements.countStagedAs(label),
    parameters: {},
    check([row]) {
      if (row?.n === count) return;
      throw new GraphError(
        'CONFLICT',
        `The ${count} new ${label} nodes of a release must all be staged when it is published, but got ${row?.n}. ` +
          'Nothing of it was published: load it again.',
      );
    },
  };
}
