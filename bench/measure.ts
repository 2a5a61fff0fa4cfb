import type { Ask } from './contestants/contestant.ts';
import { memoryMb } from './http/processes.ts';
import type { Input } from './operations/operation.ts';
import { type Turn, takeTurn } from './turn.ts';

/** The figures of one contestant for one operation. */
export interface Measured {
  /** Milliseconds per request, one after another. */
  readonly p50: number;
  readonly p95: number;
  /** Requests per second with 8 at a time, the median of all turns. */
  readonly rps: number;
  /** The size of the answer to the first input, as JSON unless it is text. */
  readonly bytes: number;
  /** The processor time of the contestant, with its database, for 1,000 requests, 8 at a time, in milliseconds. */
  readonly cpuMs: number;
  /** The most memory of its processes, in megabytes. Undefined if it runs in this process. */
  readonly memoryMb?: number | undefined;
  /** The share of the machine's processor time that other programs took meanwhile, from 0 to 1. */
  readonly foreign: number;
}

/** A contestant, ready to be asked one operation. */
export interface Participant {
  readonly ask: Ask;
  /** Its processes, with those of its database, but without this one. */
  pids(): readonly number[];
  /** Whether it runs in this process. */
  readonly isInProcess: boolean;
}

/** How long to measure an operation. Times are in milliseconds. */
export interface Budget {
  /** For each contestant before measuring, because a server is several times slower right after its start. */
  readonly warmUp: number;
  /** Turns of each contestant with one request after another, and how long a turn is. It has at least one request. */
  readonly turns: number;
  readonly turnMs: number;
  /** Turns of each contestant with 8 requests at a time, and how long a turn is. */
  readonly crowds: number;
  readonly crowdMs: number;
}

const concurrency = 8;
const crowdsPerMemory = 4;

/** Contestants take turns, so that other load on the machine affects all of them. */
export async function measure(
  participants: ReadonlyMap<string, Participant>,
  inputs: readonly Input[],
  { turns, turnMs, crowds, crowdMs }: Budget,
): Promise<Map<string, Measured>> {
  const samples = new Map([...participants].map(([name, participant]) => [name, startSample(participant, inputs)]));
  for (const sample of inTurns([...samples.values()], turns)) await askAlone(sample, turnMs);
  for (const sample of inTurns([...samples.values()], crowds)) await askInCrowd(sample, crowdMs);
  const measured = new Map<string, Measured>();
  for (const [name, sample] of samples) measured.set(name, await figuresOf(sample, inputs));
  return measured;
}

/** Asks each contestant for some milliseconds with 8 requests at a time, and forgets the figures. */
export async function warmUp(
  participants: ReadonlyMap<string, Participant>,
  inputs: readonly Input[],
  { warmUp }: Budget,
): Promise<void> {
  for (const participant of participants.values()) await askInCrowd(startSample(participant, inputs), warmUp);
}

/** Contestants that run in this process, with Neo4j servers of their own. */
export function inThisProcess(asks: ReadonlyMap<string, Ask>, databases: readonly number[]): Map<string, Participant> {
  const pids = () => databases;
  return new Map([...asks].map(([name, ask]) => [name, { ask, pids, isInProcess: true }]));
}

/** What was seen of one contestant so far. */
interface Sample {
  readonly participant: Participant;
  readonly next: () => Input;
  readonly times: number[];
  readonly rates: number[];
  readonly turns: Turn[];
  /** Of the turns with 8 requests at a time. */
  requests: number;
  usedMs: number;
  memoryMb: number;
}

function startSample(participant: Participant, inputs: readonly Input[]): Sample {
  let asked = 0;
  const next = () => inputs[asked++ % inputs.length] ?? {};
  return { participant, next, times: [], rates: [], turns: [], requests: 0, usedMs: 0, memoryMb: 0 };
}

/** The first contestant of a round pays for the garbage of the last one, so the order rotates. */
function* inTurns(samples: Sample[], rounds: number): Iterable<Sample> {
  for (let round = 0; round < rounds; round += 1) {
    samples.push(...samples.splice(0, 1));
    yield* samples;
  }
}

async function askAlone({ participant, next, times, turns }: Sample, ms: number): Promise<void> {
  const turn = await takeTurn(participant.pids, async () => {
    const end = performance.now() + ms;
    do {
      const started = performance.now();
      await participant.ask(next());
      times.push(performance.now() - started);
    } while (performance.now() < end);
  });
  turns.push(turn);
}

async function askInCrowd(sample: Sample, ms: number): Promise<void> {
  const { participant, next, rates, turns } = sample;
  let done = 0;
  const turn = await takeTurn(participant.pids, async () => {
    const end = performance.now() + ms;
    async function client(): Promise<void> {
      do {
        await participant.ask(next());
        done += 1;
      } while (performance.now() < end);
    }
    await Promise.all(Array.from({ length: concurrency }, client));
  });
  turns.push(turn);
  rates.push((done / turn.elapsedMs) * 1_000);
  sample.requests += done;
  sample.usedMs += turn.usedMs + (participant.isInProcess ? turn.ownMs : 0);
  if (!participant.isInProcess && rates.length % crowdsPerMemory === 1)
    sample.memoryMb = Math.max(sample.memoryMb, memoryMb(participant.pids()));
}

async function figuresOf(sample: Sample, inputs: readonly Input[]): Promise<Measured> {
  const { participant, turns, requests, usedMs } = sample;
  const answer = await participant.ask(inputs[0] ?? {});
  const [foreignMs, capacity] = [sum(turns.map((turn) => turn.foreignMs)), sum(turns.map((turn) => turn.capacityMs))];
  return {
    p50: quantile(sample.times, 0.5),
    p95: quantile(sample.times, 0.95),
    rps: quantile(sample.rates, 0.5),
    bytes: Buffer.byteLength(typeof answer === 'string' ? answer : JSON.stringify(answer)),
    cpuMs: (usedMs / requests) * 1_000,
    memoryMb: participant.isInProcess ? undefined : sample.memoryMb,
    foreign: Math.max(0, foreignMs / capacity),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Between two values, their weighted mean: the median of an even number of values is that of the middle two. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}
