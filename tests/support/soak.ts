import autocannon from 'autocannon';
import { memoryOf } from './process-memory.ts';

/** What people ask most, and some of what costs more. */
const operations: readonly string[] = [
  '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }',
  '{ diagnosis(code: "m810") { code billable ancestors { code } excludes1 { text } } }',
  '{ procedure(code: "0557T") { specialties { edges { roles node { code display } } } modifiers { totalCount } } }',
  '{ search(text: "hip fracture", first: 10) { edges { node { id } matches { found } } } }',
  '{ diagnoses(where: { within: "ICD10CM:M80-M85" }, first: 25) { totalCount nodes { code } } }',
  '{ resolve(inputs: ["m810", "0557t-22", "M81.O"]) { status code { id } } }',
  '{ checkClaim(claim: { lines: [{ procedure: "0557T-26", diagnoses: ["m810"], payer: "aetna" }] }) { verdict } }',
];
const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
const rows = '/graphql?format=csv&query={diagnoses(first:25){nodes{code display}}}';

/** How often memory is measured, and how often it is printed, in milliseconds. */
const measureMs = 2_000;
const printMs = 30_000;

/** What came of asking for a time. Times are in whole milliseconds, at least one; memory is in MB. */
export interface Period {
  /** Requests in a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Requests without an answer, with another status than 2xx, or with an error. */
  readonly failed: number;
  /** The memory of all processes of the program, measured at equal intervals. */
  readonly memory: readonly number[];
}

/** A program under load. */
export class Soaked {
  readonly #url: string;
  readonly #pid: number;
  readonly #connections: number;

  constructor(url: string, pid: number, connections: number) {
    this.#url = url;
    this.#pid = pid;
    this.#connections = connections;
  }

  /** Asks for some seconds, at this rate in requests a second or else without a pause, and prints what came of it. */
  async ask(label: string, seconds: number, rate?: number): Promise<Period> {
    const memory: number[] = [];
    const began = performance.now();
    let printed = began;
    const timer = setInterval(async () => {
      const size = await memoryOf(this.#pid);
      memory.push(size);
      if (performance.now() - printed < printMs) return;
      printed = performance.now();
      console.log(`${label.padEnd(8)} after ${Math.round((printed - began) / 1_000)} s: ${size} MB`);
    }, measureMs);
    let wrong = 0;
    const onResponse = (_status: number, body: string) => {
      if (body.includes('"errors":[')) wrong += 1;
    };
    const posts = operations.map((query) => ({
      method: 'POST' as const,
      path: '/graphql',
      headers,
      body: JSON.stringify({ query }),
      onResponse,
    }));
    const result = await autocannon({
      url: this.#url,
      requests: [...posts, { method: 'GET', path: encodeURI(rows), headers, onResponse }],
      connections: this.#connections,
      duration: seconds,
      ...(rate !== undefined && { overallRate: Math.floor(rate) }),
    });
    clearInterval(timer);
    const { latency, requests, non2xx, errors } = result;
    const failed = non2xx + errors + wrong;
    const times = `p50 ${latency.p50} ms, p99 ${latency.p99} ms, max ${latency.max} ms`;
    console.log(`${label.padEnd(8)} ${Math.round(requests.average)} requests/s, ${times}, ${failed} failed`);
    return { rate: requests.average, p50: Math.max(latency.p50, 1), p99: latency.p99, failed, memory };
  }
}

/** How far the line that fits the measures best rises from the first to the last. */
export function growthOf(measures: readonly number[]): number {
  const last = measures.length - 1;
  const mean = sumOf(measures) / measures.length;
  const places = measures.map((_, at) => at - last / 2);
  const spread = sumOf(places.map((place) => place ** 2));
  const rise = sumOf(places.map((place, at) => place * ((measures[at] ?? mean) - mean)));
  return spread === 0 ? 0 : (rise / spread) * last;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
