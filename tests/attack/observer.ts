/** The process of `observe`: its arguments are the address and the process id of the program. */
import { once } from 'node:events';
import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { lookUp, memoryOf, type Observed } from './probe.ts';
import { type Answer, checkHealth, send } from './send.ts';

const [address = '', pid = ''] = process.argv.slice(2);
const pauseMs = 25;

const agent = new Agent({ keepAlive: true });
const stopping = new AbortController();
const health: Answer[] = [];
const lookUps: Answer[] = [];
let peakMb = 0;
const all = [
  repeat(() => checkHealth(address, agent), health),
  repeat(() => send(address, { body: lookUp, agent }), lookUps),
];
await delay(pauseMs);
process.send?.('begun');
await once(process, 'message');
stopping.abort();
await Promise.all(all);
agent.destroy();
process.send?.(observed(), () => process.disconnect());

async function repeat(ask: () => Promise<Answer>, answers: Answer[]): Promise<void> {
  while (!stopping.signal.aborted) {
    answers.push(await ask());
    peakMb = Math.max(peakMb, memoryOf(Number(pid)));
    await delay(pauseMs);
  }
}

function observed(): Observed {
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
}

function worst(answers: readonly Answer[]): number {
  return Math.max(0, ...answers.map(({ ms }) => ms));
}
