import type { Logger } from 'pino';
import type { ReleaseStore } from '../graph/releases/release-store.ts';
import { followReleases } from './follow-releases.ts';
import type { Pool } from './pool.ts';
import { WorkerFailedError } from './worker-process.ts';

/** Keeps the pool on the release of a folder that is to be served. */
export class ServedRelease {
  readonly #store: ReleaseStore;
  readonly #pool: Pool;
  readonly #log: Logger;
  /** Why workers could not open a release. It is not tried again. */
  readonly #unopenable = new Map<string, string>();
  readonly #reported = new Set<string>();

  constructor(store: ReleaseStore, pool: Pool, log: Logger) {
    this.#store = store;
    this.#pool = pool;
    this.#log = log;
  }

  /**
   * Replaces all workers by new ones, on the release to serve.
   * @returns the URL
   * @throws {WorkerFailedError} if no release can be opened
   */
  async restart(): Promise<string> {
    for (;;) {
      const address = await this.#tryToRoll(await this.#choose());
      if (address !== undefined) return address;
    }
  }

  /** Follows the name in `current`. Never ends. */
  follow(): Promise<never> {
    return followReleases(this.#store.current, this.#pool.release, () => {
      return this.#change().catch((err: unknown) => this.#log.error({ err }, 'The release could not be changed'));
    });
  }

  async #change(): Promise<void> {
    const release = await this.#choose();
    if (release === undefined || release === this.#pool.release) return;
    if ((await this.#tryToRoll(release)) === undefined) return this.#change();
    this.#log.info(`Serving release ${release}`);
  }

  /** @returns the URL; undefined if the workers could not open the release */
  async #tryToRoll(release: string | undefined): Promise<string | undefined> {
    try {
      return await this.#pool.roll({ release, isLoaded: true });
    } catch (error) {
      if (release === undefined || !(error instanceof WorkerFailedError)) throw error;
      this.#unopenable.set(release, error.message);
      return undefined;
    }
  }

  async #choose(): Promise<string | undefined> {
    const { release, passedOver } = await this.#store.choose(this.#unopenable);
    for (const { name, reason } of passedOver) {
      if (this.#reported.has(name)) continue;
      this.#reported.add(name);
      this.#log.error(`Release ${name} cannot be served: ${reason}. Serving ${release ?? 'no release'} instead.`);
    }
    return release;
  }
}
