import { lazily } from '../../lazily.ts';
import { type Graph, GraphError } from '../port.ts';
import { openEmbedded } from './embedded/open-embedded.ts';

/** Which graph to open, and its time limits. */
export interface GraphSettings {
  /** The address of Neo4j, such as `neo4j://localhost:7687`; undefined for the embedded graph. */
  readonly url?: string | undefined;
  /** Undefined if Neo4j requires no authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Undefined for the user's home database, which is `neo4j` by default. */
  readonly database?: string | undefined;
  /** The folder of the embedded graph, created if it is missing; `:memory:` for a graph that is not stored. */
  readonly dataDir: string;
  /** The release of the embedded graph to read (default: the current one, or another one if that is damaged). */
  readonly release?: string | undefined;
  /** How many releases of the embedded graph a change keeps (default: 5). */
  readonly releasesKept?: number | undefined;
  /** Takes warnings, such as that a release is damaged and another one is served. */
  readonly warn?: ((line: string) => void) | undefined;
  /** How long one statement may run, in milliseconds. */
  readonly queryTimeoutMs: number;
  /** How long Neo4j stays locked after a process that was changing the graph was killed, in ms (default: 30,000). */
  readonly leaseMs?: number | undefined;
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * Opens the graph. Neo4j need not be running yet; `ping` checks that.
 * @throws {GraphError} `REFUSED`, and from the embedded graph `LOCKED` and `DAMAGED`
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const { url } = settings;
  if (url === undefined) return openEmbedded(settings);
  requireNeo4jUrl(url);
  const { openNeo4j } = await lazily(import.meta.url, './neo4j/open-neo4j.ts', () => import('./neo4j/open-neo4j.ts'));
  return openNeo4j({ ...settings, url });
}

function requireNeo4jUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password) {
    throw new GraphError(
      'REFUSED',
      `GRAPH_URL must not contain a user or password, but the one for ${JSON.stringify(url.host)} does. ` +
        'Set GRAPH_USER and GRAPH_PASSWORD instead.',
    );
  }
  if (!url?.hostname || !schemes.some((scheme) => text.startsWith(`${scheme}://`))) {
    throw new GraphError(
      'REFUSED',
      `GRAPH_URL must be the address of a Neo4j server and start with ${schemes.join('://, ')}://, ` +
        `but got ${JSON.stringify(text)}. Unset it to use the embedded graph.`,
    );
  }
}
