import { lowerBound } from '../graph/order.ts';

/** An entry that matches, and how well. */
export interface Hit {
  readonly entry: number;
  readonly score: number;
}

/** The position of a hit in the order of results: by score, then by id. */
export interface Position {
  readonly score: number;
  readonly id: string;
}

/** Keeps the best hits after a position. */
export class BestHits {
  readonly #size: number;
  readonly #after: Position | undefined;
  readonly #ids: readonly string[];
  readonly #best: Hit[] = [];
  total = 0;

  constructor(size: number, after: Position | undefined, ids: readonly string[]) {
    this.#size = size;
    this.#after = after;
    this.#ids = ids;
  }

  get hits(): readonly Hit[] {
    return this.#best.slice(0, this.#size);
  }

  get hasMore(): boolean {
    return this.#best.length > this.#size;
  }

  add(hit: Hit): void {
    this.total += 1;
    if (!this.#isAfter(hit)) return;
    const best = this.#best;
    const last = best.at(-1);
    // One hit more than needed is kept, for `hasMore`.
    if (best.length > this.#size && last && !isBefore(hit, last)) return;
    const position = lowerBound(best.length, (index) => {
      const other = best[index];
      return other !== undefined && isBefore(other, hit);
    });
    best.splice(position, 0, hit);
    if (best.length > this.#size + 1) best.pop();
  }

  #isAfter({ entry, score }: Hit): boolean {
    if (!this.#after) return true;
    return score === this.#after.score ? (this.#ids[entry] ?? '') > this.#after.id : score < this.#after.score;
  }
}

function isBefore(one: Hit, other: Hit): boolean {
  return one.score === other.score ? one.entry < other.entry : one.score > other.score;
}
