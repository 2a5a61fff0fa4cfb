/**
 * Asks the program for a long time at most of its highest rate, and reports whether its memory and times stay flat:
 *
 *     npm run test:soak -- [--seconds 600] [--data FOLDER]
 *
 * FOLDER is the data folder of a loaded graph, which is copied; without it, the shipped data is used.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { startProgram } from './support/process.ts';
import { memoryOf } from './support/process-memory.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '600' }, data: { type: 'string' } },
});
const seconds = Number(values.seconds);

/** What people ask most, and some of what costs more. */
const operations: readonly { readonly query: string; readonly variables?: Record<string, unknown> }[] = [
  { query: '{ procedure(code: "0557T") { display diagnoses { nodes { code display } } } }' },
  { query: '{ diagnosis(code: "m810") { code billable ancestors { code } excludes1 { text } } }' },
  {
    query:
      '{ procedure(code: "0557T") { specialties { edges { roles node { code display } } } modifiers { totalCount } } }',
  },
  { query: '{ search(text: "hip fracture", first: 10) { edges { node { id } matches { found } } } }' },
  { query: '{ diagnoses(where: { within: "ICD10CM:M80-M85" }, first: 25) { totalCount nodes { code } } }' },
  { query: '{ resolve(inputs: ["m810", "0557t-22", "M81.O"]) { status code { id } } }' },
];
const requests = operations.map((body) => ({
  method: 'POST' as const,
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
}));

async function ask(url: string, duration: number, rate?: number): Promise<autocannon.Result> {
  return await autocannon({ url, requests, connections: 8, duration, ...(rate && { overallRate: rate }) });
}

function report(label: string, result: autocannon.Result, memory: number): void {
  const { latency, requests: sent, non2xx, errors, timeouts } = result;
  const times = `p50 ${latency.p50} ms, p99 ${latency.p99} ms, max ${latency.max} ms`;
  const faults = `${non2xx} not 2xx, ${errors} errors, ${timeouts} timeouts`;
  console.log(`${label.padEnd(8)} ${Math.round(sent.average)} requests/s, ${times}, ${faults}, ${memory} MB`);
}

const folder = await mkdtemp(join(tmpdir(), 'medcode-soak-'));
if (values.data) await cp(values.data, folder, { recursive: true });
const program = startProgram({ DATA_DIR: folder, LOG_LEVEL: 'error' });
try {
  const url = await program.address;
  const memory = () => memoryOf(program.pid);
  report('warm-up', await ask(url, 10), await memory());
  const fastest = await ask(url, 20);
  report('fastest', fastest, await memory());
  const rate = Math.floor(fastest.requests.average * 0.8);
  const parts = Math.max(2, Math.round(seconds / 30));
  const sizes: number[] = [];
  let failed = 0;
  for (let part = 1; part <= parts; part++) {
    const result = await ask(url, Math.ceil(seconds / parts), rate);
    sizes.push(await memory());
    failed += result.non2xx + result.errors + result.timeouts;
    report(`${part}/${parts}`, result, sizes.at(-1) ?? 0);
  }
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  console.log(
    `Memory went from ${first} to ${last} MB (${Math.round(((last - first) / first) * 100)} %); ${failed} failed.`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await program.stop();
  await rm(folder, { recursive: true });
}
if (program.said.err !== '') console.error(program.said.err);
