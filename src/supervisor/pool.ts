import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { MetricValues } from '../observe/metrics.ts';
import { createBackOff } from './back-off.ts';
import type { Door } from './door.ts';
import { beatMs } from './messages.ts';
import { type DrainTimes, type Opening, WorkerProcess } from './worker-process.ts';

/** Clients with open connections should come again within this time. Exports of whole tables should end within it. */
const replaced: DrainTimes = { idleMs: 5_000, limitMs: 60_000 };
/** Its engine will not end the statements that hold it up. */
const stuck: DrainTimes = { idleMs: 2_000, limitMs: 15_000 };
const shutDown: DrainTimes = { idleMs: 500, limitMs: 8_000 };

/** Workers with stuck statements are replaced one at a time, no more often than this, in milliseconds. */
const stuckPauseMs = 30_000;

/** What would come next need not happen any more. */
const never = new Promise<never>(() => {});

/** Where workers report what they have counted. */
export interface WorkerMetrics {
  update(worker: number, values: MetricValues): void;
  end(worker: number): Promise<void>;
}

export interface PoolOptions {
  readonly size: number;
  /** One of them, which has been started already. */
  readonly firstWorker: WorkerProcess;
  readonly door: Door;
  readonly log: Logger;
  /** Undefined if nobody reads them. */
  readonly metrics: WorkerMetrics | undefined;
}

/** The workers, all of which serve the same release. Those that crash, hang, or get stuck are replaced. */
export class Pool {
  readonly #size: number;
  readonly #door: Door;
  readonly #log: Logger;
  readonly #metrics: WorkerMetrics | undefined;
  /** Those that serve and are not being replaced. Each generation has a set of its own. */
  #members = new Set<WorkerProcess>();
  /** Those that have started, and open nothing yet, or the release in `preopened`. */
  readonly #warm = new Set<WorkerProcess>();
  #preopened: string | undefined;
  readonly #all = new Set<WorkerProcess>();
  #opening: Opening = { release: undefined, isLoaded: false };
  readonly #backOff = createBackOff();
  /** Set when no more workers are to be started. */
  #isStopping = false;
  #lastRoll: Promise<unknown> = Promise.resolve();
  #othersTried: Promise<unknown> = Promise.resolve();
  #swappedAt = Number.NEGATIVE_INFINITY;

