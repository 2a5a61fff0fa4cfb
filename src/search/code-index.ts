import { compareValues, lowerBound } from '../graph/order.ts';
import { type Steps, sorted } from '../turns.ts';

const noEntries = new Uint32Array(0);

/** The entries that have a code, sorted by it. `codes` are those of all entries, null for entries without one. */
export function* sortByCode(codes: readonly (string | null)[]): Steps<Uint32Array> {
  const coded = [...codes.keys()].filter((entry) => codes[entry] !== null);
  yield;
  const byCode = (one: number, other: number) => compareValues(codes[one] ?? '', codes[other] ?? '') || one - other;
  return Uint32Array.from(yield* sorted(coded, byCode));
}

/** Entries by their compact codes. */
export class CodeIndex {
  readonly #codes: readonly (string | null)[];
  /** The entries with a code, sorted by code. */
  readonly #sorted: Uint32Array;
  /** The first position of each code there. */
  readonly #positions: ReadonlyMap<string, number>;

  private constructor(codes: readonly (string | null)[], byCode: Uint32Array, positions: ReadonlyMap<string, number>) {
    this.#codes = codes;
    this.#sorted = byCode;
    this.#positions = positions;
  }

  /** `codes` are those of all entries, null for entries without one. `byCode` are the entries that have one, sorted by it. */
  static *of(codes: readonly (string | null)[], byCode: Uint32Array): Steps<CodeIndex> {
    const positions = new Map<string, number>();
    for (let at = byCode.length - 1; at >= 0; at -= 1) {
      if (at % 256 === 0) yield;
      positions.set(codes[byCode[at] ?? 0] ?? '', at);
    }
    return new CodeIndex(codes, byCode, positions);
  }

  /** The code of an entry; empty for an entry without one. */
  codeOf(entry: number): string {
    return this.#codes[entry] ?? '';
  }

  /** The entries with this code. */
  withCode(code: string): Uint32Array {
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

  #codeAt(position: number): string {
    return this.codeOf(this.#sorted[position] ?? 0);
  }
}
