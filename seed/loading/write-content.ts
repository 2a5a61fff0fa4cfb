import type { Graph, Statement } from '../../src/graph/port.ts';
import { type NodeRow, nodeRow } from '../node-row.ts';
import { upsertNodes } from '../statements.ts';
import type { Content, ReferenceContent } from './content.ts';
import type { Differences } from './differences.ts';
import { rowsOf, statementBatches } from './statement-batches.ts';
import * as statements from './statements.ts';

/**
 * Makes the differences between a content and the graph, so that readers see none of them or all, also where the
 * process is killed: new nodes are staged in batches, and one transaction shows them and does everything else.
 * `written` hears how many rows there are so far.
 * @throws {GraphError}
 */
export async function writeContent(
  graph: Graph,
  { document }: Content,
  { added, changed, set, removed }: Differences,
  written: (rows: number) => void,
): Promise<void> {
  await discardStaged(graph);
  let rows = 0;
  const write = async (batch: readonly Statement[]) => {
    await graph.write(batch);
    rows += batch.reduce((sum, statement) => sum + rowsOf(statement), 0);
    written(rows);
  };
  const staged = new Set(added.map(({ id }) => id));
  const hidden = ({ from, to }: ReferenceContent) => staged.has(from) || staged.has(to);
  const setting = (references: readonly ReferenceContent[]) =>
    statementBatches(
      references,
      ({ type, from, to }) => statements.setReferences(type, staged.has(from), staged.has(to)),
      ({ from, to, properties }) => ({ from, to, properties: { ...properties, documentId: document.id } }),
    );
  for (const statement of statementBatches(added, ({ label }) => statements.stageNodes(label), present)) {
    await write([statement]);
  }
  for (const statement of setting(set.filter(hidden))) await write([statement]);
  await write([
    ...statementBatches(changed, ({ label }) => statements.changeNodes(label)),
    ...[...new Set(added.map(({ label }) => label))].map((label) => ({
      text: statements.publish(label),
      parameters: {},
    })),
    ...setting(set.filter((reference) => !hidden(reference))),
    ...statementBatches(removed, ({ type }) => statements.removeReferences(type)),
    ...statementBatches([{ ...document, complete: true }], () => upsertNodes('SourceDocument'), nodeRow),
  ]);
}

/** How many rows `writeContent` is going to count. */
export function countRows({ added, changed, set, removed }: Differences): number {
  return added.length + changed.length + set.length + removed.length + 1;
}

/** Takes away what a load that broke off has staged. */
async function discardStaged(graph: Graph): Promise<void> {
  for (;;) {
    const [left] = await graph.read({ text: statements.countStaged, parameters: {} });
    if (left?.n === 0) return;
    await graph.write([{ text: statements.discardStaged, parameters: {} }]);
  }
}

/** A new node has no properties that are null. */
function present({ properties }: NodeRow) {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
}
