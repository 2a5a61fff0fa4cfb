import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { send } from './send.ts';

/** What well-behaved clients ask for. */
export const lookUp = JSON.stringify({ query: '{ procedure(code: "0557T") { code diagnoses { totalCount } } }' });

/** What a well-behaved client saw, and the memory of the program. Times are in milliseconds, sizes in MB. */
export interface Observed {
  readonly worstHealth: number;
  readonly worstLookUp: number;
  readonly lookUps: number;
  /** Look-ups refused with 429 or 503. */
  readonly refused: number;
  /** Look-ups with any other answer than theirs. */
  readonly failed: number;
  readonly peakMb: number;
}

/**
 * Looks codes up and checks the health of the program until it is stopped, in a process of its own: sending hundreds of
 * requests at once keeps the attacker's busy. Resolves when it has begun.
 */
export async function observe(address: string, pid: number): Promise<{ stop(): Promise<Observed> }> {
  const observer = fork(fileURLToPath(new URL('./observer.ts', import.meta.url)), [address, String(pid)], {
    execArgv: ['--import', 'tsx'],
  });
  await once(observer, 'message');
  return {
    async stop() {
      const seen = once(observer, 'message');
      observer.send('stop');
      const [observed] = await seen;
      return observed;
    },
  };
}

/** How long it takes until ten look-ups in a row are fast again, in milliseconds; undefined if longer than 30 s. */
export async function recovery(address: string, fastMs: number): Promise<number | undefined> {
  const started = performance.now();
  let inRow = 0;
  while (performance.now() - started < 30_000) {
    const { ms, status } = await send(address, { body: lookUp });
    inRow = status === 200 && ms <= fastMs ? inRow + 1 : 0;
    if (inRow === 10) return performance.now() - started;
    await delay(5);
  }
  return undefined;
}

/** The memory of a process and its children, in MB; 0 where `/proc` does not have it. */
export function memoryOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    const kb = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return kb / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
