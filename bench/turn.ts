import { capacityMs, machineMs, processorMs } from './http/processes.ts';

/** What one turn of a contestant took. */
export interface Turn {
  readonly elapsedMs: number;
  /** The processor time of the contestant's processes, and of this one. */
  readonly usedMs: number;
  readonly ownMs: number;
  /** The processor time of programs that have nothing to do with the turn. */
  readonly foreignMs: number;
  /** The processor time that the machine has in that time. */
  readonly capacityMs: number;
}

/**
 * Does something, and measures what it takes.
 * @param pids the contestant's processes, without this one
 */
export async function takeTurn(pids: () => readonly number[], work: () => Promise<void>): Promise<Turn> {
  const [used, own, machine, started] = [processorMs(pids()), processMs(), machineMs(), performance.now()];
  await work();
  const elapsedMs = performance.now() - started;
  const [allMs, usedMs, ownMs] = [machineMs() - machine, processorMs(pids()) - used, processMs() - own];
  return { elapsedMs, usedMs, ownMs, foreignMs: allMs - usedMs - ownMs, capacityMs: capacityMs(elapsedMs) };
}

function processMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
