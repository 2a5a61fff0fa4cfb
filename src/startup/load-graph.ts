import type { Logger } from 'pino';
import { isRefreshDue, refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadSeed, readSeedState } from '../../seed/seed.ts';
import { type GraphSettings, openGraph, setAsideDamaged } from '../graph/adapters/open.ts';
import { type Graph, GraphError, type GraphErrorCode } from '../graph/port.ts';

/**
 * Opens the graph. A damaged embedded graph is moved aside and replaced by an empty one, because everything in it can be
 * loaded again.
 * @throws {GraphError} `REFUSED` or `LOCKED`
 */
export async function openOrRebuild(settings: GraphSettings, log: Logger): Promise<Graph> {
  try {
    return await openGraph(settings);
  } catch (error) {
    if (!hasCode(error, 'DAMAGED')) throw error;
    log.warn(`${error.message} It was moved to ${await setAsideDamaged(settings)}. Loading the seed into a new graph.`);
    return openGraph(settings);
  }
}

/**
 * Loads the seed unless the graph already has it, and finishes what a killed load has left undone.
 * @returns false if the graph is not responding, or another process is changing it: try again later
 * @throws {GraphError} with any other code
 */
export async function tryToLoad(graph: Graph, log: Logger, print: (line: string) => void): Promise<boolean> {
  try {
    await graph.ping();
    await graph.createSchema();
    const { isComplete, differing } = await readSeedState(graph);
    if (isComplete) {
      await refreshIfDue(graph, log);
      warnOfDifferences(differing, log);
    } else if (await graph.exclusively((locked) => seedUnlessSeeded(locked, print))) return true;
    print('The graph is loaded.');
    return true;
  } catch (error) {
    if (hasCode(error, 'LOCKED')) log.warn(`The graph is not loaded yet. ${error.message}`);
    else if (hasCode(error, 'UNAVAILABLE')) log.warn({ err: error }, 'The graph is not responding');
    else throw error;
    return false;
  }
}

/** Another server may have loaded the seed first. @returns whether this one loaded it */
async function seedUnlessSeeded(graph: Graph, print: (line: string) => void): Promise<boolean> {
  if ((await readSeedState(graph)).isComplete) return false;
  await loadSeed(graph, (line) => print(`Loaded ${line}`));
  return true;
}

/** A process that is changing the graph refreshes the discrepancies when it is done. Queries need not wait for that. */
async function refreshIfDue(graph: Graph, log: Logger): Promise<void> {
  if (!(await isRefreshDue(graph))) return;
  try {
    await graph.exclusively(refreshDiscrepancies);
  } catch (error) {
    if (!hasCode(error, 'LOCKED')) throw error;
    log.info(`Another process will refresh the discrepancies. ${error.message}`);
  }
}

/** They are not loaded at once: the codes in them may have been replaced by those of an official file. */
function warnOfDifferences(ids: readonly string[], log: Logger): void {
  if (ids.length === 0) return;
  log.warn(`The graph has other records of ${ids.join(', ')} than those shipped. To load these, run \`npm run seed\`.`);
}

function hasCode(error: unknown, code: GraphErrorCode): error is GraphError {
  return error instanceof GraphError && error.code === code;
}
