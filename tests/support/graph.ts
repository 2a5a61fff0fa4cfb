import { openEmbedded } from '../../src/graph/adapters/embedded/open-embedded.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';

/** Whether the suite runs on Neo4j: `GRAPH_URL` names the server. Otherwise it runs on the embedded engine. */
export const onNeo4j = process.env.GRAPH_URL !== undefined;

export const queryTimeoutMs = 10_000;

/**
 * An empty graph with its schema; the caller closes it. On Neo4j all test graphs are the same database: opening
 * another one empties those before it, so a test file has one open at a time.
 */
export async function openTestGraph(): Promise<Graph> {
  const graph = onNeo4j
    ? await openGraph({ url: process.env.GRAPH_URL, dataDir: ':memory:', queryTimeoutMs })
    : await openEmbedded({ dataDir: ':memory:', queryTimeoutMs, shuffleUnordered: true });
  if (onNeo4j) await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
  await graph.createSchema();
  return graph;
}

/** Writes Cypher statements without parameters, in one transaction. */
export function writeTexts(graph: Graph, ...texts: readonly string[]): Promise<void> {
  return graph.write(texts.map((text) => ({ text, parameters: {} })));
}

/** The same graph, and how many statements were read through it so far. */
export function countReads(graph: Graph): Graph & { readonly reads: number } {
  let reads = 0;
  const counting = forwardTo(() => graph, {
    read(statement, options) {
      reads += 1;
      return graph.read(statement, options);
    },
  });
  return {
    ...counting,
    get reads() {
      return reads;
    },
  };
}

/** A graph that leaves every call to another one, except those that it answers itself. */
export function forwardTo(other: () => Graph, own: Partial<Graph> = {}): Graph {
  return {
    read: (statement, options) => other().read(statement, options),
    write: (statements) => other().write(statements),
    exclusively: (work) => other().exclusively(work),
    createSchema: () => other().createSchema(),
    ping: () => other().ping(),
    close: () => other().close(),
    ...own,
  };
}
