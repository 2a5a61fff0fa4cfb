import { once } from 'node:events';
import type { AdminSettings } from '../admin/open-admin.ts';
import { type Config, graphSettings, readConfig, workerCount } from '../config.ts';
import { lazily } from '../lazily.ts';
import type { PreparationReport, SupervisorSettings } from '../supervisor/messages.ts';

async function main(): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
  process.once('disconnect', () => process.exit(1));
  try {
    await prepare();
  } catch (error) {
    const { explain } = await lazily(import.meta.url, './explain.ts', () => import('./explain.ts'));
    const message = explain(error);
    if (message === undefined) console.error(error);
    report({ kind: 'failed', message: message ?? 'The graph could not be prepared.' });
  }
  process.disconnect?.();
}

/** Reads the settings for the supervisor, and, when it says so, loads the seed unless the graph has it. */
async function prepare(): Promise<void> {
  const ordered = once(process, 'message');
  const config = readConfig(process.env);
  const settings = supervisorSettings(config);
  report({ kind: 'settings', settings });
  await ordered;
  if (settings.graph !== 'MEMORY') await load(config);
  report({ kind: 'loaded' });
}

/** The supervisor is waiting for the settings, so what only this needs is imported here. */
async function load(config: Config): Promise<void> {
  const [{ loadWhenPossible, openOrRebuild }, { createLog }] = await Promise.all([
    lazily(import.meta.url, './load-graph.ts', () => import('./load-graph.ts')),
    lazily(import.meta.url, './log.ts', () => import('./log.ts')),
  ]);
  const log = createLog(config.LOG_LEVEL, process.stderr.isTTY);
  const graph = await openOrRebuild(graphSettings(config), log);
  await loadWhenPossible(graph, { log, print: console.log, onWait: () => report({ kind: 'waiting' }) });
  await graph.close();
}

function supervisorSettings(config: Config): SupervisorSettings {
  const { HOST, PORT, LOG_LEVEL, GRAPH_URL, DATA_DIR } = config;
  const embedded = DATA_DIR === ':memory:' ? 'MEMORY' : 'FOLDER';
  const graph = GRAPH_URL === undefined ? embedded : 'NEO4J';
  return {
    host: HOST,
    port: PORT,
    // A graph in memory belongs to one process.
    workers: graph === 'MEMORY' ? 1 : workerCount(config),
    logLevel: LOG_LEVEL,
    graph,
    dataDir: DATA_DIR,
    admin: config.ADMIN_PORT === undefined ? undefined : adminSettings(config),
  };
}

function adminSettings(config: Config): AdminSettings {
  const { ADMIN_HOST, ADMIN_PORT, KEYS_FILE, JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, JWT_ROLE_CLAIM, ANONYMOUS } = config;
  return { ADMIN_HOST, ADMIN_PORT, KEYS_FILE, JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, JWT_ROLE_CLAIM, ANONYMOUS };
}

function report(message: PreparationReport): void {
  process.send?.(message);
}

void main();
