/** Entries, and how well each matches: above 0, at most 1. */
export class Matches {
  readonly #quality: Float32Array;
  readonly #entries: Uint32Array;
  readonly size: number;
  count = 0;

  constructor(size: number) {
    this.size = size;
    this.#quality = new Float32Array(size);
    this.#entries = new Uint32Array(size);
  }

  get entries(): Uint32Array {
    return this.#entries.subarray(0, this.count);
  }

  of(entry: number): number {
    return this.#quality[entry] ?? 0;
  }

  /** If an entry matches several times, the best match counts. */
  add(entry: number, quality: number): void {
    const known = this.of(entry);
    if (known === 0) {
      this.#entries[this.count] = entry;
      this.count += 1;
    }
    if (quality > known) this.#quality[entry] = quality;
  }

  addAll(other: Matches, factor: number): void {
    for (const entry of other.entries) this.add(entry, other.of(entry) * factor);
  }
}

/** The entries that are in all of these, each with the mean of its matches. */
export function intersect(several: readonly Matches[]): Matches {
  const [first, ...others] = several.toSorted((one, other) => one.count - other.count);
  if (!first || others.length === 0) return first ?? new Matches(0);
  const common = new Matches(first.size);
  for (const entry of first.entries) {
    if (others.some((other) => other.of(entry) === 0)) continue;
    const sum = several.reduce((total, one) => total + one.of(entry), 0);
    common.add(entry, sum / several.length);
  }
  return common;
}
