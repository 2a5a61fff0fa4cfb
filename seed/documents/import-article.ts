import { z } from 'zod';
import type { Graph } from '../../src/graph/port.ts';
import { nodeRow } from '../records/record-nodes.ts';
import type { AssertionRecord, NodeRecord, Source } from '../records/records.ts';
import { deleteUnused } from './unused-nodes.ts';
import { writeSource } from './write-source.ts';

/**
 * Writes what a page says over what its document said before. What a code set says of a code stays: the page's own
 * rows describe only the codes that none confirms.
 * @throws {GraphError}
 */
export async function importArticle(graph: Graph, source: Source): Promise<void> {
  const { document, nodes, assertions } = source;
  const known = await knownIds(graph, [
    ...nodes.map((node) => nodeRow(node).id),
    ...assertions.map(({ object }) => object),
  ]);
  const described = nodes.filter((node) => !isCode(node) || !known.confirmed.has(nodeRow(node).id));
  const there = new Set([...known.all, ...described.map((node) => nodeRow(node).id)]);
  await writeSource(graph, {
    document,
    nodes: described,
    assertions: assertions.filter((one) => hasObject(one, there)),
  });
  await graph.write(deleteUnused);
}

function isCode({ record }: NodeRecord): boolean {
  return ['procedure', 'unconfirmedDiagnosis', 'specialty', 'modifier'].includes(record);
}

/** What is worked out from the wording may lead to a code that no loaded code set has. */
function hasObject({ object }: AssertionRecord, ids: ReadonlySet<string>): boolean {
  return ids.has(object);
}

const row = z.object({ id: z.string(), confirmed: z.boolean() });

async function knownIds(graph: Graph, ids: readonly string[]) {
  const text =
    'UNWIND $ids AS id MATCH (node:Medcode {id: id}) RETURN DISTINCT node.id AS id, node.documentId IS NOT NULL AS confirmed';
  const rows = (await graph.read({ text, parameters: { ids } })).map((found) => row.parse(found));
  return {
    all: rows.map(({ id }) => id),
    confirmed: new Set(rows.filter(({ confirmed }) => confirmed).map(({ id }) => id)),
  };
}
