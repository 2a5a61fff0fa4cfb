import type { Caller } from '../../api/admission.ts';
import { FairLine, type LineOptions } from './fair-line.ts';

export interface LaneOptions extends LineOptions {
  /** The most operations at the same time. */
  readonly places: number;
}

/** A number of places, and a line of operations that wait for one. */
export class Lane {
  readonly #line: FairLine;
  readonly #places: number;
  #taken = 0;
  /** When a place was last taken or given up. */
  #changed = 0;

  constructor({ places, ...line }: LaneOptions) {
    this.#places = places;
    this.#line = new FairLine(line);
  }

  /** How many places are taken. */
  get taken(): number {
    return this.#taken;
  }

  /** How many operations are waiting. */
  get waiting(): number {
    return this.#line.size;
  }

  /** When the last operation was refused, by `performance.now()`. */
  get refused(): number {
    return this.#line.refused;
  }

  /** For how long all places have been taken by the same operations, in milliseconds; 0 if one is free. */
  get stuckForMs(): number {
    return this.#taken < this.#places ? 0 : performance.now() - this.#changed;
  }

  /** Takes a place if one is free. */
  take(): boolean {
    if (this.#taken >= this.#places) return false;
    this.#taken += 1;
    this.#changed = performance.now();
    return true;
  }

  /** Takes the next place that is given up. @throws {GraphQLError} `GRAPH_BUSY` */
  wait(caller: Caller): Promise<void> {
    return this.#line.wait(caller);
  }

  /** Gives up a place: the next in line takes it over, so that nobody else can get it in between. */
  giveUp(): void {
    this.#changed = performance.now();
    if (!this.#line.letNextGo()) this.#taken -= 1;
  }
}
