import { editDistance } from './edit-distance.ts';
import { again } from './name-words.ts';

/** Finds the terms that a misspelled word may be, without comparing it with each of them. */
export class NearestTerms {
  readonly #terms: readonly string[];
  /** The letters of each term, one bit each. */
  readonly #letters: Uint32Array;

  constructor(terms: readonly string[]) {
    this.#terms = terms;
    this.#letters = Uint32Array.from(terms, lettersOf);
  }

  /** The terms at the smallest distance up to `limit`, by their positions, and that distance. */
  find(word: string, limit: number): { readonly terms: readonly number[]; readonly distance: number } {
    const letters = lettersOf(word);
    let distance = limit;
    let terms: number[] = [];
    for (const [at, term] of this.#terms.entries()) {
      // Each mistake changes at most two letters.
      if (bits((this.#letters[at] ?? 0) ^ letters) > 2 * distance) continue;
      const one = editDistance(word, term, distance);
      if (one > distance || term.endsWith(again)) continue;
      if (one < distance) terms = [];
      distance = one;
      terms.push(at);
    }
    return { terms, distance };
  }
}

function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at++) letters |= 1 << (term.charCodeAt(at) & 31);
  return letters >>> 0;
}

function bits(value: number): number {
  let rest = value;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}
