/**
 * Sends a million random requests through every door of the program, and reports each kind of fault with the smallest request
 * that shows it:
 *
 *     npm run test:requests -- [--requests 1000000] [--minutes 60] [--seed TEXT] [--processes 2] [--only TEXT]
 *
 * It ends earlier when the minutes are over. `--only` repeats the request of one seed, as a report names it.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Report } from './part.ts';

/** How much of a request is printed. */
const longest = 4_000;

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    requests: { ...text, default: '1000000' },
    minutes: { ...text, default: '60' },
    seed: { ...text, default: String(Date.now()) },
    processes: { ...text, default: String(availableParallelism()) },
    only: text,
  },
});

/** The seeds from `from` to `to` in steps of `step`, sent by a process of its own. */
async function part(seed: string, from: number, to: number, step: number): Promise<Report> {
  const child = fork(
    fileURLToPath(new URL('part.ts', import.meta.url)),
    [seed, ...[from, to, step, values.minutes].map(String)],
    {
      execArgv: ['--import', 'tsx'],
    },
  );
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`A process ended before its report, with ${code ?? signal}.`);
  });
  const [report] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return report as Report;
}

function shares(): Promise<Report>[] {
  if (values.only !== undefined) {
    const [seed = '', number = '0'] = values.only.split(':');
    return [part(seed, Number(number), Number(number) + 1, 1)];
  }
  const processes = Number(values.processes);
  return Array.from({ length: processes }, (_, i) => part(values.seed, i, Number(values.requests), processes));
}

const from = performance.now();
console.log(`Seed ${values.seed}`);
const reports = await Promise.all(shares());
const seconds = (performance.now() - from) / 1_000;

const statuses = new Map<string, number>();
for (const [key, count] of reports.flatMap((one) => Object.entries(one.statuses))) {
  statuses.set(key, (statuses.get(key) ?? 0) + count);
}
for (const [key, count] of [...statuses].toSorted()) console.log(`${key.padEnd(14)} ${count}`);
const faults = reports.flatMap((one) => one.faults);
for (const { fault, seed, times, request } of faults) {
  console.log(
    `FAULT ${fault}, ${times} times, first with --only ${seed}:\n${JSON.stringify(request, null, 2).slice(0, longest)}`,
  );
}
const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
const slowest = reports.map((one) => one.slowest).reduce((one, other) => (one.ms > other.ms ? one : other));
const memory = reports.map(({ memoryMb }) => `${memoryMb} MB`).join(', ');
console.log(`${total} requests in ${seconds.toFixed(0)} s, ${faults.length} kinds of faults; memory ${memory}.`);
console.log(`The slowest took ${slowest.ms.toFixed(0)} ms: --only ${slowest.seed}`);
process.exitCode = faults.length > 0 ? 1 : 0;
