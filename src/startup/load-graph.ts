import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isRefreshDue, refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadSeed, readSeedState } from '../../seed/seed.ts';
import { type GraphSettings, openGraph } from '../graph/adapters/open.ts';
import { type Cause, type Graph, GraphError, type GraphErrorCode } from '../graph/port.ts';

const pauseMs = 2_000;

const start: Cause = { command: 'npm start', files: [] };

/**
 * Opens the graph: of the embedded one, a release that is intact, or an empty graph if there is none.
 * @throws {GraphError} `REFUSED` or `LOCKED`
 */
export function openOrRebuild(settings: GraphSettings, log: Logger): Promise<Graph> {
  return openGraph({ ...settings, warn: (line) => log.warn(line) });
}

/** Where to report on loading. */
export interface LoadReports {
  readonly log: Logger;
  /** Takes lines for people. */
  readonly print: (line: string) => void;
  /** Called when loading has to wait, because the graph is not responding, or another process is changing it. */
  readonly onWait?: () => void;
}

/**
 * Loads the seed unless the graph already has it, and finishes what a killed load has left undone. Waits for as long as
 * the graph is not responding, or another process is changing it.
 * @throws {GraphError} with any other code than `UNAVAILABLE` and `LOCKED`
 */
export async function loadWhenPossible(graph: Graph, reports: LoadReports): Promise<void> {
  let reported: GraphErrorCode | undefined;
  for (;;) {
    const obstacle = await tryToLoad(graph, reports);
    if (obstacle === undefined) return;
    if (obstacle.code !== reported) reports.log.warn(`The graph is not loaded yet. ${obstacle.message}`);
    reported = obstacle.code;
    reports.onWait?.();
    await delay(pauseMs);
  }
}

/** @returns why it has to be tried again later; undefined if the graph is loaded */
async function tryToLoad(graph: Graph, { log, print }: LoadReports): Promise<GraphError | undefined> {
  try {
    await graph.ping();
    await graph.createSchema();
    const { isComplete, differing } = await readSeedState(graph);
    if (isComplete) {
      await refreshIfDue(graph, log);
      warnOfDifferences(differing, log);
    } else if (await graph.exclusively((locked) => seedUnlessSeeded(locked, print), start)) return undefined;
    print('The graph is loaded.');
    return undefined;
  } catch (error) {
    if (hasCode(error, 'LOCKED') || hasCode(error, 'UNAVAILABLE')) return error;
    throw error;
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
    await graph.exclusively(refreshDiscrepancies, start);
  } catch (error) {
    if (hasCode(error, 'LOCKED')) log.info(`Another process will refresh the discrepancies. ${error.message}`);
    else if (hasCode(error, 'REFUSED')) log.warn(`The discrepancies are out of date. ${error.message}`);
    else throw error;
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
