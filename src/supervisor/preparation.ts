import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { PreparationOrder, PreparationReport, SupervisorSettings } from './messages.ts';
import { firstReport } from './reports.ts';

/** A failure that the operator can mend. The message says how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What would come next need not happen any more. */
const never = new Promise<never>(() => {});

/** The process that reads the settings, and loads the seed unless the graph has it. */
export interface Preparation {
  /** @throws {StartError} if they are invalid */
  readonly settings: Promise<SupervisorSettings>;
  /** Lets it load the seed. */
  load(): void;
  /** Resolves when the graph has its data, or when the process has to wait. @throws {StartError} */
  readonly loadedOrWaiting: Promise<void>;
  /** Resolves when the graph has its data, which takes as long as its Neo4j is away. @throws {StartError} */
  readonly loaded: Promise<void>;
  /** Ends the process, if it still runs. */
  stop(): void;
}

/** Starts the process. It needs the engine, and the supervisor is to stay without one. */
export function startPreparation(): Preparation {
  const child = fork(process.argv[1] ?? '', ['prepare']);
  let isStopped = false;
  const first = <Kind extends PreparationReport['kind']>(kind: Kind) =>
    firstReport<PreparationReport, Kind>(child, kind);
  const failed = first('failed').then(({ message }) => {
    throw new StartError(message);
  });
  const ended = once(child, 'exit').then(async ([code, signal]) => {
    // Its last reports may arrive after its end.
    await Promise.race([once(child, 'disconnect'), failed]);
    if (isStopped) return never;
    throw new StartError(`The graph could not be prepared: the process for it ended with ${signal ?? code}.`);
  });
  const settings = Promise.race([first('settings').then((report) => report.settings), failed, ended]);
  const loaded = Promise.race([first('loaded').then(() => {}), failed, ended]);
  const loadedOrWaiting = Promise.race([first('waiting').then(() => {}), loaded]);
  // Whoever waits for the settings need not handle the rest as well.
  for (const promise of [failed, ended, settings, loaded, loadedOrWaiting]) promise.catch(() => {});
  return {
    settings,
    loaded,
    loadedOrWaiting,
    load() {
      const order: PreparationOrder = { kind: 'load' };
      child.send(order, () => {});
    },
    stop() {
      isStopped = true;
      child.kill('SIGKILL');
    },
  };
}
