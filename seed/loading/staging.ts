import { z } from 'zod';
import type { Label } from '../../src/graph/model/labels.ts';
import { type RelationshipDescription, referenceRelationships } from '../../src/graph/model/relationships.ts';
import type { Graph, Properties, Statement, WriteStatement } from '../../src/graph/port.ts';
import { valueRows } from '../../src/graph/value-rows.ts';
import type { Content } from '../records/content.ts';
import { type NodeRow, type ReferenceKey, type ReferenceRow, requireWhole, textOfKey } from '../records/gate.ts';
import { inBatches } from '../statements/batches.ts';
import { deleteNodes } from '../statements/delete-nodes.ts';
import { referenceParameter } from '../statements/upsert-statements.ts';
import { createNodes, createRelationships } from './bulk.ts';
import { compareNodes, type NodeChange, readIfFew, readReferences, type StatedReference } from './differences.ts';
import { ReferenceSet } from './reference-set.ts';
import * as statements from './staging-statements.ts';

/** What a load reads from and writes to. */
export type Target = Pick<Graph, 'read' | 'write' | 'bulk'>;

/** The new nodes, and the changes to make when they are published. */
export interface StagedNodes {
  readonly added: number;
  /** The engine's numbers of those that readers do not see yet, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many of them each label has. */
  readonly counts: ReadonlyMap<Label, number>;
  readonly changed: readonly NodeChange[];
}

/** The number of new relationships that are written already, and the changes to make when the nodes are published. */
export interface StagedReferences {
  readonly count: number;
  readonly lacking: readonly ReferenceRow[];
  readonly changed: readonly ReferenceChange[];
  readonly stale: readonly StatedReference[];
}

/** Properties of a relationship of the graph that have to change. */
interface ReferenceChange extends ReferenceKey {
  readonly properties: Properties;
}

/** Rows per transaction. In Neo4j, each commit takes as long as hundreds of rows. */
const chunkSize = 10_000;

/** Deletes what an interrupted load has staged. */
export async function discardStaged(graph: Target): Promise<void> {
  const [row] = await graph.read({ text: statements.countStaged, parameters: {} });
  for (let left = Number(row?.n); left > 0; left -= statements.discarded) {
    await graph.write(deleteNodes({ text: statements.someStaged, parameters: {} }), { staged: true });
  }
}

/** Writes the nodes that the graph does not have, so that no reader sees them. `done` is called with the number of nodes processed. */
export async function stageNodes(
  graph: Target,
  { nodes }: Content,
  done: (rows: number) => void,
): Promise<StagedNodes> {
  let count = 0;
  const numbers = new Map<string, number>();
  const counts = new Map<Label, number>();
  const changed: NodeChange[] = [];
  const known = await readIfFew(graph, nodes.length);
  for (const chunk of chunksOf(nodes, chunkSize)) {
    const found = await compareNodes(graph, chunk, known);
    const added = found.added.map(requireWhole);
    if (graph.bulk) await createNodes(graph.bulk, added);
    else {
      await graph.write(nodeStatements(added, numbers), { staged: true });
      for (const { label } of added) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    count += added.length;
    changed.push(...found.changed);
    done(chunk.length);
  }
  return { added: count, numbers, counts, changed };
}

/**
 * Writes the missing relationships that readers cannot follow yet. The others have to wait. In a graph that can be written
 * in bulk, no new one has to wait.
 */
export async function stageReferences(
  graph: Target,
  content: Content,
  { numbers }: StagedNodes,
  done: (rows: number) => void,
): Promise<StagedReferences> {
  const types = [...content.types, ...(content.growing ?? [])];
  const known = new Map(
    await Promise.all(types.map(async (type) => [type, await readReferences(graph, content, type)] as const)),
  );
  const written = new ReferenceSet();
  const isThere = (reference: ReferenceRow) =>
    written.has(reference) || (known.get(reference.type)?.has(reference) ?? false);
  const hasToWait = (reference: ReferenceRow) => isThere(reference) || !(graph.bulk || isHidden(reference, numbers));
  const changeOf = (reference: ReferenceRow) => {
    const { type, from, to } = reference;
    return { type, from, to, properties: known.get(type)?.differing(reference) ?? {} };
  };
  const waiting = new Map<string, ReferenceRow>();
  let count = 0;
  for (const chunk of chunksOf(content.references, chunkSize)) {
    const rows: ReferenceRow[] = [];
    for (const reference of chunk) {
      known.get(reference.type)?.list(reference);
      if (known.get(reference.type)?.hasSame(reference)) continue;
      if (hasToWait(reference)) {
        waiting.set(textOfKey(reference), reference);
        continue;
      }
      rows.push(reference);
      written.add(reference);
    }
    if (graph.bulk) await createRelationships(graph.bulk, rows, content.document);
    else await graph.write(stagedReferenceStatements(rows, content, numbers), { staged: true });
    count += rows.length;
    done(chunk.length);
  }
  return {
    count,
    lacking: [...waiting.values()].filter((one) => !isThere(one)),
    changed: [...waiting.values()].filter(isThere).map(changeOf),
    stale: content.types.flatMap((type) => known.get(type)?.stale() ?? []),
  };
}

/** Whether readers cannot follow it: both nodes are staged, or the one is that readers match by its label. */
function isHidden({ type, from, to }: ReferenceKey, staged: ReadonlyMap<string, number>): boolean {
  const { stagedEnd }: RelationshipDescription = referenceRelationships[type];
  const ends = { from: staged.has(from), to: staged.has(to) };
  return (ends.from && ends.to) || (stagedEnd !== undefined && ends[stagedEnd]);
}

/** The statements that create relationships with one end or both among the staged nodes. */
function stagedReferenceStatements(
  references: readonly ReferenceRow[],
  { document }: Content,
  staged: ReadonlyMap<string, number>,
): Statement[] {
  const visibleEnd = (one: ReferenceRow) => (['from', 'to'] as const).find((end) => !staged.has(one[end]));
  const found = (id: string) => staged.get(id) ?? id;
  return inBatches(
    references,
    (one) => statements.stageReferences(one.type, visibleEnd(one)),
    (text, rows) => ({
      text,
      parameters: {
        rows: rows.map((row) => ({ ...referenceParameter(row, document), from: found(row.from), to: found(row.to) })),
      },
    }),
  );
}

/** The statements that create relationships; `textOf` returns the text for one. */
export function referenceStatements(
  references: readonly ReferenceRow[],
  { document }: Content,
  textOf: (reference: ReferenceRow) => string,
): Statement[] {
  return inBatches(references, textOf, (text, rows) => ({
    text,
    parameters: { rows: rows.map((row) => referenceParameter(row, document)) },
  }));
}

/** The statements that create nodes, and put the numbers that they return into `numbers`. */
function nodeStatements(nodes: readonly NodeRow[], numbers: Map<string, number>): WriteStatement[] {
  return inBatches(
    nodes,
    ({ label }) => label,
    (label, rows) => {
      const values = valueRows(rows.map(({ properties }) => properties));
      return {
        text: statements.stageNodes(label, values.names),
        parameters: { rows: values.rows },
        check([row]) {
          const staged = stagedRow.parse(row);
          for (const [index, id] of staged.ids.entries()) numbers.set(id, staged.numbers[index] ?? Number.NaN);
        },
      };
    },
  );
}

const stagedRow = z.object({ ids: z.array(z.string()), numbers: z.array(z.number()) });

function* chunksOf<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let chunk: Row[] = [];
  for (const row of rows) {
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
    chunk.push(row);
  }
  if (chunk.length > 0) yield chunk;
}
