import { type Groups, groupBy } from '../graph/group-by.ts';
import { lowerBound } from '../graph/order.ts';
import { CodeIndex } from './code-index.ts';
import { editDistance } from './edit-distance.ts';
import { type TextField, textFields } from './entry.ts';
import type { GrowingArray } from './growing-array.ts';
import { stemOf } from './words.ts';

/** How the words that were found relate to those that were searched for. */
export type MatchKind = 'CODE' | 'WORD' | 'BEGINNING' | 'SYNONYM' | 'TYPO';

/** A term that a searched word can mean, and how well it fits: from 0 to 1. */
export interface Reading {
  readonly term: number;
  readonly quality: number;
  readonly kind: MatchKind;
}

interface Content {
  /** Of each entry, in the order of their ids. Codes are compact. */
  readonly ids: readonly string[];
  readonly systems: readonly (string | null)[];
  readonly codes: readonly (string | null)[];
  readonly days: Readonly<Record<'last' | 'billableFrom' | 'billableTo', GrowingArray>>;
  readonly titleLengths: GrowingArray;
  /** Sorted. The occurrences of term `t` are those from `starts[t]` up to `starts[t + 1]`, sorted by entry. */
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly fieldsOf: Uint8Array;
}

const fields = Object.entries(textFields) as [TextField, number][];
/** For each set of fields, the one that counts most. */
const bestField = Array.from({ length: 1 << fields.length }, (_, set) => fields.find((_, index) => set & (1 << index)));
const weights = Float64Array.from(bestField, (field) => field?.[1] ?? 0);
/** The bits of titles and inclusion terms. */
const titles = 0b11;
const rememberedTypos = 1000;

/** All codes and other named nodes of a graph, by their words. It has no texts: each word takes a few bytes. */
export class SearchIndex {
  readonly ids: readonly string[];
  readonly codes: CodeIndex;
  readonly #content: Content;
  readonly #byStem: Groups<string, number>;
  /** The readings of misspelled words. They are remembered because finding them takes a comparison with all terms. */
  readonly #typos = new Map<string, Reading[]>();

  constructor(content: Content) {
    this.ids = content.ids;
    this.#content = content;
    this.#byStem = groupBy(content.terms.keys(), (term) => stemOf(this.term(term)));
    this.codes = new CodeIndex(content.codes);
  }

  get size(): number {
    return this.ids.length;
  }

  term(term: number): string {
    return this.#content.terms[term] ?? '';
  }

  /** How many words the entry's title has. */
  titleLength(entry: number): number {
    return this.#content.titleLengths.at(entry);
  }

  system(entry: number): string | null {
    return this.#content.systems[entry] ?? null;
  }

  isRetired(entry: number, day: number): boolean {
    return this.#content.days.last.at(entry) < day;
  }

  isBillable(entry: number, day: number): boolean {
    const { billableFrom, billableTo } = this.#content.days;
    return billableFrom.at(entry) <= day && day <= billableTo.at(entry);
  }

  /** Visits all entries that have the term, with the weight that it has there. */
  each(term: number, visit: (entry: number, weight: number) => void): void {
    const { starts, entries, fieldsOf } = this.#content;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) visit(entries[at] ?? 0, weights[fieldsOf[at] ?? 0] ?? 0);
  }

  /** The field of the entry in which the term counts most; undefined if the entry doesn't have the term. */
  fieldWith(term: number, entry: number): readonly [TextField, number] | undefined {
    const { starts, entries, fieldsOf } = this.#content;
    const start = starts[term] ?? 0;
    const at = start + lowerBound((starts[term + 1] ?? 0) - start, (offset) => (entries[start + offset] ?? 0) < entry);
    return at < (starts[term + 1] ?? 0) && entries[at] === entry ? bestField[fieldsOf[at] ?? 0] : undefined;
  }

  /**
   * The terms that a word can mean: the word and its plural. If no title has the word, it can also be the start of
   * longer words, and if there are none of these either, a misspelling.
   */
  readings(word: string): Reading[] {
    const same = this.exactly(word);
    if (same.some(({ term }) => this.#isInTitles(term)) || word.length < 2) return same;
    const longer = this.#startingWith(word).filter(({ term }) => same.every((one) => one.term !== term));
    return same.length + longer.length > 0 ? [...same, ...longer] : this.#misspelled(word);
  }

  /** The word and its plural. */
  exactly(word: string): Reading[] {
    return this.#byStem.of(stemOf(word)).map((term) => ({ term, quality: 1, kind: 'WORD' }));
  }

  #startingWith(word: string): Reading[] {
    const { terms } = this.#content;
    const from = lowerBound(terms.length, (at) => this.term(at) < word);
    const longer: Reading[] = [];
    for (let term = from; term < terms.length && this.term(term).startsWith(word); term++) {
      longer.push({ term, quality: 0.4 + (0.4 * word.length) / this.term(term).length, kind: 'BEGINNING' });
    }
    return longer;
  }

  #misspelled(word: string): Reading[] {
    const known = this.#typos.get(word);
    if (known) return known;
    if (this.#typos.size >= rememberedTypos) this.#typos.clear();
    const nearest = this.#nearest(word);
    this.#typos.set(word, nearest);
    return nearest;
  }

  /** The terms at the smallest distance. Long words may have two mistakes, numbers none. */
  #nearest(word: string): Reading[] {
    if (word.length < 4 || /\d/.test(word)) return [];
    let nearest = word.length < 8 ? 1 : 2;
    let found: number[] = [];
    for (const [term, other] of this.#content.terms.entries()) {
      const distance = editDistance(word, other, nearest);
      if (distance > nearest) continue;
      if (distance < nearest) found = [];
      nearest = distance;
      found.push(term);
    }
    return found.map((term) => ({ term, quality: 0.7 - 0.1 * nearest, kind: 'TYPO' }));
  }

  #isInTitles(term: number): boolean {
    const { starts, fieldsOf } = this.#content;
    return fieldsOf.subarray(starts[term], starts[term + 1]).some((set) => set & titles);
  }
}
