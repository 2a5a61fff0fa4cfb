import type { Logger } from 'pino';
import { isRefreshDue, refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { isSeeded, loadSeed } from '../../seed/seed.ts';
import { type GraphSettings, openGraph, setAsideDamaged } from '../graph/adapters/open.ts';
import { type Graph, GraphError } from '../graph/port.ts';

/**
 * Opens the graph. A damaged embedded one is moved aside, and an empty one begun: it holds nothing that cannot be
 * loaded again.
 * @throws {GraphError} `REFUSED` or `LOCKED`
 */
export async function openOrRebuild(settings: GraphSettings, log: Logger): Promise<Graph> {
  try {
    return await openGraph(settings);
  } catch (error) {
    if (!(error instanceof GraphError && error.code === 'DAMAGED')) throw error;
    log.warn(
      `${error.message} It now lies in ${await setAsideDamaged(settings)}, and a new graph is made from the seed.`,
    );
    return openGraph(settings);
  }
}

/**
 * Loads the seed where the graph does not hold all of it, and ends what a load that was killed has left to do.
 * @returns false if the graph does not answer, so that the same may be tried again
 * @throws {GraphError} of other codes
 */
export async function tryToLoad(graph: Graph, log: Logger, tell: (line: string) => void): Promise<boolean> {
  try {
    await graph.ping();
    await graph.createSchema();
    if (!(await isSeeded(graph))) {
      await loadSeed(graph, (line) => tell(`Loaded ${line}`));
      return true;
    }
    if (await isRefreshDue(graph)) await refreshDiscrepancies(graph);
    tell('The graph is loaded.');
    return true;
  } catch (error) {
    if (!(error instanceof GraphError && error.code === 'UNAVAILABLE')) throw error;
    log.warn({ err: error }, 'The graph does not answer');
    return false;
  }
}
