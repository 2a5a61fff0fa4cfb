import type { GraphQLError } from 'graphql';
import type { Caller } from '../../api/admission.ts';
import { graphBusy } from '../../errors.ts';

export interface LineOptions {
  /** The most that may wait at the same time. */
  readonly maxWaiting: number;
  /** The longest wait, in milliseconds. */
  readonly maxWaitMs: number;
}

/** The weight of the latest departure in the average time between them. */
const latest = 0.2;

interface Waiting {
  readonly go: () => void;
  readonly refuse: () => void;
}

/**
 * A waiting line that is fair between clients: they take turns, however many operations each of them has in it. In a full
 * line, the client with the most operations makes room for others. Whoever would wait for too long at the line's present
 * pace is refused at once.
 */
export class FairLine {
  readonly #options: LineOptions;
  /** The client whose turn is next comes first. No client's list is empty. */
  readonly #waiting = new Map<string, Set<Waiting>>();
  #size = 0;
  /** The average time between departures while others are waiting, in milliseconds. */
  #pace = 0;
  #refused = Number.NEGATIVE_INFINITY;
  /** When the last one departed; undefined if nobody was left in the line. */
  #departed: number | undefined;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** When the last operation was refused, by `performance.now()`. */
  get refused(): number {
    return this.#refused;
  }

  /** How many operations are waiting. */
  get size(): number {
    return this.#size;
  }

  /**
   * Waits for its turn. It never comes for a client that has left.
   * @throws {GraphQLError} `GRAPH_BUSY`
   */
  wait({ client, onLeave }: Caller): Promise<void> {
    if (this.#before(client) * this.#pace > this.#options.maxWaitMs) return Promise.reject(this.#busy());
    if (this.#size >= this.#options.maxWaiting && !this.#makeRoom(client)) return Promise.reject(this.#busy());
    return new Promise((resolve, reject) => {
      const end = (then?: () => void) => () => {
        clearTimeout(timer);
        stopListening();
        this.#remove(client, waiting);
        then?.();
      };
      const waiting: Waiting = { go: end(resolve), refuse: end(() => reject(this.#busy())) };
      const timer = setTimeout(waiting.refuse, this.#options.maxWaitMs);
      const stopListening = onLeave(end());
      this.#add(client, waiting);
    });
  }

  /** Ends the wait of the next operation. @returns false if there is none */
  letNextGo(): boolean {
    for (const [client, line] of this.#waiting) {
      for (const next of line) {
        next.go();
        this.#moveToEnd(client);
        this.#measure();
        return true;
      }
    }
    return false;
  }

  #busy(): GraphQLError {
    this.#refused = performance.now();
    return graphBusy();
  }

  #measure(): void {
    const now = performance.now();
    const time = now - (this.#departed ?? now);
    if (this.#departed !== undefined) this.#pace += (this.#pace === 0 ? 1 : latest) * (time - this.#pace);
    this.#departed = this.#size > 0 ? now : undefined;
    // Whoever is refused at once is not in line, so a line that was slow must recover when it is empty.
    if (this.#size === 0) this.#pace /= 2;
  }

  /** How many go before the next operation of a client. */
  #before(client: string): number {
    const own = this.#waiting.get(client)?.size ?? 0;
    let before = own;
    for (const [other, { size }] of this.#waiting) if (other !== client) before += Math.min(size, own + 1);
    return before;
  }

  #add(client: string, waiting: Waiting): void {
    const line = this.#waiting.get(client) ?? new Set();
    this.#waiting.set(client, line.add(waiting));
    this.#size += 1;
  }

  #remove(client: string, waiting: Waiting): void {
    const line = this.#waiting.get(client);
    if (!line?.delete(waiting)) return;
    this.#size -= 1;
    if (line.size === 0) this.#waiting.delete(client);
  }

  #moveToEnd(client: string): void {
    const line = this.#waiting.get(client);
    if (!line) return;
    this.#waiting.delete(client);
    this.#waiting.set(client, line);
  }

  /** Refuses the last operation of the client that has the most, unless that is this client. */
  #makeRoom(client: string): boolean {
    const own = this.#waiting.get(client)?.size ?? 0;
    const largest = [...this.#waiting.values()].reduce((one, other) => (other.size > one.size ? other : one));
    if (largest.size <= own + 1) return false;
    [...largest].at(-1)?.refuse();
    return true;
  }
}
