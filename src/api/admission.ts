import type { Cost } from '../compiler/compiler.ts';

/** The client behind an operation. */
export interface Caller {
  /** What tells clients apart: a key, or an address. */
  readonly client: string;
  /** Calls back once if the client disconnects. The result cancels that. */
  onLeave(callback: () => void): () => void;
}

/** A place among the operations that may use the graph at the same time. */
export interface Place {
  /** Keeps the place until the engine has ended this statement, even if nobody waits for its rows any more. */
  keepUntil(ended: Promise<unknown>): void;
  /** Gives the place to the next operation. */
  leave(): void;
}

/** Bounds how many operations use the graph at the same time. */
export interface Admission {
  /**
   * A place for an operation of this cost, at once if one is free.
   * @throws {GraphQLError} `GRAPH_BUSY`, if too many others wait, or the wait takes too long
   */
  enter(cost: Cost, caller: Caller): Place | Promise<Place>;
}

const place: Place = { keepUntil() {}, leave() {} };

/** Admits every operation at once. */
export const unlimited: Admission = { enter: () => place };

/** A caller that never leaves. */
export const anyone: Caller = { client: '', onLeave: () => () => {} };
