import { GraphError } from '../port.ts';

/** The running jobs of an adapter. Writes take turns, and closing waits for all jobs. */
export class Work {
  readonly #running = new Set<Promise<unknown>>();
  #lastTurn: Promise<unknown> = Promise.resolve();
  #ended: Promise<void> | undefined;

  /** Starts the job now. @throws {GraphError} `UNAVAILABLE` after `end` */
  async start<T>(job: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new GraphError('UNAVAILABLE', 'The graph is closed.');
    const running = job();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Starts the job when all earlier jobs with a turn have ended, whether they failed or not. */
  takeTurn<T>(job: () => Promise<T>): Promise<T> {
    return this.start(() => {
      const turn = this.#lastTurn.then(job);
      this.#lastTurn = turn.catch(() => undefined);
      return turn;
    });
  }

  /** Accepts no more jobs, and calls `release` when the last one has ended. */
  end(release: () => void | Promise<void>): Promise<void> {
    this.#ended ??= Promise.allSettled(this.#running).then(release);
    return this.#ended;
  }
}
