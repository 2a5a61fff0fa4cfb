import type { Steps } from '../turns.ts';
import { NameTable } from './name-table.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search adds up. The arrays are as long as the index, so they are reused from search to search. */
export class Sums {
  /** The names that have the current term, and those that have at least some of its words. */
  readonly table: NameTable;
  readonly parts: NameTable;
  /** The names and entries that match any term. */
  readonly names: number[] = [];
  readonly entries: number[] = [];
  readonly #nameWeights: Float32Array;
  readonly #nameShares: Float32Array;
  readonly #entryWeights: Float32Array;
  readonly #entryCounts: Uint8Array;
  /** How well each entry matches the current term, and which entries do. */
  readonly #current: Float32Array;
  readonly #matching: number[] = [];

  constructor(names: number, entries: number) {
    this.table = new NameTable(names);
    this.parts = new NameTable(names);
    this.#nameWeights = new Float32Array(names);
    this.#nameShares = new Float32Array(names);
    this.#entryWeights = new Float32Array(entries);
    this.#entryCounts = new Uint8Array(entries);
    this.#current = new Float32Array(entries);
  }

  /** The weights of the terms that a name has. */
  weightOfName(name: number): number {
    return this.#nameWeights[name] ?? 0;
  }

  /** How much of a name was asked for, from 0 to 1. */
  shareOfName(name: number): number {
    return Math.min(1, this.#nameShares[name] ?? 0);
  }

  /** The weights of the terms that any of an entry's names has. */
  weightOfEntry(entry: number): number {
    return this.#entryWeights[entry] ?? 0;
  }

  /** How many terms any of an entry's names has; light ones don't count. */
  countOfEntry(entry: number): number {
    return this.#entryCounts[entry] ?? 0;
  }

  addToName(name: number, weight: number, share: number): void {
    if (this.#nameWeights[name] === 0) this.names.push(name);
    this.#nameWeights[name] = (this.#nameWeights[name] ?? 0) + weight;
    this.#nameShares[name] = (this.#nameShares[name] ?? 0) + share;
  }

  /** Adds the current term to an entry. If several of its names have the term, the best match counts. */
  addToEntry(entry: number, quality: number, weight: number, counts: boolean): void {
    const known = this.#current[entry] ?? 0;
    if (quality <= known) return;
    if (known === 0) {
      this.#matching.push(entry);
      if (this.#entryWeights[entry] === 0) this.entries.push(entry);
      if (counts) this.#entryCounts[entry] = (this.#entryCounts[entry] ?? 0) + 1;
    }
    this.#current[entry] = quality;
    this.#entryWeights[entry] = (this.#entryWeights[entry] ?? 0) + weight * (quality - known);
  }

  nextTerm(): void {
    this.table.clear();
    this.parts.clear();
    for (const entry of this.#matching) this.#current[entry] = 0;
    this.#matching.length = 0;
  }

  clear(): void {
    this.nextTerm();
    for (const name of this.names) {
      this.#nameWeights[name] = 0;
      this.#nameShares[name] = 0;
    }
    for (const entry of this.entries) {
      this.#entryWeights[entry] = 0;
      this.#entryCounts[entry] = 0;
    }
    this.names.length = 0;
    this.entries.length = 0;
  }
}

const spare = new WeakMap<SearchIndex, Sums[]>();

/** Runs a search with the sums of an index, all zero. Searches that run at the same time have different ones. */
export function* withSums<T>(index: SearchIndex, search: (sums: Sums) => Steps<T>): Steps<T> {
  const unused = spare.get(index) ?? [];
  spare.set(index, unused);
  const sums = unused.pop() ?? new Sums(index.names, index.size);
  try {
    return yield* search(sums);
  } finally {
    sums.clear();
    unused.push(sums);
  }
}
