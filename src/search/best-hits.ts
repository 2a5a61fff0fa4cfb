/** An entry that was found, and how well it fits. */
export interface Hit {
  readonly entry: number;
  readonly score: number;
}

/** Where a hit stands among the others: its score, and its id among hits of the same score. */
export interface Place {
  readonly score: number;
  readonly id: string;
}

/** Keeps the best hits behind a place. */
export class BestHits {
  readonly #size: number;
  readonly #after: Place | undefined;
  readonly #ids: readonly string[];
  readonly #best: Hit[] = [];
  total = 0;

  constructor(size: number, after: Place | undefined, ids: readonly string[]) {
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
    if (!this.#isBehind(hit)) return;
    const best = this.#best;
    const last = best.at(-1);
    // One more than asked for tells whether there are more.
    if (best.length > this.#size && last && !isBefore(hit, last)) return;
    let [from, to] = [0, best.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const other = best[middle];
      if (other && isBefore(other, hit)) from = middle + 1;
      else to = middle;
    }
    best.splice(from, 0, hit);
    if (best.length > this.#size + 1) best.pop();
  }

  #isBehind({ entry, score }: Hit): boolean {
    if (!this.#after) return true;
    return score === this.#after.score ? (this.#ids[entry] ?? '') > this.#after.id : score < this.#after.score;
  }
}

function isBefore(one: Hit, other: Hit): boolean {
  return one.score === other.score ? one.entry < other.entry : one.score > other.score;
}
