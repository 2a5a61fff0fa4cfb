import type { Graph } from '../graph/port.ts';
import type { Ledger } from './ledger.ts';

/**
 * Gives an answer that is from the graph release in the ledger. If another process has published a release meanwhile, its
 * statements may have been answered from either: the work is repeated once, and the ledger gets the name of the new one.
 * After another change, the ledger has no name.
 */
export async function fromOneRelease<T>(
  graph: Pick<Graph, 'release'>,
  ledger: Ledger,
  work: () => Promise<T>,
): Promise<T> {
  const answer = await work();
  if (!(await hasChanged(graph, ledger)) || ledger.release === undefined) return answer;
  ledger.rows = 0;
  const repeated = await work();
  if (await hasChanged(graph, ledger)) ledger.release = undefined;
  return repeated;
}

/** Whether the graph has another release than the ledger, which then gets its name. */
async function hasChanged(graph: Pick<Graph, 'release'>, ledger: Ledger): Promise<boolean> {
  const { release, statements } = ledger;
  if (release === undefined || statements === 0) return false;
  ledger.release = await graph.release().catch(() => undefined);
  return ledger.release !== release;
}
