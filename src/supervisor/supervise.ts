import type { Logger } from 'pino';
import { createLog } from '../startup/log.ts';
import { welcome } from '../startup/welcome.ts';
import { openAdminPort } from './admin.ts';
import { Door } from './door.ts';
import type { SupervisorSettings } from './messages.ts';
import { Pool } from './pool.ts';
import { type Preparation, StartError, startPreparation } from './preparation.ts';
import { ServedRelease } from './served-release.ts';
import { actOnSignals } from './stop-on-signal.ts';
import { WorkerFailedError } from './worker-process.ts';

/** Runs the program: prepares the graph, then serves it by workers until a signal ends it. */
async function supervise(preparation: Preparation): Promise<void> {
  const settings = await preparation.settings;
  const log = createLog(settings.logLevel, process.stderr.isTTY);
  const door = await Door.at(settings.host, settings.port);
  let address: string | undefined;
  const metrics = settings.admin && (await openAdminPort(settings.admin, () => address, log));
  const pool = new Pool({ size: settings.workers, door, log, metrics });
  const { restart, follow } = serving(settings, pool, log);
  actOnSignals(
    {
      stop: async () => {
        address = undefined;
        preparation.stop();
        await pool.stop();
      },
      kill: () => pool.kill(),
      restart: () => void restart().catch((err) => log.error({ err }, 'The workers could not be restarted')),
    },
    log,
  );
  try {
    pool.warm();
    await preparation.loadedOrWaiting;
    await restart();
    address = door.url;
    console.log(welcome(door.url, settings.hasSandbox));
    await preparation.loaded;
    pool.loaded();
    await follow();
  } catch (error) {
    pool.kill();
    throw error;
  }
}

/** How to start and restart workers, and follow changes of what they serve. */
function serving({ graph, dataDir }: SupervisorSettings, pool: Pool, log: Logger) {
  if (graph === 'FOLDER') {
    const served = new ServedRelease(dataDir, pool, log);
    return { restart: () => served.restart(), follow: () => served.follow() };
  }
  return { restart: () => pool.roll({ release: undefined, isLoaded: graph === 'MEMORY' }), follow: async () => {} };
}

/** The message for an error that the operator can fix; undefined for a bug. */
function explain(error: unknown): string | undefined {
  if (error instanceof StartError || error instanceof WorkerFailedError) return error.message;
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') {
    return `PORT must be free, but ${address}:${port} is already in use. Stop what is using it, or set another PORT.`;
  }
  return undefined;
}

const preparation = startPreparation();
supervise(preparation).catch((error: unknown) => {
  console.error(explain(error) ?? error);
  preparation.stop();
  process.exit(1);
});
