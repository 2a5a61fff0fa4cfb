import type { Label } from '../../src/graph/model.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import { inBatches } from '../batches.ts';
import type { NodeRow, ReferenceRow } from '../node-row.ts';
import type { Content, ReferenceContent } from './content.ts';
import { compareNodes, readReferences } from './differences.ts';
import * as statements from './statements.ts';

/** What a load reads and writes through. */
export type Target = Pick<Graph, 'read' | 'write'>;

/** Nodes that were staged, and what is to be done once they are shown. */
export interface StagedNodes {
  readonly ids: ReadonlySet<string>;
  readonly labels: ReadonlySet<Label>;
  readonly changed: readonly NodeRow[];
}

/** How many relationships were staged, and what is to be done once all nodes are shown. */
export interface StagedReferences {
  readonly count: number;
  readonly waiting: readonly ReferenceContent[];
  readonly stale: readonly ReferenceRow[];
}

const chunkSize = 2000;

/** Takes away what a load that broke off has staged. */
export async function discardStaged(graph: Target): Promise<void> {
  const [row] = await graph.read({ text: statements.countStaged, parameters: {} });
  for (let left = Number(row?.n); left > 0; left -= statements.discarded) {
    await graph.write([{ text: statements.discardStaged, parameters: {} }]);
  }
}

/** Writes the nodes that the graph lacks, so that no reader sees them. `done` hears of every node that is dealt with. */
export async function stageNodes(
  graph: Target,
  { nodes }: Content,
  done: (rows: number) => void,
): Promise<StagedNodes> {
  const ids = new Set<string>();
  const labels = new Set<Label>();
  const changed: NodeRow[] = [];
  for (const chunk of chunksOf(nodes)) {
    const found = await compareNodes(graph, chunk);
    await graph.write(nodeStatements(found.added));
    for (const { id, label } of found.added) {
      ids.add(id);
      labels.add(label);
    }
    changed.push(...found.changed);
    done(chunk.length);
  }
  return { ids, labels, changed };
}

/**
 * Writes the relationships that the graph lacks between nodes that are staged. The others have to wait: from a node that
 * readers see they would lead to it.
 */
export async function stageReferences(
  graph: Target,
  content: Content,
  { ids }: StagedNodes,
  done: (rows: number) => void,
): Promise<StagedReferences> {
  const known = new Map(
    await Promise.all(content.types.map(async (type) => [type, await readReferences(graph, content, type)] as const)),
  );
  const waiting: ReferenceContent[] = [];
  let count = 0;
  for (const chunk of chunksOf(content.references)) {
    const lacking = chunk.filter((reference) => !known.get(reference.type)?.has(reference));
    const hidden = lacking.filter(({ from, to }) => ids.has(from) && ids.has(to));
    await graph.write(referenceStatements(hidden, content, 'Pending'));
    waiting.push(...lacking.filter(({ from, to }) => !ids.has(from) || !ids.has(to)));
    count += hidden.length;
    done(chunk.length);
  }
  return { count, waiting, stale: [...known.values()].flatMap((one) => one.stale()) };
}

/** Statements that make relationships between nodes of this label: `Pending` where no reader sees them yet. */
export function referenceStatements(
  references: readonly ReferenceContent[],
  { document }: Content,
  label: 'Node' | 'Pending',
): Statement[] {
  return inBatches(
    references,
    ({ type }) => statements.setReferences(type, label),
    (text, rows) => ({ text, parameters: { rows: rows.map((row) => referenceParameter(row, document.id)) } }),
  );
}

function referenceParameter({ from, to, properties }: ReferenceContent, documentId: string) {
  return { from, to, properties: { ...properties, documentId } };
}

function nodeStatements(nodes: readonly NodeRow[]): Statement[] {
  return inBatches(
    nodes,
    ({ label }) => statements.stageNodes(label),
    (text, rows) => ({ text, parameters: { rows: rows.map(present) } }),
  );
}

/** A new node has no properties that are null. */
function present({ properties }: NodeRow) {
  const known: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== null && value !== undefined) known[name] = value;
  }
  return known;
}

function* chunksOf<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let chunk: Row[] = [];
  for (const row of rows) {
    if (chunk.length === chunkSize) {
      yield chunk;
      chunk = [];
    }
    chunk.push(row);
  }
  if (chunk.length > 0) yield chunk;
}
