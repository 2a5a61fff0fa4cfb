/**
 * Asks the program for a long time at most of its highest rate, and checks that its memory and times stay flat:
 *
 *     npm run test:soak -- [--seconds 600] [--data FOLDER] [--workers 1] [--connections 8]
 *
 * FOLDER is the data folder of a loaded graph, which is copied; without it, the shipped data is used. The program gets 80 %
 * of the rate that it has first reached with each connection asking without a pause. It passes if all of this holds:
 *
 * - Every request is answered, without an error.
 * - 99 of 100 answers take less than ten times as long as half of them.
 * - In the second half of the time, the line through all measures of its memory rises by less than 5 %, or by less than
 *   10 MB.
 *
 * Only a machine with nothing else to do gives times that mean anything.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startProgram } from './support/process.ts';
import { growthOf, Soaked } from './support/soak.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    seconds: { ...text, default: '600' },
    workers: { ...text, default: '1' },
    connections: { ...text, default: '8' },
    data: text,
  },
});

const folder = await mkdtemp(join(tmpdir(), 'medcode-soak-'));
if (values.data) await cp(values.data, folder, { recursive: true });
const program = startProgram({ DATA_DIR: folder, LOG_LEVEL: 'error', WORKERS: values.workers });
try {
  const soaked = new Soaked(await program.address, program.pid, Number(values.connections));
  await soaked.ask('warm-up', 15);
  const { rate } = await soaked.ask('fastest', 20);
  const { failed, p50, p99, memory } = await soaked.ask('soak', Number(values.seconds), rate * 0.8);
  const second = memory.slice(Math.floor(memory.length / 2));
  const growth = growthOf(second);
  const mean = second.reduce((sum, size) => sum + size, 0) / second.length;
  const checks = {
    [`${failed} requests failed`]: failed === 0,
    [`p99 is ${(p99 / p50).toFixed(1)} times p50`]: p99 < 10 * p50,
    [`memory of ${mean.toFixed(0)} MB grew by ${growth.toFixed(1)} MB in the second half`]:
      growth < Math.max(10, 0.05 * mean),
    [`${program.said.err.split('\n').length - 1} lines of errors`]: program.said.err === '',
  };
  for (const [check, isGood] of Object.entries(checks)) console.log(`${isGood ? 'good' : 'BAD '}  ${check}`);
  process.exitCode = Object.values(checks).every(Boolean) ? 0 : 1;
} finally {
  await program.stop();
  await rm(folder, { recursive: true });
}
if (program.said.err !== '') console.error(program.said.err.slice(0, 5_000));
