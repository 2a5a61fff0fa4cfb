import { ConfigError, readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/adapters/open.ts';
import { GraphError } from '../src/graph/port.ts';
import { loadSeed } from './seed.ts';
import { BadRecordsError } from './sources/bad-records-error.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const graph = await openGraph({
    url: config.GRAPH_URL,
    user: config.GRAPH_USER,
    password: config.GRAPH_PASSWORD,
    database: config.GRAPH_DATABASE,
    dataDir: config.DATA_DIR,
    queryTimeoutMs: config.GRAPH_TIMEOUT_MS,
  });
  try {
    await graph.createSchema();
    await loadSeed(graph, console.log);
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
