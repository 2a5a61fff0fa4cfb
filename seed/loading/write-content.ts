import { inBatches } from '../batches.ts';
import { nodeRow } from '../node-row.ts';
import { upsertNodes } from '../statements.ts';
import type { Content } from './content.ts';
import { discardStaged, referenceStatements, stageNodes, stageReferences, type Target } from './staging.ts';
import * as statements from './statements.ts';

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
    set: references.count + references.waiting.length,
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
    ...[...nodes.labels].map((one) => ({ text: statements.publish(one), parameters: {} })),
    ...referenceStatements(references.waiting, content, 'Node'),
    ...inBatches(
      references.stale,
      ({ type }) => (content.owning?.includes(type) ? statements.removeOwned : statements.removeReferences(type)),
      (text, rows) => ({ text, parameters: { rows } }),
    ),
    {
      text: upsertNodes(label),
      parameters: { rows: [{ id, properties: { ...properties, ...news, complete: true } }] },
    },
  ]);
  return counts;
}
