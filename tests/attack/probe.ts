import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, checkHealth, send } from './send.ts';

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

const lookUp = JSON.stringify({ query: '{ procedure(code: "0557T") { code diagnoses { totalCount } } }' });
const pauseMs = 25;

/** Looks codes up and checks the health of the program until it is stopped. */
export function observe(address: string, pid: number): { stop(): Promise<Observed> } {
  const agent = new Agent({ keepAlive: true });
  const stopping = new AbortController();
  const health: Answer[] = [];
  const lookUps: Answer[] = [];
  let peakMb = 0;
  const repeat = async (ask: () => Promise<Answer>, answers: Answer[]) => {
    while (!stopping.signal.aborted) {
      answers.push(await ask());
      peakMb = Math.max(peakMb, memoryOf(pid));
      await delay(pauseMs);
    }
  };
  const all = [
    repeat(() => checkHealth(address, agent), health),
    repeat(() => send(address, { body: lookUp, agent }), lookUps),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(all);
      agent.destroy();
      const refused = lookUps.filter(({ status }) => status === 429 || status === 503);
      const answered = lookUps.filter(({ body }) => body.includes('"0557T"'));
      return {
        worstHealth: worst(health),
        worstLookUp: worst(answered),
        lookUps: lookUps.length,
        refused: refused.length,
        failed: lookUps.length - refused.length - answered.length,
        peakMb,
      };
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

function worst(answers: readonly Answer[]): number {
  return Math.max(0, ...answers.map(({ ms }) => ms));
}
