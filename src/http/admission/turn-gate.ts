import type { Caller } from '../../api/admission.ts';
import { FairLine, type LineOptions } from './fair-line.ts';

/** Requests of up to this many bytes wait in the same line; those in earlier lines go first. */
const sizes = [1_024, 8_192, Number.POSITIVE_INFINITY] as const;

/** One in this many turns is for the last line, so that large requests are not shut out by a stream of small ones. */
const turnsOfLast = 8;

/**
 * Lets one operation start in each turn of the event loop. In between, the server reads other requests and answers health
 * checks, however many operations are waiting. Small requests go first, and clients take turns.
 */
export class TurnGate {
  readonly #lines: readonly FairLine[];
  #turn = 0;
  #isTaken = false;

  constructor(options: LineOptions) {
    this.#lines = sizes.map(() => new FairLine(options));
  }

  /** How many requests are waiting. */
  get waiting(): number {
    return this.#lines.reduce((sum, line) => sum + line.size, 0);
  }

  /** When the last request was refused, by `performance.now()`. */
  get refused(): number {
    return Math.max(...this.#lines.map(({ refused }) => refused));
  }

  /**
   * Waits for a turn for a request of this many bytes; undefined if it may start at once.
   * @throws {GraphQLError} `GRAPH_BUSY`
   */
  enter(bytes: number, caller: Caller): Promise<void> | undefined {
    if (this.#isTaken) return this.#lines[sizes.findIndex((size) => bytes <= size)]?.wait(caller);
    this.#take();
    return undefined;
  }

  #take(): void {
    this.#isTaken = true;
    setImmediate(this.#startNext);
  }

  readonly #startNext = (): void => {
    this.#turn += 1;
    const lines = this.#turn % turnsOfLast === 0 ? this.#lines.toReversed() : this.#lines;
    this.#isTaken = lines.some((line) => line.letNextGo());
    if (this.#isTaken) this.#take();
  };
}
