import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { draftsFolder } from '../graph/releases/prune.ts';
import { type ReleaseStore, releaseStore } from '../graph/releases/release-store.ts';
import type { Pool } from './pool.ts';
import { WorkerFailedError } from './worker-process.ts';

/** How often to look for a new release, in milliseconds. */
const intervalMs = 500;

/** The same while a command is changing the graph. */
const shortIntervalMs = 50;

/** Workers may also fail for reasons that have nothing to do with the release, such as too little memory. */
const attemptsOnRelease = 3;

/** Keeps the pool on the release of a folder that is to be served. */
export class ServedRelease {
  readonly #dataDir: string;
  readonly #store: ReleaseStore;
  readonly #pool: Pool;
  readonly #log: Logger;
  /** Why workers could not open a release. It is not tried again until `current` names it again. */
  readonly #unopenable = new Map<string, string>();
  readonly #reported = new Set<string>();
  /** The name in `current` that was acted on last. Another release may be served instead. */
  #followed: string | undefined;
  /** Until the first workers serve, it is the process that prepares the graph that reports what is damaged. */
  #isServing = false;

  constructor(dataDir: string, pool: Pool, log: Logger) {
    this.#dataDir = dataDir;
    this.#store = releaseStore(dataDir);
    this.#pool = pool;
    this.#log = log;
  }

  /**
   * Serves a release that is already there, so that clients need not wait for the process that prepares the graph.
   * @returns whether there was one
   */
  async serveExisting(): Promise<boolean> {
    this.#followed = await this.#store.current();
    if (this.#followed !== undefined) this.#pool.preopen(this.#followed);
    const release = await this.#choose();
    if (release === undefined) return false;
    try {
      await this.#pool.roll({ release, isLoaded: true });
      this.#isServing = true;
      return true;
    } catch (error) {
      // The process that prepares the graph reports what is wrong with it.
      if (error instanceof WorkerFailedError) return false;
      throw error;
    }
  }

  /**
   * Replaces all workers by new ones, on the release to serve.
   * @throws {WorkerFailedError} if no release can be opened
   */
  async restart(): Promise<void> {
    do {
      this.#followed = await this.#store.current();
    } while (!(await this.#tryToRoll(await this.#choose())));
    this.#isServing = true;
  }

  /** Follows the name in `current`. Never ends. */
  async follow(): Promise<never> {
    for (;;) {
      await delay(this.#isChanging() ? shortIntervalMs : intervalMs);
      const name = await this.#store.current();
      if (name !== undefined && name !== this.#followed) {
        this.#followed = name;
        await this.#change(name);
      } else this.#prepareForChange();
    }
  }

  /** While a command is changing the graph, workers for its release can start already: that takes longest. */
  #prepareForChange(): void {
    if (this.#isChanging()) this.#pool.warm();
    else this.#pool.cool();
  }

  #isChanging(): boolean {
    return existsSync(draftsFolder(this.#dataDir));
  }

  async #change(name: string): Promise<void> {
    this.#unopenable.delete(name);
    this.#reported.delete(name);
    // Checking the file takes about as long as opening it.
    if (name !== this.#pool.release) this.#pool.preopen(name);
    try {
      const release = await this.#rollToChosen();
      if (release !== undefined) this.#log.info(`Serving release ${release}`);
    } catch (err) {
      this.#log.error({ err }, `Release ${name} cannot be served. Still serving ${this.#pool.release}.`);
    }
  }

  /** @returns the release that is served now; undefined if there is no need to change it */
  async #rollToChosen(): Promise<string | undefined> {
    for (;;) {
      const release = await this.#choose();
      if (release === undefined || release === this.#pool.release) {
        this.#pool.cool();
        return undefined;
      }
      if (await this.#tryToRoll(release)) return release;
    }
  }

  /** @returns whether the workers could open the release */
  async #tryToRoll(release: string | undefined): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#pool.roll({ release, isLoaded: true });
        return true;
      } catch (error) {
        if (release === undefined || !(error instanceof WorkerFailedError)) throw error;
        if (!error.hasReason && attempt < attemptsOnRelease) continue;
        this.#log.error(`Release ${release} cannot be served. ${error.message}`);
        this.#reported.add(release);
        this.#unopenable.set(release, error.message);
        return false;
      }
    }
  }

  async #choose(): Promise<string | undefined> {
    const { release, passedOver } = await this.#store.choose(this.#unopenable);
    for (const { name, reason } of passedOver) {
      if (this.#reported.has(name)) continue;
      this.#reported.add(name);
      if (!this.#isServing) continue;
      this.#log.error(`Release ${name} cannot be served: ${reason}. Serving ${release ?? 'no release'} instead.`);
    }
    return release;
  }
}
