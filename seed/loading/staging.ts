import type { Label } from '../../src/graph/model/labels.ts';
import type { ReferenceRelationshipType } from '../../src/graph/model/relationships.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';
import type { Content } from '../records/content.ts';
import { type NodeRow, type ReferenceRow, requireWhole, textOfKey } from '../records/gate.ts';
import { inBatches } from '../statements/batches.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';
import { referenceParameter } from '../statements/upsert-statements.ts';
import { compareNodes, type NodeChange, readReferences, type StatedReference } from './differences.ts';
import * as statements from './staging-statements.ts';

/** What a load reads from and writes to. */
export type Target = Pick<Graph, 'read' | 'write'>;

/** The staged nodes, and the changes to make when they are published. */
export interface StagedNodes {
  readonly ids: ReadonlySet<string>;
  /** How many there are of each label. */
  readonly counts: ReadonlyMap<Label, number>;
  readonly changed: readonly NodeChange[];
}

/** The number of staged relationships, and the changes to make when the nodes are published. */
export interface StagedReferences {
  readonly count: number;
  readonly lacking: readonly ReferenceRow[];
  readonly changed: readonly ReferenceRow[];
  readonly stale: readonly StatedReference[];
}

const chunkSize = 2000;

/** Deletes what an interrupted load has staged. */
export async function discardStaged(graph: Target): Promise<void> {
  const [row] = await graph.read({ text: statements.countStaged, parameters: {} });
  for (let left = Number(row?.n); left > 0; left -= statements.discarded) {
    await graph.write(deleteNodes({ text: statements.someStaged, parameters: {} }), { staged: true });
  }
}

/** Writes the nodes that the graph does not have, hidden from readers. `done` is called with the number of nodes processed. */
export async function stageNodes(
  graph: Target,
  { nodes }: Content,
  done: (rows: number) => void,
): Promise<StagedNodes> {
  const ids = new Set<string>();
  const counts = new Map<Label, number>();
  const changed: NodeChange[] = [];
  for (const chunk of chunksOf(nodes)) {
    const found = await compareNodes(graph, chunk);
    for (const row of found.added) requireWhole(row);
    await graph.write(nodeStatements(found.added), { staged: true });
    for (const { id, label } of found.added) {
      ids.add(id);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    changed.push(...found.changed);
    done(chunk.length);
  }
  return { ids, counts, changed };
}

/**
 * Writes the missing relationships between staged nodes. Those of nodes that readers already see have to wait, because
 * readers would follow them.
 */
export async function stageReferences(
  graph: Target,
  content: Content,
  { ids }: StagedNodes,
  done: (rows: number) => void,
): Promise<StagedReferences> {
  const types = [...content.types, ...(content.growing ?? [])];
  const known = new Map(
    await Promise.all(types.map(async (type) => [type, await readReferences(graph, content, type)] as const)),
  );
  const waiting = new Map<string, ReferenceRow>();
  let count = 0;
  for (const chunk of chunksOf(content.references)) {
    const news = chunk.filter((reference) => !known.get(reference.type)?.hasSame(reference));
    const hidden = news.filter(({ from, to }) => ids.has(from) && ids.has(to));
    await graph.write(referenceStatements(hidden, content, statements.stageReferences), { staged: true });
    for (const reference of news) {
      if (ids.has(reference.from) && ids.has(reference.to)) continue;
      waiting.set(textOfKey(reference), reference);
    }
    count += hidden.length;
    done(chunk.length);
  }
  const isKnown = (reference: ReferenceRow) => known.get(reference.type)?.has(reference);
  return {
    count,
    lacking: [...waiting.values()].filter((one) => !isKnown(one)),
    changed: [...waiting.values()].filter(isKnown),
    stale: content.types.flatMap((type) => known.get(type)?.stale() ?? []),
  };
}

/** The statements that create or update relationships; `textOf` returns the text for a type. */
export function referenceStatements(
  references: readonly ReferenceRow[],
  { document }: Content,
  textOf: (type: ReferenceRelationshipType) => string,
): Statement[] {
  return inBatches(
    references,
    ({ type }) => textOf(type),
    (text, rows) => ({ text, parameters: { rows: rows.map((row) => referenceParameter(row, document)) } }),
  );
}

function nodeStatements(nodes: readonly NodeRow[]): Statement[] {
  return inBatches(
    nodes,
    ({ label }) => statements.stageNodes(label),
    (text, rows) => ({ text, parameters: { rows: rows.map(present) } }),
  );
}

/** The properties of a new node, without nulls. */
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
