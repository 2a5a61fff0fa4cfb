import { z } from 'zod';
import type { Graph } from '../../src/graph/port.ts';
import { query } from '../../src/graph/query.ts';
import { nodeRow } from '../records/record-nodes.ts';
import type { AssertionRecord, NodeRecord, Source } from '../records/records.ts';
import { deleteUnused } from './unused-nodes.ts';
import { writeSource } from './write-source.ts';

/**
 * Writes a page or a list of codes to the graph, in place of what its document said before. Codes that are in a loaded code
 * set keep their display; the source describes only the others. Assertions about objects that are not in the graph are
 * left out.
 * @returns the assertions left out
 * @throws {GraphError}
 */
export async function importArticle(graph: Graph, source: Source): Promise<AssertionRecord[]> {
  const { document, nodes, assertions } = source;
  const known = await knownIds(graph, [
    ...nodes.map((node) => nodeRow(node).id),
    ...assertions.map(({ object }) => object),
  ]);
  const described = nodes.filter((node) => !isCode(node) || !known.confirmed.has(nodeRow(node).id));
  const existing = new Set([...known.all, ...described.map((node) => nodeRow(node).id)]);
  await writeSource(graph, {
    document,
    nodes: described,
    assertions: assertions.filter((one) => hasObject(one, existing)),
  });
  await graph.write(deleteUnused);
  return assertions.filter((one) => !hasObject(one, existing));
}

function isCode({ record }: NodeRecord): boolean {
  return ['procedure', 'unconfirmedDiagnosis', 'specialty', 'modifier'].includes(record);
}

/** Assertions that were derived from the wording may refer to codes that are in no loaded code set. */
function hasObject({ object }: AssertionRecord, ids: ReadonlySet<string>): boolean {
  return ids.has(object);
}

const knownNodes = query(
  `UNWIND $ids AS id MATCH (node:Medcode {id: id})
RETURN DISTINCT node.id AS id, node.documentId IS NOT NULL AS confirmed`,
  z.object({ id: z.string(), confirmed: z.boolean() }),
);

async function knownIds(graph: Graph, ids: readonly string[]) {
  const rows = await knownNodes.read(graph, { ids });
  return {
    all: rows.map(({ id }) => id),
    confirmed: new Set(rows.filter(({ confirmed }) => confirmed).map(({ id }) => id)),
  };
}
