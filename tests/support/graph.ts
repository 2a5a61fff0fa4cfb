import { loadSeed } from '../../seed/seed.ts';
import { openEmbedded } from '../../src/graph/adapters/embedded/open-embedded.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { lastChange } from './neo4j/last-change.ts';

/** Whether the suite runs on Neo4j: `GRAPH_URL` names the server. Otherwise it runs on the embedded engine. */
export const onNeo4j = process.env.GRAPH_URL !== undefined;

const url = process.env.GRAPH_URL ?? '';

/** A Neo4j that has just started takes seconds to plan a statement. */
const queryTimeoutMs = onNeo4j ? 60_000 : 10_000;

/**
 * An empty graph with its schema; the caller closes it. On Neo4j all test graphs share one database: opening another
 * one empties it, so only one can be open at a time.
 */
export async function openTestGraph(): Promise<Graph> {
  const graph = await open();
  if (onNeo4j) await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }], { staged: true });
  await graph.createSchema();
  return graph;
}

/** The last change to the Neo4j database at the time when it contained exactly the seed. */
let seeded: string | undefined;

/** The same with the shipped seed. On Neo4j, the seed of an earlier test is reused if nothing has changed since. */
export async function openSeededGraph(): Promise<Graph> {
  if (seeded !== undefined && (await lastChange(url)) === seeded) return open();
  const graph = await openTestGraph();
  await loadSeed(graph, () => {});
  if (onNeo4j) seeded = await lastChange(url);
  return graph;
}

function open(): Promise<Graph> {
  return onNeo4j
    ? openGraph({ url, dataDir: ':memory:', queryTimeoutMs })
    : openEmbedded({ dataDir: ':memory:', queryTimeoutMs, shuffleUnordered: true });
}

/** Writes Cypher statements without parameters, in one transaction. */
export function writeTexts(graph: Graph, ...texts: readonly string[]): Promise<void> {
  return graph.write(texts.map((text) => ({ text, parameters: {} })));
}

/**
 * The same graph, and how many statements were read through it so far: all of them, or those of client operations with this
 * name. The server also reads by itself, for example to build its search index.
 */
export function countReads(graph: Graph, operation?: string): Graph & { readonly reads: number } {
  let reads = 0;
  const counting = forwardTo(() => graph, {
    read(statement, options) {
      if (operation === undefined || options?.operation === operation) reads += 1;
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

/** A graph that forwards every call to another one, except for its own methods. */
export function forwardTo(other: () => Graph, own: Partial<Graph> = {}): Graph {
  return {
    read: (statement, options) => other().read(statement, options),
    release: () => other().release(),
    write: (statements, options) => other().write(statements, options),
    exclusively: (work, cause) => other().exclusively(work, cause),
    createSchema: () => other().createSchema(),
    ping: () => other().ping(),
    close: () => other().close(),
    ...own,
  };
}
