import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Receiver } from './door.ts';
import type { Order, Report } from './messages.ts';
import { firstReport, onReport } from './reports.ts';

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

/**
 * Seconds without a report after which a worker has hung. No work of a request blocks one for that long, but opening a large
 * graph may.
 */
const longestSilence = { opening: 600, serving: 20 };

/** How long to wait for a drained worker, in milliseconds. */
export interface DrainTimes {
  /** Idle connections are closed after this time. */
  readonly idleMs: number;
  /** The worker is killed after this time. */
  readonly limitMs: number;
}

/** A worker as the supervisor sees it. It starts at once, and opens the graph when ordered to. */
export class WorkerProcess implements Receiver {
  /** Resolves when its graph answers. @throws {WorkerFailedError} */
  readonly opened: Promise<void>;
  /** Whether clients may keep their connections to it open. If not, each gets one answer, and may go to another worker then. */
  keepsConnections = true;
  /** Resolves when it has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** How many times in a row `beat` was called without a report in between. */
  #silentBeats = 0;
  #isOpen = false;
  /** To be called with whether it has taken the connection that it was given. */
  #endTaking: (isTaken: boolean) => void = () => {};
  readonly #started: Promise<unknown>;
  readonly #child: ChildProcess;

  /** Starts a process, unless there is one that was started the same way. */
  constructor(started?: ChildProcess) {
    this.#child = started ?? fork(process.argv[1] ?? '', ['work']);
    let reason: string | undefined;
    this.ended = endOf(this.#child);
    const unopened = this.ended.then((end) => {
      throw new WorkerFailedError(end, reason);
    });
    this.#started = firstReport<Report, 'started'>(this.#child, 'started');
    this.opened = Promise.race([unopened, firstReport<Report, 'opened'>(this.#child, 'opened').then(() => {})]);
    // Whoever waits for its end need not handle that it never opens.
    for (const promise of [this.opened, unopened]) promise.catch(() => {});
    this.#child.on('message', () => {
      this.#silentBeats = 0;
    });
    this.on('opened', () => {
      this.#isOpen = true;
    });
    this.on('failed', ({ message }) => {
      reason = message;
    });
    this.on('taken', () => this.#endTaking(true));
    void this.ended.then(() => this.#endTaking(false));
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Calls back with each report of a kind. The last ones come before `ended` resolves. */
  on<Kind extends Report['kind']>(
    kind: Kind,
    callback: (report: Extract<Report, { readonly kind: Kind }>) => void,
  ): void {
    onReport<Report, Kind>(this.#child, kind, callback);
  }

  /** Only the first call matters. */
  open(opening: Opening): void {
    void this.#started.then(() => this.#order({ kind: 'open', ...opening }));
  }

  take(connection: Socket): Promise<boolean> {
    if (!this.#child.connected) return Promise.resolve(false);
    this.#order({ kind: 'connection', keep: this.keepsConnections }, connection);
    return new Promise((resolve) => {
      this.#endTaking = resolve;
    });
  }

  /** The graph has its data now. */
  loaded(): void {
    // Not before it listens to orders.
    void this.#started.then(() => this.#order({ kind: 'loaded' }));
  }

  /** To be called once a second. @returns for how many seconds it has been silent, once that has become too long */
  beat(): number | undefined {
    const silence = this.#silentBeats;
    this.#silentBeats += 1;
    return silence === (this.#isOpen ? longestSilence.serving : longestSilence.opening) ? silence : undefined;
  }

  /** Lets it finish what it is doing. */
  drain({ idleMs, limitMs }: DrainTimes): void {
    this.#order({ kind: 'drain', idleMs, limitMs });
    // One that does not serve yet has nothing to finish.
    const timer = setTimeout(() => this.kill(), this.#isOpen ? limitMs + 500 : 0);
    void this.ended.then(() => clearTimeout(timer));
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** A worker that has just ended cannot be sent anything: its end is reported by `ended`. */
  #order(order: Order, connection?: Socket): void {
    // The worker may end before it takes a connection.
    if (this.#child.connected) this.#child.send(order, connection, { keepOpen: true }, () => {});
  }
}

/** Not its event `exit`, after which reports may still come. */
function endOf(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? 'no exit code'));
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
  });
}
