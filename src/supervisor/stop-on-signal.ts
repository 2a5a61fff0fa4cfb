import type { Logger } from 'pino';

/** What signals to the supervisor do. */
export interface SignalActions {
  /** Ends everything in an orderly way. */
  readonly stop: () => Promise<void>;
  /** Ends everything at once. */
  readonly kill: () => void;
  /** Replaces all workers. */
  readonly restart: () => void;
}

/**
 * On SIGTERM and SIGINT, the program stops and exits with 0; if the signal comes again, it exits with 1 at once. SIGHUP
 * restarts the workers, unless it says that the terminal was closed.
 */
export function actOnSignals({ stop, kill, restart }: SignalActions, log: Logger): void {
  let isStopping = false;
  const onStop = async (signal: string) => {
    if (isStopping) {
      kill();
      process.exit(1);
    }
    isStopping = true;
    log.info(`${signal}: shutting down`);
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void onStop(signal));
  process.on('SIGHUP', () => (process.stderr.isTTY ? void onStop('SIGHUP') : restart()));
}
