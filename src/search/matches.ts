/** Entries, and how well each matches: above 0, at most 1. */
export class Matches {
  readonly #quality = new Map<number, number>();

  get count(): number {
    return this.#quality.size;
  }

  get entries(): Iterable<number> {
    return this.#quality.keys();
  }

  of(entry: number): number {
    return this.#quality.get(entry) ?? 0;
  }

  /** If an entry matches several times, the best match counts. */
  add(entry: number, quality: number): void {
    if (quality > this.of(entry)) this.#quality.set(entry, quality);
  }
}
