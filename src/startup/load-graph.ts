import type { Logger } from 'pino';
import { isRefreshDue, refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { isSeeded, loadSeed } from '../../seed/seed.ts';
import { type GraphSettings, openGraph, setAsideDamaged } from '../graph/adapters/open.ts';
import { type Graph, GraphError, type GraphErrorCode } from '../graph/port.ts';

/**
 * Opens the graph. A damaged embedded one is moved aside, and an empty one begun: it holds nothing that cannot be
 * loaded again.
 * @throws {GraphError} `REFUSED` or `LOCKED`
 */
export async function openOrRebuild(settings: GraphSettings, log: Logger): Promise<Graph> {
  try {
    return await openGraph(settings);
  } catch (error) {
    if (!isCode(error, 'DAMAGED')) throw error;
    log.warn(
      `${error.message} It now lies in ${await setAsideDamaged(settings)}, and a new graph is made from the seed.`,
    );
    return openGraph(settings);
  }
}

/**
 * Loads the seed where the graph does not hold all of it, and ends what a load that was killed has left to do.
 * @returns false if the graph does not answer or another process is loading it, so that the same may be tried again
 * @throws {GraphError} of other codes
 */
export async function tryToLoad(graph: Graph, log: Logger, tell: (line: string) => void): Promise<boolean> {
  try {
    await graph.ping();
    await graph.createSchema();
    if (await isSeeded(graph)) await refreshWhereDue(graph, log);
    else if (await graph.exclusively((held) => seedUnlessSeeded(held, tell))) return true;
    tell('The graph is loaded.');
    return true;
  } catch (error) {
    if (isCode(error, 'LOCKED')) log.warn(`The graph is not loaded yet. ${error.message}`);
    else if (isCode(error, 'UNAVAILABLE')) log.warn({ err: error }, 'The graph does not answer');
    else throw error;
    return false;
  }
}

/** Another server may have been the first. @returns whether this one loaded the seed */
async function seedUnlessSeeded(graph: Graph, tell: (line: string) => void): Promise<boolean> {
  if (await isSeeded(graph)) return false;
  await loadSeed(graph, (line) => tell(`Loaded ${line}`));
  return true;
}

/** A process that is changing the graph refreshes it in the end, and the graph can be asked meanwhile. */
async function refreshWhereDue(graph: Graph, log: Logger): Promise<void> {
  if (!(await isRefreshDue(graph))) return;
  try {
    await graph.exclusively(refreshDiscrepancies);
  } catch (error) {
    if (!isCode(error, 'LOCKED')) throw error;
    log.info(`Discrepancies are left to another process. ${error.message}`);
  }
}

function isCode(error: unknown, code: GraphErrorCode): error is GraphError {
  return error instanceof GraphError && error.code === code;
}
