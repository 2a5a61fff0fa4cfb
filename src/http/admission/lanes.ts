import type { Admission, Caller, Place } from '../../api/admission.ts';
import { type Cost, isHeavy, isLight } from '../../compiler/compiler.ts';
import { Lane, type LaneOptions } from './lane.ts';

export interface LanesOptions {
  /** For look-ups. */
  readonly light: LaneOptions;
  /** For searches through many nodes, which keep a core busy for up to about 100 ms. */
  readonly medium: LaneOptions;
  /** For everything that takes longer. */
  readonly heavy: LaneOptions;
  /** Called when a statement is over its time limit and the engine still runs it, with how many such places there are. */
  readonly onStuck?: ((stuck: number) => void) | undefined;
}

/** An operation outside the heavy lane that runs longer than this, in milliseconds, is as good as heavy. */
const slowMs = 200;

/** Operations that bring more rows are heavy, however easily the engine finds them: decoding takes the server's time. */
const manyRows = 2_000;

/** An operation that has a place. */
interface Running {
  readonly since: number;
  lane: Lane;
}

/**
 * Three lanes for operations: heavier ones never take the places of lighter ones. A place is given up when the engine has
 * ended all statements of the operation, including those that nobody waits for any more.
 */
export class Lanes implements Admission {
  readonly light: Lane;
  readonly medium: Lane;
  readonly heavy: Lane;
  readonly #onStuck: LanesOptions['onStuck'];
  /** The operations in the lanes before the heavy one, oldest first. */
  readonly #quick = new Set<Running>();
  #stuck = 0;

  constructor({ light, medium, heavy, onStuck }: LanesOptions) {
    this.light = new Lane(light);
    this.medium = new Lane(medium);
    this.heavy = new Lane(heavy);
    this.#onStuck = onStuck;
  }

  /** How many places are kept by statements that the engine still runs, and nobody waits for. */
  get stuck(): number {
    return this.#stuck;
  }

  enter(cost: Cost, caller: Caller): Place | Promise<Place> {
    const lane = this.#laneFor(cost);
    if (lane.take()) return this.#placeIn(lane);
    if (lane !== this.heavy) this.#moveSlow(lane);
    return lane.take() ? this.#placeIn(lane) : lane.wait(caller).then(() => this.#placeIn(lane));
  }

  #laneFor(cost: Cost): Lane {
    if (isHeavy(cost) || cost.rows > manyRows) return this.heavy;
    return isLight(cost) ? this.light : this.medium;
  }

  #placeIn(lane: Lane): Place {
    const running: Running = { since: performance.now(), lane };
    const unfinished: Promise<unknown>[] = [];
    if (lane !== this.heavy) this.#quick.add(running);
    return {
      keepUntil: (ended) => void unfinished.push(ended),
      leave: () => void (unfinished.length === 0 ? this.#leave(running) : this.#leaveAfter(unfinished, running)),
    };
  }

  #leave(running: Running): void {
    this.#quick.delete(running);
    running.lane.giveUp();
  }

  async #leaveAfter(unfinished: readonly Promise<unknown>[], running: Running): Promise<void> {
    this.#stuck += 1;
    this.#onStuck?.(this.#stuck);
    await Promise.allSettled(unfinished);
    this.#stuck -= 1;
    this.#leave(running);
  }

  /** An operation that turned out to be slow moves from its lane to the heavy one, if there is a place for it. */
  #moveSlow(lane: Lane): void {
    for (const oldest of this.#quick) {
      if (performance.now() - oldest.since < slowMs) return;
      if (oldest.lane !== lane) continue;
      if (!this.heavy.take()) return;
      this.#quick.delete(oldest);
      oldest.lane = this.heavy;
      lane.giveUp();
    }
  }
}
