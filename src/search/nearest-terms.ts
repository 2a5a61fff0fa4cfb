import type { Steps } from '../turns.ts';
import { editDistance } from './edit-distance.ts';
import { again } from './name-words.ts';

/** Finds the terms that a misspelled word may be, without comparing it with each of them. */
export class NearestTerms {
  readonly #terms: readonly string[];
  /** The letters of each term, one bit each. */
  readonly #letters: Uint32Array;
  readonly #lengths: Uint32Array;

  constructor(terms: readonly string[]) {
    this.#terms = terms;
    this.#letters = Uint32Array.from(terms, lettersOf);
    this.#lengths = Uint32Array.from(terms, ({ length }) => length);
  }

  /** The terms at the smallest distance up to `limit`, by their positions, and that distance. */
  *find(word: string, limit: number): Steps<{ readonly terms: readonly number[]; readonly distance: number }> {
    const letters = lettersOf(word);
    let distance = limit;
    let terms: number[] = [];
    for (let at = 0; at < this.#terms.length; at += 1) {
      if (at % 1024 === 0) yield;
      if (Math.abs((this.#lengths[at] ?? 0) - word.length) > distance) continue;
      // Each mistake changes at most two letters.
      if (bits((this.#letters[at] ?? 0) ^ letters) > 2 * distance) continue;
      const term = this.#terms[at] ?? '';
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

/** How many bits of a number are set: added in pairs, then in fours, then in bytes. */
function bits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
