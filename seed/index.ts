import type { Cause } from '../src/graph/port.ts';
import { readArguments } from './cli/arguments.ts';
import { print } from './cli/print.ts';
import { runCommand, UsageError } from './cli/run-command.ts';
import { withGraph } from './cli/with-graph.ts';
import { BadRecordsError } from './records/bad-records-error.ts';
import { loadSeed } from './seed.ts';

const usage = `npm run seed

Loads the shipped data, in place of what it said before. Other documents are not affected.`;

const cause: Cause = { command: 'npm run seed', files: [] };

async function main(): Promise<void> {
  const { positionals, values } = readArguments({}, usage);
  if (values.help) return print(usage);
  const [unexpected] = positionals;
  if (unexpected !== undefined) {
    throw new UsageError(
      `npm run seed takes no files, but got ${JSON.stringify(unexpected)}: see npm run load.\n\n${usage}`,
    );
  }
  await withGraph((graph) => graph.exclusively((held) => loadSeed(held, print), cause));
}

await runCommand(main, BadRecordsError);
