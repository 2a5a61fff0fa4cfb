import cluster, { type Worker } from 'node:cluster';
import type { Socket } from 'node:net';
import { firstReport } from './first-report.ts';
import type { Order, Report } from './messages.ts';

/** A worker that ended before it could serve. The message is its own, if it had one. */
export class WorkerFailedError extends Error {
  override readonly name = 'WorkerFailedError';
  /** Whether the worker said why. If not, another one may not fail. */
  readonly hasReason: boolean;

  constructor(end: number | string, reason: string | undefined) {
    super(reason ?? `A worker ended with ${end} before it could serve.`);
    this.hasReason = reason !== undefined;
  }
}

/** What to open, as in the order `open`. */
export interface Opening {
  readonly release: string | undefined;
  readonly isLoaded: boolean;
}

/** How long to wait for a drained worker, in milliseconds. */
export interface DrainTimes {
  /** Idle connections are closed after this time. */
  readonly idleMs: number;
  /** The worker is killed after this time. */
  readonly limitMs: number;
}

/** A worker as the supervisor sees it. It starts at once, and opens the graph when ordered to. */
export class WorkerProcess {
  /** Resolves when its graph answers. @throws {WorkerFailedError} */
  readonly opened: Promise<void>;
  /** Resolves with its URL when it listens. @throws {WorkerFailedError} */
  readonly serving: Promise<string>;
  /** Resolves when it has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** How many times in a row `beat` was called without a report in between. */
  #silentBeats = 0;
  #isServing = false;
  #onStuck: () => void = () => {};
  readonly #started: Promise<unknown>;
  readonly #worker: Worker;

  constructor() {
    this.#worker = cluster.fork();
    let reason: string | undefined;
    this.ended = new Promise((resolve) => this.#worker.once('exit', (code, signal) => resolve(signal || code)));
    const unserved = this.ended.then((end) => {
      throw new WorkerFailedError(end, reason);
    });
    this.#started = this.#next('started');
    this.opened = Promise.race([unserved, this.#next('opened').then(() => {})]);
    this.serving = Promise.race([unserved, this.#next('serving').then(({ address }) => address)]);
    // Whoever waits for the worker to open need not handle that it never serves.
    for (const promise of [this.opened, this.serving, unserved]) promise.catch(() => {});
    this.#worker.on('message', (message: Report) => {
      this.#silentBeats = 0;
      if (message.kind === 'serving') this.#isServing = true;
      else if (message.kind === 'failed') reason = message.message;
      else if (message.kind === 'stuck') this.#onStuck();
    });
  }

  get pid(): number | undefined {
    return this.#worker.process.pid;
  }

  open(opening: Opening): void {
    void this.#started.then(() => this.#order({ kind: 'open', ...opening }));
  }

  listen(port: number): void {
    this.#order({ kind: 'listen', port });
  }

  /** Gives it connections that came while no worker was listening. */
  take(connections: readonly Socket[]): void {
    for (const connection of connections) this.#order({ kind: 'connection' }, connection);
  }

  /** The graph has its data now. */
  loaded(): void {
    // Not before it listens to orders.
    void this.#started.then(() => this.#order({ kind: 'loaded' }));
  }

  /** Calls back whenever its engine has statements that timed out and still run. */
  onStuck(callback: () => void): void {
    this.#onStuck = callback;
  }

  /** To be called once a second. @returns for how many seconds the worker has been silent */
  beat(): number {
    this.#silentBeats += 1;
    return this.#silentBeats - 1;
  }

  /** Lets it finish what it is doing. */
  drain({ idleMs, limitMs }: DrainTimes): void {
    this.#order({ kind: 'drain', idleMs, limitMs });
    // One that does not listen yet has nothing to finish.
    const timer = setTimeout(() => this.kill(), this.#isServing ? limitMs + 500 : 0);
    void this.ended.then(() => clearTimeout(timer));
  }

  kill(): void {
    this.#worker.process.kill('SIGKILL');
  }

  #next<Kind extends Report['kind']>(kind: Kind): Promise<Extract<Report, { kind: Kind }>> {
    return firstReport<Report, Kind>(this.#worker, kind);
  }

  /** A worker that has just ended cannot be sent anything: its end is reported by `ended`. */
  #order(order: Order, connection?: Socket): void {
    if (this.#worker.isConnected()) this.#worker.process.send(order, connection, {}, () => {});
  }
}
