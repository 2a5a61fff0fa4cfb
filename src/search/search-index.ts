import { editDistance } from './edit-distance.ts';
import { type TextField, textFields } from './entry.ts';
import type { GrowingArray } from './growing-array.ts';
import { stemOf } from './words.ts';

/** How what was found is related to what was asked for. */
export type MatchKind = 'CODE' | 'WORD' | 'BEGINNING' | 'SYNONYM' | 'TYPO';

/** A term that an asked word stands for, and how well: 0 to 1. */
export interface Reading {
  readonly term: number;
  readonly quality: number;
  readonly kind: MatchKind;
}

interface Content {
  /** Of each entry, in the order of the ids; codes are compact. */
  readonly ids: readonly string[];
  readonly systems: readonly (string | null)[];
  readonly codes: readonly (string | null)[];
  readonly days: Readonly<Record<'last' | 'billableFrom' | 'billableTo', GrowingArray>>;
  readonly titleLengths: GrowingArray;
  /** In order. The occurrences of term `t` lie from `starts[t]` to `starts[t + 1]`, in the order of their entries. */
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly fieldsOf: Uint8Array;
}

const fields = Object.entries(textFields) as [TextField, number][];
/** For each set of fields, the one that says most. */
const bestField = Array.from({ length: 1 << fields.length }, (_, set) => fields.find((_, place) => set & (1 << place)));
const weights = Float64Array.from(bestField, (field) => field?.[1] ?? 0);
const titles = 0b11;
const none = new Uint32Array(0);
const rememberedTypos = 1000;

/** All codes and other named nodes of a graph by their words. It holds no texts: a few bytes for each word of each. */
export class SearchIndex {
  readonly ids: readonly string[];
  readonly #content: Content;
  readonly #stems = new Map<string, number[]>();
  /** What misspelt words were taken for: all terms have to be looked at for that. */
  readonly #typos = new Map<string, Reading[]>();
  /** Entries with a code, in the order of their compact codes. */
  readonly #byCode: Uint32Array;
  /** Where each code stands there first; made when it is first needed. */
  #places: Map<string, number> | undefined;

  constructor(content: Content) {
    this.ids = content.ids;
    this.#content = content;
    for (const [term, word] of content.terms.entries()) {
      const stem = stemOf(word);
      const known = this.#stems.get(stem);
      if (known) known.push(term);
      else this.#stems.set(stem, [term]);
    }
    const { codes } = content;
    const coded = codes.flatMap((code, entry) => (code === null ? [] : [entry]));
    this.#byCode = Uint32Array.from(coded.sort((one, other) => compare(codes[one], codes[other]) || one - other));
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

  code(entry: number): string {
    return this.#content.codes[entry] ?? '';
  }

  hasEnded(entry: number, day: number): boolean {
    return this.#content.days.last.at(entry) < day;
  }

  isBillable(entry: number, day: number): boolean {
    const { billableFrom, billableTo } = this.#content.days;
    return billableFrom.at(entry) <= day && day <= billableTo.at(entry);
  }

  /** The entries whose compact code this is. */
  ofCode(code: string): Uint32Array {
    this.#places ??= this.#firstPlaces();
    const from = this.#places.get(code);
    if (from === undefined) return none;
    let to = from + 1;
    while (to < this.#byCode.length && this.#codeAt(to) === code) to++;
    return this.#byCode.subarray(from, to);
  }

  /** The entries whose compact code begins like this, in the order of the codes. */
  withCode(beginning: string): Uint32Array {
    const place = (sign: string) => lowerBound(this.#byCode.length, (at) => this.#codeAt(at) < beginning + sign);
    return this.#byCode.subarray(place(''), place('\uffff'));
  }

  /** Calls back for each entry that has the term, with how much it says there. */
  each(term: number, tell: (entry: number, weight: number) => void): void {
    const { starts, entries, fieldsOf } = this.#content;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) tell(entries[at] ?? 0, weights[fieldsOf[at] ?? 0] ?? 0);
  }

  /** The field of the entry that says most by the term; undefined where the entry has not the term. */
  fieldWith(term: number, entry: number): readonly [TextField, number] | undefined {
    const { starts, entries, fieldsOf } = this.#content;
    const start = starts[term] ?? 0;
    const at = start + lowerBound((starts[term + 1] ?? 0) - start, (place) => (entries[start + place] ?? 0) < entry);
    return at < (starts[term + 1] ?? 0) && entries[at] === entry ? bestField[fieldsOf[at] ?? 0] : undefined;
  }

  /**
   * The terms that a word stands for: itself and its plural. A word that no title has is taken for the beginning of
   * others, and where there are none, for a misspelt one.
   */
  readings(word: string): Reading[] {
    const same = this.exactly(word);
    if (same.some(({ term }) => this.#isInTitles(term)) || word.length < 2) return same;
    const begun = this.#begunBy(word).filter(({ term }) => same.every((one) => one.term !== term));
    return same.length + begun.length > 0 ? [...same, ...begun] : this.#misspelt(word);
  }

  /** The word itself and its plural. */
  exactly(word: string): Reading[] {
    return (this.#stems.get(stemOf(word)) ?? []).map((term) => ({ term, quality: 1, kind: 'WORD' }));
  }

  #begunBy(word: string): Reading[] {
    const { terms } = this.#content;
    const from = lowerBound(terms.length, (at) => this.term(at) < word);
    const begun: Reading[] = [];
    for (let term = from; term < terms.length && this.term(term).startsWith(word); term++) {
      begun.push({ term, quality: 0.4 + (0.4 * word.length) / this.term(term).length, kind: 'BEGINNING' });
    }
    return begun;
  }

  #misspelt(word: string): Reading[] {
    const known = this.#typos.get(word);
    if (known) return known;
    if (this.#typos.size >= rememberedTypos) this.#typos.clear();
    const found = this.#nearest(word);
    this.#typos.set(word, found);
    return found;
  }

  /** The terms that are as near as any; two mistakes are allowed in long words, and none in numbers. */
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

  #firstPlaces(): Map<string, number> {
    const places = new Map<string, number>();
    for (let place = this.#byCode.length - 1; place >= 0; place--) places.set(this.#codeAt(place), place);
    return places;
  }

  #codeAt(place: number): string {
    return this.code(this.#byCode[place] ?? 0);
  }
}

function compare(one: string | null | undefined, other: string | null | undefined): number {
  if (one === other) return 0;
  return String(one) < String(other) ? -1 : 1;
}

/** The first of `length` places that is not before the one looked for. */
function lowerBound(length: number, isBefore: (place: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
