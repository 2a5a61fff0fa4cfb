import { compareValues } from '../graph/order.ts';
import { type Steps, sorted } from '../turns.ts';
import { GrowingArray } from './growing-array.ts';
import { again, type NameWord } from './name-words.ts';
import { lightWords } from './words.ts';

/** The names that have each term. */
export interface Postings {
  /** Sorted. The names with term `t` are those from `starts[t]` up to `starts[t + 1]`, in ascending order. */
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
  /** How much of a name the term is: from 0 to 255. */
  readonly shares: Uint8Array;
}

const joined = 255;
const lightWeight = 0.3;

/** Collects the words of names, and sorts them by term. */
export class PostingsBuilder {
  readonly #terms = new Map<string, number>();
  // An occurrence is a term in a name: the term's number, and how much of its weight counts.
  readonly #termOf = new GrowingArray();
  readonly #factorOf = new GrowingArray();
  readonly #firstOf = new GrowingArray();

  /** Adds the next name. */
  add(words: readonly NameWord[]): void {
    this.#firstOf.push(this.#termOf.length);
    for (const { word, factor, joins } of words) {
      this.#termOf.push(this.#numberOf(word));
      this.#factorOf.push(joins ? joined : Math.round(100 * factor));
    }
  }

  *build(): Steps<Postings> {
    this.#firstOf.push(this.#termOf.length);
    const terms = yield* sorted([...this.#terms.keys()], compareValues);
    const positions = new Uint32Array(terms.length);
    for (const [position, term] of terms.entries()) {
      if (position % 256 === 0) yield;
      positions[this.#terms.get(term) ?? 0] = position;
    }
    const starts = this.#startsOf(positions);
    yield;
    const weights = this.#weightsOf(terms, starts);
    yield;
    const next = starts.slice();
    const names = new Uint32Array(this.#termOf.length);
    const shares = new Uint8Array(this.#termOf.length);
    for (let name = 0; name + 1 < this.#firstOf.length; name++) {
      if (name % 256 === 0) yield;
      const [from, to] = [this.#firstOf.at(name), this.#firstOf.at(name + 1)];
      const weightAt = (at: number): number => {
        const factor = this.#factorOf.at(at);
        if (factor === joined) return (at > from ? weightAt(at - 1) : 0) + (at > from + 1 ? weightAt(at - 2) : 0);
        return (factor / 100) * (weights[positions[this.#termOf.at(at)] ?? 0] ?? 0);
      };
      let whole = 0;
      for (let at = from; at < to; at++) if (this.#factorOf.at(at) !== joined) whole += weightAt(at);
      for (let at = from; at < to; at++) {
        const term = positions[this.#termOf.at(at)] ?? 0;
        const place = next[term] ?? 0;
        next[term] = place + 1;
        names[place] = name;
        shares[place] = whole === 0 ? 0 : Math.min(255, Math.round((255 * weightAt(at)) / whole));
      }
    }
    return { terms, starts, names, shares };
  }

  #startsOf(positions: Uint32Array): Uint32Array {
    const starts = new Uint32Array(positions.length + 1);
    for (let one = 0; one < this.#termOf.length; one++) {
      const after = (positions[this.#termOf.at(one)] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let term = 0; term < positions.length; term++)
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    return starts;
  }

  /** The rarer a term is, the more it weighs. */
  #weightsOf(terms: readonly string[], starts: Uint32Array): Float64Array {
    const names = this.#firstOf.length;
    return Float64Array.from(terms, (term, at) =>
      lightWords.has(term.replace(again, '')) ? lightWeight : rarity(names, (starts[at + 1] ?? 0) - (starts[at] ?? 0)),
    );
  }

  #numberOf(term: string): number {
    const number = this.#terms.get(term) ?? this.#terms.size;
    this.#terms.set(term, number);
    return number;
  }
}

/** How much it says that a name has a word, given how many names have it. */
export function rarity(names: number, count: number): number {
  return Math.log(1 + names / Math.max(1, count));
}
