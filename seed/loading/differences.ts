import { z } from 'zod';
import { referenceRelationships } from '../../src/graph/model.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { NodeRow, ReferenceRow } from '../node-row.ts';
import type { Content, ReferenceContent } from './content.ts';

/** What has to be done so that the graph is as a content says. */
export interface Differences {
  readonly added: readonly NodeRow[];
  /** Only the properties that differ. */
  readonly changed: readonly NodeRow[];
  /** New relationships, and those whose properties differ. */
  readonly set: readonly ReferenceContent[];
  readonly removed: readonly ReferenceRow[];
}

const idBatch = 2000;
const properties = z.record(z.string(), z.unknown());
const knownNode = z.object({ id: z.string(), properties });
const knownReference = z.object({ from: z.string(), to: z.string(), properties });

/** Compares a content with the graph. The same content a second time makes no difference. @throws {GraphError} */
export async function findDifferences(graph: Pick<Graph, 'read'>, content: Content): Promise<Differences> {
  const added: NodeRow[] = [];
  const changed: NodeRow[] = [];
  for (let start = 0; start < content.nodes.length; start += idBatch) {
    const rows = content.nodes.slice(start, start + idBatch);
    const known = await readNodes(graph, rows);
    for (const row of rows) {
      const before = known.get(row.id);
      if (!before) added.push(row);
      else if (!same(before, row.properties)) changed.push({ ...row, properties: differing(before, row.properties) });
    }
  }
  const references = await Promise.all(content.types.map((type) => compareReferences(graph, content, type)));
  return {
    added,
    changed,
    set: references.flatMap(({ set }) => set),
    removed: references.flatMap(({ removed }) => removed),
  };
}

async function readNodes(graph: Pick<Graph, 'read'>, rows: readonly NodeRow[]) {
  const text = 'UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN n.id AS id, properties(n) AS properties';
  const found = await graph.read({ text, parameters: { ids: rows.map(({ id }) => id) } });
  return new Map(found.map((row) => knownNode.parse(row)).map((node) => [node.id, node.properties]));
}

async function compareReferences(graph: Pick<Graph, 'read'>, content: Content, type: ReferenceRow['type']) {
  const known = await readReferences(graph, type);
  const wanted = content.references.filter((reference) => reference.type === type);
  const pairs = new Set(wanted.map(pairOf));
  const documentId = content.document.id;
  const set = wanted.filter((reference) => {
    const before = known.get(pairOf(reference));
    return !before || !same(before.properties, { ...reference.properties, documentId });
  });
  const removed = [...known.values()]
    .filter((reference) => reference.properties.documentId === documentId && !pairs.has(pairOf(reference)))
    .map(({ from, to }) => ({ type, from, to }));
  return { set, removed };
}

async function readReferences(graph: Pick<Graph, 'read'>, type: ReferenceRow['type']) {
  const { from, to } = referenceRelationships[type];
  const text = `MATCH (from:${from})-[r:${type}]->(to:${to}) RETURN from.id AS from, to.id AS to, properties(r) AS properties`;
  const found = await graph.read({ text, parameters: {} });
  return new Map(found.map((row) => knownReference.parse(row)).map((reference) => [pairOf(reference), reference]));
}

function pairOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}

function differing(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => !equal(before[name], value)));
}

function same(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(after).every(([name, value]) => equal(before[name], value));
}

/** An absent property and a null one are the same. */
function equal(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before ?? null) === JSON.stringify(after ?? null);
}
