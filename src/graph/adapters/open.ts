import { type Graph, GraphError } from '../port.ts';

export { setAsideDamaged } from './embedded/graph-file.ts';

/** Which graph to open, and how long its statements may take. */
export interface GraphSettings {
  /** Where Neo4j answers, such as `neo4j://localhost:7687`; absent for the embedded graph. */
  readonly url?: string | undefined;
  /** Absent where Neo4j asks for no authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Absent for the user's home database, which is `neo4j` unless the server was told otherwise. */
  readonly database?: string | undefined;
  /** The folder of the embedded graph, made where it is missing; `:memory:` for a graph that ends with the process. */
  readonly dataDir: string;
  readonly queryTimeoutMs: number;
  /**
   * How long others are kept from changing the graph in Neo4j when a process that does so gives no sign of life, in
   * milliseconds; absent for half a minute.
   */
  readonly leaseMs?: number | undefined;
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * Opens the graph that the settings name. Neo4j need not answer yet; `ping` tells.
 * @throws {GraphError} `REFUSED`, and from the embedded graph `LOCKED` and `DAMAGED`
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const { url } = settings;
  // Imported late, so that neither engine's users need what the other one is made of.
  if (url === undefined) {
    const { openEmbedded } = await import('./embedded/open-embedded.ts');
    return openEmbedded(settings);
  }
  requireNeo4jUrl(url);
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  return openNeo4j({ ...settings, url });
}

function requireNeo4jUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    throw new GraphError(
      'REFUSED',
      `GRAPH_URL must not hold a user or password, but that for ${JSON.stringify(url.host)} does. ` +
        'Set GRAPH_USER and GRAPH_PASSWORD instead.',
    );
  }
  if (!url?.hostname || !schemes.some((scheme) => text.startsWith(`${scheme}://`))) {
    throw new GraphError(
      'REFUSED',
      `GRAPH_URL must be the address of a Neo4j server that begins with ${schemes.join('://, ')}://, ` +
        `but got ${JSON.stringify(text)}. Leave it out to use the embedded graph.`,
    );
  }
}
