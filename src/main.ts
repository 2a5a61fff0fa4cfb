import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createExecutableSchema, readSchemaFiles } from './api/schema.ts';
import { type Config, graphSettings, readConfig } from './config.ts';
import { openGraph } from './graph/adapters/open.ts';
import { type Graph, GraphError } from './graph/port.ts';
import { createServer } from './http/server.ts';
import { lazily } from './lazily.ts';
import type { MetricValues } from './observe/metrics.ts';
import { explain } from './startup/explain.ts';
import { createLog } from './startup/log.ts';
import { type ObservationOptions, openObservation, openOwnAdmin, reportTo } from './startup/observe.ts';
import { shutDown, shutDownOnSignal } from './startup/shut-down.ts';
import { reportStuck, type SupervisorLink, supervisorLink } from './startup/supervisor-link.ts';
import { welcome } from './startup/welcome.ts';

const print = console.log;

interface Setting {
  readonly config: Config;
  readonly log: Logger;
}

/** Serves what the supervisor orders, until it orders to drain. */
async function work({ config, log }: Setting, link: SupervisorLink): Promise<void> {
  const orders = { open: link.order('open'), loaded: link.order('loaded'), drain: link.order('drain') };
  link.report({ kind: 'started' });
  const schema = createExecutableSchema(readSchemaFiles(), { noLocation: true });
  const { release, isLoaded } = await orders.open;
  const graph = await openGraph({ ...graphSettings(config), ...(release && { release }) });
  if (isInMemory(config)) await (await loading()).loadWhenPossible(graph, { log, print });
  // Neo4j may come later, but a file that cannot answer now never will.
  if (config.GRAPH_URL === undefined) await graph.ping();
  let loaded = isLoaded;
  void orders.loaded.then(() => {
    loaded = true;
  });
  const report = (values: MetricValues) => link.report({ kind: 'metrics', values });
  const server = await createServerFor(graph, { config, log, schema }, { isLoaded: () => loaded, report });
  link.onConnection(await server.serveConnections());
  link.report({ kind: 'opened' });
  await shutDown(server, graph, await orders.drain);
}

/** Serves without a supervisor, as in `npm run dev`. */
async function serveAlone({ config, log }: Setting): Promise<void> {
  const { loadWhenPossible, openOrRebuild } = await loading();
  const graph = await openOrRebuild(graphSettings(config), log);
  let loaded = false;
  const load = loadWhenPossible(graph, { log, print }).then(() => {
    loaded = true;
  });
  let address: string | undefined;
  const report = reportTo(await openOwnAdmin(config, log, () => address));
  const schema = createExecutableSchema();
  const server = await createServerFor(graph, { config, log, schema }, { isLoaded: () => loaded, report });
  if (config.GRAPH_URL === undefined) await load;
  address = await server.listen({ host: config.HOST, port: config.PORT });
  shutDownOnSignal(server, graph, log);
  print(welcome(address));
  await load;
}

interface State {
  readonly isLoaded: () => boolean;
  readonly report: ObservationOptions['report'];
}

interface ServerSetting extends Setting {
  readonly schema: GraphQLSchema;
}

async function createServerFor(graph: Graph, { config, log, schema }: ServerSetting, { isLoaded, report }: State) {
  const ready = async () => {
    if (!isLoaded()) throw new GraphError('UNAVAILABLE', 'The graph is not loaded yet.');
    await graph.ping();
  };
  const { observers, close } = await openObservation({ config, graph, log, report });
  const server = await createServer({
    graph,
    schema,
    config,
    log,
    ready,
    observers,
    onStuck: reportStuck,
  });
  server.addHook('onClose', close);
  return server;
}

/** What loads the seed. Most workers never need it. */
function loading() {
  return lazily(import.meta.url, './startup/load-graph.ts', () => import('./startup/load-graph.ts'));
}

function isInMemory({ GRAPH_URL, DATA_DIR }: Config): boolean {
  return GRAPH_URL === undefined && DATA_DIR === ':memory:';
}

async function main(): Promise<void> {
  const link = supervisorLink();
  try {
    const config = readConfig(process.env);
    const setting = { config, log: createLog(config.LOG_LEVEL, process.stderr.isTTY) };
    await (link ? work(setting, link) : serveAlone(setting));
  } catch (error) {
    const message = explain(error);
    // The supervisor prints what all workers would.
    if (message === undefined || !link) console.error(message ?? error);
    link?.report({ kind: 'failed', message: message ?? 'A worker could not start.' });
    process.exit(1);
  }
}

void main();
