import { setTimeout as delay } from 'node:timers/promises';
import { BadRecordsError } from '../seed/records/bad-records-error.ts';
import { createExecutableSchema } from './api/schema.ts';
import { ConfigError, graphSettings, readConfig } from './config.ts';
import { GraphError } from './graph/port.ts';
import { createServer } from './http/server.ts';
import { openOrRebuild, tryToLoad } from './startup/load-graph.ts';
import { createLog } from './startup/log.ts';
import { shutDownOnSignal } from './startup/shut-down.ts';
import { welcome } from './startup/welcome.ts';

const print = console.log;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL, process.stderr.isTTY);
  const graph = await openOrRebuild(graphSettings(config), log);
  let loaded = await tryToLoad(graph, log, print);
  const ready = async () => {
    if (!loaded) throw new GraphError('UNAVAILABLE', 'The graph is not loaded yet.');
    await graph.ping();
  };
  const server = await createServer({ graph, schema: createExecutableSchema(), config, log, ready });
  const address = await server.listen({ host: config.HOST, port: config.PORT });
  shutDownOnSignal(server, graph, log);
  print(welcome(address, config.NODE_ENV === 'development'));
  while (!loaded) {
    await delay(2_000);
    loaded = await tryToLoad(graph, log, print);
  }
}

/** The message for an error that the operator can fix; undefined for a bug. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof GraphError || error instanceof BadRecordsError) {
    return error.message;
  }
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `PORT must be free, but ${address}:${port} is already in use. Stop what is using it, or set another PORT.`;
  }
  return undefined;
}

try {
  await main();
} catch (error) {
  console.error(explain(error) ?? error);
  process.exit(1);
}
