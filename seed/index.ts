import { ConfigError, graphSettings, readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/adapters/open.ts';
import { GraphError } from '../src/graph/port.ts';
import { BadRecordsError } from './records/bad-records-error.ts';
import { loadSeed } from './seed.ts';

async function main(): Promise<void> {
  const graph = await openGraph(graphSettings(readConfig(process.env)));
  try {
    await graph.createSchema();
    await graph.exclusively((held) => loadSeed(held, console.log));
  } finally {
    await graph.close();
  }
}

try {
  await main();
} catch (error) {
  const expected = [BadRecordsError, ConfigError, GraphError].some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
