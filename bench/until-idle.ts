import { setTimeout } from 'node:timers/promises';
import { processorMs } from './http/processes.ts';

const pauseMs = 500;

/** A process that uses less of a pause than this has nothing to do. */
const mostIdleMs = 50;

/** Waits until processes have nothing to do. @returns the processor time that they used until then, in milliseconds */
export async function untilIdle(pids: () => readonly number[]): Promise<number> {
  const start = processorMs(pids());
  for (let used = start; ; ) {
    await setTimeout(pauseMs);
    const now = processorMs(pids());
    if (now - used < mostIdleMs) return now - start;
    used = now;
  }
}
