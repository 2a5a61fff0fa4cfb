import { graphSettings, readConfig } from '../../src/config.ts';
import { type GraphSettings, openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';

/**
 * Opens the graph that the environment names, creates its schema if needed, does some work on it, and closes it.
 * `settings` override those of the environment.
 * @returns what the work returns
 * @throws {ConfigError}
 * @throws {GraphError} and whatever the work throws
 */
export async function withGraph<T>(
  work: (graph: Graph) => Promise<T>,
  settings: Partial<GraphSettings> = {},
): Promise<T> {
  const graph = await openGraph({ ...graphSettings(readConfig(process.env)), warn: console.error, ...settings });
  try {
    await graph.createSchema();
    return await work(graph);
  } finally {
    await graph.close();
  }
}
