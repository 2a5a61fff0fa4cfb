import { GraphError } from '../port.ts';

/** The jobs that an adapter has under way: writes take turns, and the end waits for every job. */
export class Work {
  readonly #underWay = new Set<Promise<unknown>>();
  #lastTurn: Promise<unknown> = Promise.resolve();
  #ended: Promise<void> | undefined;

  /** Starts the job now. @throws {GraphError} `UNAVAILABLE` once the end has begun */
  async start<T>(job: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new GraphError('UNAVAILABLE', 'The graph is closed.');
    const running = job();
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  }

  /** Starts the job when all jobs that took a turn before it are over, whether they failed or not. */
  takeTurn<T>(job: () => Promise<T>): Promise<T> {
    return this.start(() => {
      const turn = this.#lastTurn.then(job);
      this.#lastTurn = turn.catch(() => undefined);
      return turn;
    });
  }

  /** Accepts no further job, and gives back with `release` what the jobs used when the last one is over. */
  end(release: () => void | Promise<void>): Promise<void> {
    this.#ended ??= Promise.allSettled(this.#underWay).then(release);
    return this.#ended;
  }
}
