/**
 * Attacks the program, and prints a table of what happened: `npm run attack -- [DATA_DIR] [--only PATTERN]`. It works on a
 * copy of the embedded graph in that folder; without one, on the shipped seed. On a small graph, many attacks are harmless.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Program, startProgram } from '../support/process.ts';
import { attackByConnections, connectionAttacks } from './connections.ts';
import { type Attack, expensive, malformed } from './operations.ts';
import { memoryOf, observe, recovery } from './probe.ts';
import { type Answer, send } from './send.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const only = values.only === undefined ? undefined : new RegExp(values.only);
const isWanted = ({ name }: { readonly name: string }) => only?.test(name) !== false;

/** How long to wait for the server to close connections. */
const limitMs = 30_000;

/** 600 requests of all expensive kinds together. */
const flood: Attack = {
  name: '600 of all kinds',
  requests: 600,
  body: (i) => expensive[i % expensive.length]?.body(i) ?? '',
};

const dataDir = await mkdtemp(join(tmpdir(), 'medcode-attack-'));
if (positionals[0]) await cp(positionals[0], dataDir, { recursive: true });
const program = startProgram({ DATA_DIR: dataDir, NODE_ENV: 'production' });
try {
  await attackAll(program, await program.address);
} finally {
  await program.stop();
  await rm(dataDir, { recursive: true });
}

async function attackAll({ pid = 0, said }: Program, address: string): Promise<void> {
  // Until the search index is ready.
  await send(address, { body: JSON.stringify({ query: '{ search(text: "knee pain") { totalCount } }' }) });
  await recovery(address, 20);
  print(['attack', 'answers', 'median', 'longest', 'health', 'look-up', 'refused', 'failed', 'MB', 'peak', 'recovery']);
  for (const attack of [...malformed, ...expensive, flood].filter(isWanted)) {
    const bodies = Array.from({ length: attack.requests }, (_, i) => attack.body(i));
    await report(address, pid, attack.name, async () => {
      const answers = await Promise.all(bodies.map((body) => send(address, { body, headers: attack.headers })));
      return summaryOf(answers);
    });
  }
  for (const attack of connectionAttacks.filter(isWanted)) {
    const before = said.err.length;
    await report(address, pid, attack.name, async () => {
      const ms = await attackByConnections(address, attack, limitMs);
      const errors = said.err.slice(before).match(/"level":[56]0/g)?.length ?? 0;
      return [
        ms === undefined ? `open after ${limitMs / 1_000} s` : 'closed',
        '',
        ms ? round(ms) : '',
        `${errors} error lines`,
      ];
    });
  }
}

async function report(address: string, pid: number, name: string, attack: () => Promise<string[]>): Promise<void> {
  const before = memoryOf(pid);
  const observer = await observe(address, pid);
  const [answers = '', median = '', longest = '', note = ''] = await attack();
  const { worstHealth, worstLookUp, refused, failed, peakMb } = await observer.stop();
  const recovered = await recovery(address, 20);
  const times = [round(worstHealth), round(worstLookUp), `${refused}`, `${failed}`, round(before), round(peakMb)];
  print([name, answers, median, longest, ...times, recovered === undefined ? 'over 30 s' : round(recovered), note]);
}

/** The number of answers by status and code, and the median and longest time. */
function summaryOf(answers: readonly Answer[]): string[] {
  const kinds = new Map<string, number>();
  for (const { status, body } of answers) {
    const code = /"code":"(\w+)"/.exec(body)?.[1] ?? '';
    const kind = `${status} ${code}`.trim();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const summary = [...kinds].map(([kind, count]) => `${count} x ${kind}`).join(', ');
  return [summary, round(times[Math.floor(times.length / 2)] ?? 0), round(times.at(-1) ?? 0)];
}

function round(value: number): string {
  return value.toFixed(0);
}

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
