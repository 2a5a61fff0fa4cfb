import { compareValues, lowerBound } from '../graph/order.ts';

const noEntries = new Uint32Array(0);

/** Entries by their compact codes. */
export class CodeIndex {
  readonly #codes: readonly (string | null)[];
  /** The entries with a code, sorted by code. */
  readonly #sorted: Uint32Array;
  /** The first position of each code there. Built when it is first needed. */
  #positions: Map<string, number> | undefined;

  /** `codes` are those of all entries, null for entries without one. */
  constructor(codes: readonly (string | null)[]) {
    this.#codes = codes;
    const coded = codes.flatMap((code, entry) => (code === null ? [] : [entry]));
    this.#sorted = Uint32Array.from(
      coded.sort((one, other) => compareValues(this.codeOf(one), this.codeOf(other)) || one - other),
    );
  }

  /** The code of an entry; empty for an entry without one. */
  codeOf(entry: number): string {
    return this.#codes[entry] ?? '';
  }

  /** The entries with this code. */
  withCode(code: string): Uint32Array {
    this.#positions ??= this.#firstPositions();
    const from = this.#positions.get(code);
    if (from === undefined) return noEntries;
    let to = from + 1;
    while (to < this.#sorted.length && this.#codeAt(to) === code) to++;
    return this.#sorted.subarray(from, to);
  }

  /** The entries whose code starts like this, in the order of their codes. */
  startingWith(start: string): Uint32Array {
    const position = (suffix: string) => lowerBound(this.#sorted.length, (at) => this.#codeAt(at) < start + suffix);
    return this.#sorted.subarray(position(''), position('\uffff'));
  }

  #firstPositions(): Map<string, number> {
    const positions = new Map<string, number>();
    for (let at = this.#sorted.length - 1; at >= 0; at--) positions.set(this.#codeAt(at), at);
    return positions;
  }

  #codeAt(position: number): string {
    return this.codeOf(this.#sorted[position] ?? 0);
  }
}
