import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createBackOff } from './back-off.ts';
import type { Door } from './door.ts';
import { beatMs } from './messages.ts';
import { type DrainTimes, type Opening, WorkerProcess } from './worker-process.ts';

/** Clients with open connections should come again within this time. Exports of whole tables should end within it. */
const replaced: DrainTimes = { idleMs: 5_000, limitMs: 60_000 };
/** Its engine will not end the statements that hold it up. */
const stuck: DrainTimes = { idleMs: 2_000, limitMs: 15_000 };
const shutDown: DrainTimes = { idleMs: 500, limitMs: 8_000 };

/** Workers that have been silent for this many seconds are killed. No work of a request blocks a worker for that long. */
const longestSilence = 20;

/** Workers with stuck statements are replaced one at a time, no more often than this, in milliseconds. */
const stuckPauseMs = 30_000;

/** The workers, all of which serve the same release. Those that crash, hang, or get stuck are replaced. */
export class Pool {
  readonly #size: number;
  readonly #door: Door;
  readonly #log: Logger;
  /** Those that serve and are not being replaced. Each generation has a set of its own. */
  #members = new Set<WorkerProcess>();
  /** Those that have started, and open nothing yet. */
  readonly #warm = new Set<WorkerProcess>();
  readonly #all = new Set<WorkerProcess>();
  #opening: Opening = { release: undefined, isLoaded: false };
  readonly #backOff = createBackOff();
  /** Set when no more workers are to be started. */
  #isStopping = false;
  #lastRoll: Promise<unknown> = Promise.resolve();
  #swappedAt = Number.NEGATIVE_INFINITY;

  constructor(size: number, door: Door, log: Logger) {
    this.#size = size;
    this.#door = door;
    this.#log = log;
    setInterval(() => this.#killSilent(), beatMs).unref();
  }

  /** The release that is served. */
  get release(): string | undefined {
    return this.#opening.release;
  }

  /** Starts the processes of new workers, while it is still being decided what they are to open. */
  warm(): void {
    while (this.#warm.size < this.#size) this.#warm.add(this.#start());
  }

  /** Ends the workers that `warm` has started, if they are not needed after all. */
  cool(): void {
    for (const worker of this.#warm) worker.kill();
    this.#warm.clear();
  }

  /**
   * Starts new workers for a release. Once all of them have opened it, they listen, and the old ones drain.
   * @returns the URL
   * @throws {WorkerFailedError} if one of them fails; the old ones go on serving
   */
  roll(opening: Opening): Promise<string> {
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
    for (const worker of this.#all) worker.drain(shutDown);
    await Promise.all([...this.#all].map(({ ended }) => ended));
  }

  /** Ends all workers at once. */
  kill(): void {
    this.#isStopping = true;
    for (const worker of this.#all) worker.kill();
  }

  async #roll({ release, isLoaded }: Opening): Promise<string> {
    const opening = { release, isLoaded: isLoaded || this.#opening.isLoaded };
    this.warm();
    const fresh = [...this.#warm];
    this.#warm.clear();
    for (const worker of fresh) worker.open(opening);
    const address = await this.#letIn(fresh).catch((error: unknown) => {
      for (const worker of fresh) worker.kill();
      throw error;
    });
    const old = this.#members;
    this.#members = new Set(fresh);
    this.#opening = opening;
    for (const worker of fresh) this.#watch(worker);
    for (const worker of old) worker.drain(replaced);
    return address;
  }

  #start(): WorkerProcess {
    const worker = new WorkerProcess();
    this.#all.add(worker);
    void worker.ended.then(() => {
      this.#all.delete(worker);
      this.#warm.delete(worker);
    });
    return worker;
  }

  /** Lets workers listen, all at the same time, when the last one of them has opened the graph. */
  async #letIn(workers: readonly WorkerProcess[]): Promise<string> {
    await Promise.all(workers.map(({ opened }) => opened));
    const waiting = this.#door.open();
    for (const worker of workers) worker.listen(this.#door.port);
    const [first, ...others] = workers.map(({ serving }) => serving);
    const address = (await first) ?? '';
    workers[0]?.take(waiting);
    await Promise.all(others);
    return address;
  }

  #watch(worker: WorkerProcess): void {
    void worker.ended.then(async (end) => {
      if (this.#isStopping || !this.#members.delete(worker)) return;
      this.#log.error(`Worker ${worker.pid} ended with ${end}. Starting another one.`);
      if (this.#members.size === 0) await this.#door.close();
      await delay(this.#backOff.next());
      await this.#add();
    });
    worker.onStuck(() => void this.#swap(worker));
  }

  /** Adds a worker to the current generation, trying again until there is one. */
  async #add(): Promise<void> {
    const members = this.#members;
    while (!this.#isStopping && members === this.#members) {
      const worker = this.#start();
      worker.open(this.#opening);
      try {
        await this.#letIn([worker]);
        if (members !== this.#members) return worker.drain(replaced);
        members.add(worker);
        return this.#watch(worker);
      } catch (error) {
        worker.kill();
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
    if (this.#members.delete(worker)) worker.drain(stuck);
  }

  #killSilent(): void {
    for (const worker of this.#all) {
      if (worker.beat() !== longestSilence) continue;
      this.#log.error(`Worker ${worker.pid} has not responded for ${longestSilence} s. Killing it.`);
      worker.kill();
    }
  }
}
