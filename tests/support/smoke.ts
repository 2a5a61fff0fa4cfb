/** Starts the program twice, as a user does, on the Node that runs this, and runs the first query. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './process.ts';

const query = '{ procedure(code: "0557T") { diagnoses { totalCount } } }';

async function startAndAsk(dataDir: string): Promise<void> {
  const program = startProgram({ DATA_DIR: dataDir });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${await program.address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const answer = JSON.stringify(await response.json());
  if (answer !== '{"data":{"procedure":{"diagnoses":{"totalCount":8}}}}') throw new Error(`Got ${answer}.`);
  const code = await program.stop();
  if (code !== 0) throw new Error(`It ended with ${code}: ${program.said.err}`);
}

const folder = await mkdtemp(join(tmpdir(), 'medcode-smoke-'));
const checks = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
for (const start of ['first', 'second']) {
  try {
    await startAndAsk(folder);
    checks.numPassedTests += 1;
    console.log(`Node ${process.version}: the ${start} start answers and ends cleanly`);
  } catch (error) {
    checks.numFailedTests += 1;
    process.exitCode = 1;
    console.error(`Node ${process.version}: the ${start} start failed.`, error);
  }
}
await rm(folder, { recursive: true });
const results = process.env.TEST_RESULTS_DIR;
if (results) await writeFile(join(results, `smoke-${process.version}.json`), JSON.stringify(checks));