  constructor({ size, firstWorker, door, log, metrics }: PoolOptions) {
    this.#size = size;
    this.#door = door;
    this.#log = log;
    this.#metrics = metrics;
    setInterval(() => this.#killSilent(), beatMs).unref();
    this.#warm.add(this.#started(firstWorker));
  }

  /** The release that is served. */
  get release(): string | undefined {
    return this.#opening.release;
  }

  /** Settles when the workers that were to follow the first one serve, or could not. */
  get othersTried(): Promise<unknown> {
    return this.#othersTried;
  }

  /** Starts the processes of new workers, while it is still being decided what they are to open. */
  warm(): void {
    while (this.#warm.size < this.#size) this.#warm.add(this.#started(new WorkerProcess()));
  }

  /** Lets new workers open a release, while it is still being decided whether to serve it. */
  preopen(release: string): void {
    this.warm();
    const opening = { release, isLoaded: this.#opening.isLoaded };
    for (const worker of this.#first()) worker.open(opening);
    this.#preopened = release;
  }

  /** Ends the workers of `warm` and `preopen`, if they are not needed after all. */
  cool(): void {
    for (const worker of this.#warm) worker.kill();
    this.#warm.clear();
    this.#preopened = undefined;
  }

  /**
   * Starts new workers for a release. Once all of them have opened it, they get all new connections, and the old ones
   * drain. If nobody serves yet, the first one opens it alone, and serves until the others have opened it, too. Never
   * settles if the pool is stopped before that.
   * @throws {WorkerFailedError} if one of them fails; the old ones go on serving
   */
  roll(opening: Opening): Promise<void> {
    const roll = this.#lastRoll.then(() => this.#roll(opening));
    this.#lastRoll = roll.catch(() => undefined);
    return roll;
  }

  /** The graph has its data now. */
  loaded(): void {
    this.#opening = { ...this.#opening, isLoaded: true };
    for (const worker of this.#all) worker.loaded();
  }

  /** Drains all workers, and resolves when they have ended. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#door.close();
    for (const worker of this.#all) worker.drain(shutDown);
    await Promise.all([...this.#all].map(({ ended }) => ended));
  }

  /** Ends all workers at once. */
  kill(): void {
    this.#isStopping = true;
    for (const worker of this.#all) worker.kill();
  }

  async #roll({ release, isLoaded }: Opening): Promise<void> {
    if (this.#isStopping) return never;
    const opening = { release, isLoaded: isLoaded || this.#opening.isLoaded };
    if (this.#preopened !== undefined && this.#preopened !== release) this.cool();
    this.warm();
    const fresh = this.#first();
    for (const worker of fresh) this.#warm.delete(worker);
    this.#preopened = undefined;
    await this.#open(fresh, opening);
    if (this.#isStopping) return never;
    const old = this.#members;
    this.#members = new Set(fresh);
    this.#opening = opening;
    for (const worker of fresh) this.#letIn(worker);
    for (const worker of old) this.#letOut(worker, replaced);
    this.#addOthers();
  }

  /** The new workers that open a release first: while nobody serves, one, because the others would take time from it. */
  #first(): readonly WorkerProcess[] {
    return this.#members.size === 0 ? [...this.#warm].slice(0, 1) : [...this.#warm];
  }

  /** One may have ended since it was started. */
  #addOthers(): void {
    const others = [...this.#warm];
    this.#warm.clear();
    this.#othersTried = Promise.allSettled(others.map(({ opened }) => opened));
    const missing = Math.max(this.#size - this.#members.size, 0);
    for (const worker of Array.from({ length: missing }, (_, index) => others[index])) void this.#add(worker);
  }

  #started(worker: WorkerProcess): WorkerProcess {
    const { pid = 0 } = worker;
    this.#all.add(worker);
    worker.on('metrics', ({ values }) => this.#metrics?.update(pid, values));
    void worker.ended.then(() => {
      this.#all.delete(worker);
      this.#warm.delete(worker);
      this.#door.letOut(worker);
      void this.#metrics?.end(pid);
    });
    return worker;
  }

  /** @throws {WorkerFailedError} if one of them cannot open it; then all are ended */
  async #open(workers: readonly WorkerProcess[], opening: Opening): Promise<void> {
    for (const worker of workers) worker.open(opening);
    try {
      await Promise.all(workers.map(({ opened }) => opened));
    } catch (error) {
      for (const worker of workers) worker.kill();
      if (this.#isStopping) return never;
      throw error;
    }
  }

  #letIn(worker: WorkerProcess): void {
    const isComplete = this.#members.size >= this.#size;
    for (const member of this.#members) member.keepsConnections = isComplete;
    this.#door.letIn(worker);
    worker.on('stuck', () => void this.#swap(worker));
    void worker.ended.then(async (end) => {
      if (this.#isStopping || !this.#members.delete(worker)) return;
      this.#log.error(`Worker ${worker.pid} ended with ${end}. Starting another one.`);
      await delay(this.#backOff.next());
      await this.#add();
    });
  }

  #letOut(worker: WorkerProcess, times: DrainTimes): void {
    this.#door.letOut(worker);
    worker.drain(times);
  }

  /** Adds a worker to the current generation, which may have been started already, trying again until there is one. */
  async #add(given?: WorkerProcess): Promise<void> {
    const members = this.#members;
    let started = given;
    while (!this.#isStopping && members === this.#members) {
      try {
        const worker = started ?? this.#started(new WorkerProcess());
        started = undefined;
        await this.#open([worker], this.#opening);
        if (this.#isStopping || members !== this.#members) return worker.drain(replaced);
        members.add(worker);
        return this.#letIn(worker);
      } catch (error) {
        if (this.#isStopping) return;
        const pauseMs = this.#backOff.next();
        const reason = error instanceof Error ? error.message : String(error);
        this.#log.error(`The new worker failed. The next one starts in ${pauseMs} ms. ${reason}`);
        await delay(pauseMs);
      }
    }
  }

  async #swap(worker: WorkerProcess): Promise<void> {
    const isDue = performance.now() - this.#swappedAt >= stuckPauseMs;
    if (!isDue || this.#isStopping || !this.#members.has(worker)) return;
    this.#swappedAt = performance.now();
    this.#log.warn(`Worker ${worker.pid} has statements that cannot be stopped. Replacing it.`);
    await this.#add();
    if (this.#members.delete(worker)) this.#letOut(worker, stuck);
  }

  #killSilent(): void {
    for (const worker of this.#all) {
      const silence = worker.beat();
      if (silence === undefined) continue;
      this.#log.error(`Worker ${worker.pid} has not responded for ${silence} s. Killing it.`);
      worker.kill();
    }
  }
}
