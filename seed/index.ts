import type { Cause } from '../src/graph/port.ts';
import { print } from './cli/print.ts';
import { runCommand } from './cli/run-command.ts';
import { withGraph } from './cli/with-graph.ts';
import { BadRecordsError } from './records/bad-records-error.ts';
import { loadSeed } from './seed.ts';

const cause: Cause = { command: 'npm run seed', files: [] };

async function main(): Promise<void> {
  await withGraph((graph) => graph.exclusively((held) => loadSeed(held, print), cause));
}

await runCommand(main, BadRecordsError);
