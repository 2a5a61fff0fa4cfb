import type { Admission, Caller, Place } from '../../api/admission.ts';
import { type Cost, isHeavy } from '../../compiler/compiler.ts';
import { Lane, type LaneOptions } from './lane.ts';

export interface LanesOptions {
  readonly light: LaneOptions;
  readonly heavy: LaneOptions;
  /** Called when a statement is over its time limit and the engine still runs it, with how many such places there are. */
  readonly onStuck?: ((stuck: number) => void) | undefined;
}

/** A light operation that runs longer than this, in milliseconds, is as good as heavy. */
const slowMs = 200;

/** Operations that bring more rows are heavy, however easily the engine finds them: decoding takes the server's time. */
const manyRows = 2_000;

/** An operation that has a place. */
interface Running {
  readonly since: number;
  lane: Lane;
}

/**
 * Two lanes for operations: heavy ones never take the places of look-ups. A place is given up when the engine has ended
 * all statements of the operation, including those that nobody waits for any more.
 */
export class Lanes implements Admission {
  readonly light: Lane;
  readonly heavy: Lane;
  readonly #onStuck: LanesOptions['onStuck'];
  /** The operations in the light lane, oldest first. */
  readonly #light = new Set<Running>();
  #stuck = 0;

  constructor({ light, heavy, onStuck }: LanesOptions) {
    this.light = new Lane(light);
    this.heavy = new Lane(heavy);
    this.#onStuck = onStuck;
  }

  /** How many places are kept by statements that the engine still runs, and nobody waits for. */
  get stuck(): number {
    return this.#stuck;
  }

  enter(cost: Cost, caller: Caller): Place | Promise<Place> {
    const lane = isHeavy(cost) || cost.rows > manyRows ? this.heavy : this.light;
    if (lane.take()) return this.#placeIn(lane);
    if (lane === this.light) this.#moveSlow();
    return lane.take() ? this.#placeIn(lane) : lane.wait(caller).then(() => this.#placeIn(lane));
  }

  #placeIn(lane: Lane): Place {
    const running: Running = { since: performance.now(), lane };
    const unfinished: Promise<unknown>[] = [];
    if (lane === this.light) this.#light.add(running);
    return {
      keepUntil: (ended) => void unfinished.push(ended),
      leave: () => void (unfinished.length === 0 ? this.#leave(running) : this.#leaveAfter(unfinished, running)),
    };
  }

  #leave(running: Running): void {
    this.#light.delete(running);
    running.lane.giveUp();
  }

  async #leaveAfter(unfinished: readonly Promise<unknown>[], running: Running): Promise<void> {
    this.#stuck += 1;
    this.#onStuck?.(this.#stuck);
    await Promise.allSettled(unfinished);
    this.#stuck -= 1;
    this.#leave(running);
  }

  /** An operation that turned out to be slow moves to the heavy lane, if there is a place for it. */
  #moveSlow(): void {
    for (const oldest of this.#light) {
      if (performance.now() - oldest.since < slowMs || !this.heavy.take()) return;
      this.#light.delete(oldest);
      oldest.lane = this.heavy;
      this.light.giveUp();
    }
  }
}
