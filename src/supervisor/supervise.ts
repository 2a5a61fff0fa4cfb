import type { ChildProcess } from 'node:child_process';
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
import { WorkerFailedError, WorkerProcess } from './worker-process.ts';

/** Serves the graph by workers until a signal ends it, and prepares it before or meanwhile. */
async function run(preparation: Preparation, firstWorker: WorkerProcess): Promise<void> {
  const settings = await preparation.settings;
  const log = createLog(settings.logLevel, process.stderr.isTTY);
  const door = await Door.at(settings.host, settings.port);
  let address: string | undefined;
  const metrics = settings.admin && (await openAdminPort(settings.admin, () => address, log));
  const pool = new Pool({ size: settings.workers, firstWorker, door, log, metrics });
  const { serveExisting, restart, follow } = serving(settings, pool, log);
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
    const isServing = await serveExisting();
    if (!isServing) {
      preparation.load();
      await preparation.loadedOrWaiting;
      await restart();
    }
    address = door.url;
    console.log(welcome(door.url));
    // It opens the graph, too: workers come first.
    if (isServing) void pool.othersTried.then(() => preparation.load());
    await preparation.loaded.catch((error: unknown) => {
      if (!isServing || !(error instanceof StartError)) throw error;
      log.error(`The shipped data could not be checked. Still serving ${pool.release}. ${error.message}`);
    });
    pool.loaded();
    await follow();
  } catch (error) {
    pool.kill();
    throw error;
  }
}

/** How to start and restart workers, and to follow changes of what they serve. */
function serving({ graph, dataDir }: SupervisorSettings, pool: Pool, log: Logger) {
  if (graph === 'FOLDER') {
    const served = new ServedRelease(dataDir, pool, log);
    return {
      serveExisting: () => served.serveExisting(),
      restart: () => served.restart(),
      follow: () => served.follow(),
    };
  }
  return {
    serveExisting: async () => false,
    restart: () => pool.roll({ release: undefined, isLoaded: graph === 'MEMORY' }),
    follow: async () => {},
  };
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

/** Runs the program, whose first worker has just been started, and ends the process when it ends. */
export function supervise(firstWorker: ChildProcess): void {
  const preparation = startPreparation();
  run(preparation, new WorkerProcess(firstWorker)).catch((error: unknown) => {
    console.error(explain(error) ?? error);
    preparation.stop();
    process.exit(1);
  });
}
