import type { Ask } from './contestants/contestant.ts';
import type { Input } from './operations/operation.ts';

/** What one contestant did with one operation. */
export interface Measured {
  /** Milliseconds of one request after another. */
  readonly p50: number;
  readonly p95: number;
  /** Requests in a second, 8 in flight. */
  readonly rps: number;
  /** Of the answer to the first input, which is JSON where it is not text. */
  readonly bytes: number;
  /** The most memory that this process had while 8 requests were in flight, in megabytes. */
  readonly peakMb: number;
}

/** How long the parts of an operation's measurement take, in milliseconds. */
export interface Budget {
  /** Before anything is measured: a server that has just started is several times slower than it will be. */
  readonly warmUp: number;
  /** Of all contestants together. */
  readonly latency: number;
  /** Of each contestant. */
  readonly throughput: number;
}

const fewestRounds = 5;
const inFlight = 8;

/** Contestants take turns request by request, so that whatever else the machine does falls on all of them. */
export async function measure(
  asks: ReadonlyMap<string, Ask>,
  inputs: readonly Input[],
  { latency, throughput }: Budget,
): Promise<Map<string, Measured>> {
  const times = await takeTurns(asks, inputs, latency);
  const measured = new Map<string, Measured>();
  for (const [name, ask] of asks) {
    const sorted = (times.get(name) ?? []).sort((a, b) => a - b);
    const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
    const answer = await ask(inputs[0] ?? {});
    const bytes = Buffer.byteLength(typeof answer === 'string' ? answer : JSON.stringify(answer));
    measured.set(name, { p50, p95, bytes, ...(await crowd(ask, inputs, throughput)) });
  }
  return measured;
}

/** The milliseconds of each request, by contestant; a few requests each, however long they take. */
export async function takeTurns(asks: ReadonlyMap<string, Ask>, inputs: readonly Input[], ms: number) {
  const times = new Map([...asks.keys()].map((name): [string, number[]] => [name, []]));
  const end = performance.now() + ms;
  const turns = [...asks];
  for (let round = 0; round < fewestRounds || performance.now() < end; round += 1) {
    // Whoever goes first pays for the garbage of the last one: each in its turn.
    turns.push(...turns.splice(0, 1));
    for (const [name, ask] of turns) {
      const started = performance.now();
      await ask(inputs[round % inputs.length] ?? {});
      times.get(name)?.push(performance.now() - started);
    }
  }
  return times;
}

async function crowd(ask: Ask, inputs: readonly Input[], ms: number): Promise<Pick<Measured, 'rps' | 'peakMb'>> {
  const started = performance.now();
  let [done, peak] = [0, process.memoryUsage.rss()];
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  async function client(): Promise<void> {
    while (performance.now() < started + ms) {
      await ask(inputs[done % inputs.length] ?? {});
      done += 1;
    }
  }
  await Promise.all(Array.from({ length: inFlight }, client)).finally(() => clearInterval(watch));
  return { rps: (done / (performance.now() - started)) * 1_000, peakMb: peak / 2 ** 20 };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
