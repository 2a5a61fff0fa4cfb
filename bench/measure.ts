import type { Ask } from './contestants/contestant.ts';
import type { Input } from './operations/operation.ts';

/** The figures of one contestant for one operation. */
export interface Measured {
  /** Milliseconds per request, one after another. */
  readonly p50: number;
  readonly p95: number;
  /** Requests per second, with 8 concurrent ones. */
  readonly rps: number;
  /** The size of the answer to the first input, as JSON unless it is text. */
  readonly bytes: number;
  /** The peak memory of this process with 8 concurrent requests, in megabytes. */
  readonly peakMb: number;
}

/** How long to measure an operation, in milliseconds. */
export interface Budget {
  /** Before measuring, because a server is several times slower right after its start. */
  readonly warmUp: number;
  /** For all contestants together. */
  readonly latency: number;
  /** For each contestant. */
  readonly throughput: number;
}

const minRounds = 5;
const concurrency = 8;

/** Contestants take turns, request by request, so that other load on the machine affects all of them. */
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
    measured.set(name, { p50, p95, bytes, ...(await measureThroughput(ask, inputs, throughput)) });
  }
  return measured;
}

/** The milliseconds of each request, by contestant. Each gets at least a few requests, even if `ms` is over. */
export async function takeTurns(asks: ReadonlyMap<string, Ask>, inputs: readonly Input[], ms: number) {
  const times = new Map([...asks.keys()].map((name): [string, number[]] => [name, []]));
  const end = performance.now() + ms;
  const turns = [...asks];
  for (let round = 0; round < minRounds || performance.now() < end; round += 1) {
    // The first contestant pays for the garbage of the last one, so the order rotates.
    turns.push(...turns.splice(0, 1));
    for (const [name, ask] of turns) {
      const started = performance.now();
      await ask(inputs[round % inputs.length] ?? {});
      times.get(name)?.push(performance.now() - started);
    }
  }
  return times;
}

async function measureThroughput(
  ask: Ask,
  inputs: readonly Input[],
  ms: number,
): Promise<Pick<Measured, 'rps' | 'peakMb'>> {
  const started = performance.now();
  let [done, peak] = [0, process.memoryUsage.rss()];
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  async function client(): Promise<void> {
    while (performance.now() < started + ms) {
      await ask(inputs[done % inputs.length] ?? {});
      done += 1;
    }
  }
  await Promise.all(Array.from({ length: concurrency }, client)).finally(() => clearInterval(timer));
  return { rps: (done / (performance.now() - started)) * 1_000, peakMb: peak / 2 ** 20 };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
