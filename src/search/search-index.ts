import { Groups } from '../graph/group-by.ts';
import { lowerBound } from '../graph/order.ts';
import type { Steps } from '../turns.ts';
import { CodeIndex } from './code-index.ts';
import { type TextField, textFields } from './entry.ts';
import type { Families } from './family.ts';
import type { IndexContent } from './index-content.ts';
import { again } from './name-words.ts';
import { NearestTerms } from './nearest-terms.ts';
import { rootOf, stemOf } from './words.ts';

/** How the words that were found relate to those that were searched for. */
export type MatchKind = 'CODE' | 'WORD' | 'BEGINNING' | 'SYNONYM' | 'TYPO';

/** A term that a searched word can mean, and how well it fits: from 0 to 1. */
export interface Reading {
  readonly term: number;
  readonly quality: number;
  readonly kind: MatchKind;
}

/** A `CheckedDay`, with days as numbers: 20261123. */
export interface IndexedDay {
  readonly date: number;
  readonly covered: number | null;
  readonly begun: boolean;
}

/** The day of each code system. */
export type DayOfSystem = (system: string | null) => IndexedDay;

const fields = Object.keys(textFields) as TextField[];
const weights = Object.values(textFields);
const rememberedTypos = 1000;
/** How well the plural of a word fits, and another form such as its adjective. */
const formFit = 0.97;
const otherFormFit = 0.85;

/** All codes and other named nodes of a graph, by the words of their names. It has no texts: each word takes a few bytes. */
export class SearchIndex {
  readonly ids: readonly string[];
  readonly codes: CodeIndex;
  readonly families: Families;
  readonly #content: IndexContent;
  readonly #byStem: Groups<string, number>;
  readonly #byRoot: Groups<string | undefined, number>;
  /** The readings of misspelled words. They are remembered because finding them takes a comparison with all terms. */
  readonly #typos = new Map<string, Reading[]>();
  readonly #nearestTerms: NearestTerms;

  private constructor(
    content: IndexContent,
    codes: CodeIndex,
    nearestTerms: NearestTerms,
    byStem: Groups<string, number>,
    byRoot: Groups<string | undefined, number>,
  ) {
    this.ids = content.ids;
    this.families = content.families;
    this.codes = codes;
    this.#content = content;
    this.#nearestTerms = nearestTerms;
    this.#byStem = byStem;
    this.#byRoot = byRoot;
  }

  /** The index of this content. */
  static *of(content: IndexContent): Steps<SearchIndex> {
    const byStem = yield* grouped(content.terms, stemOf);
    const byRoot = yield* grouped(content.terms, rootOf);
    const codes = yield* CodeIndex.of(content.codes, content.byCode);
    yield;
    return new SearchIndex(content, codes, new NearestTerms(content.terms), byStem, byRoot);
  }

  /** How many entries there are. */
  get size(): number {
    return this.ids.length;
  }

  /** How many names the entries have: titles, terms, and notes. */
  get names(): number {
    return this.#content.entryOf.length;
  }

  term(term: number): string {
    return this.#content.terms[term] ?? '';
  }

  /** The word of a term, without the mark of its second occurrence. */
  word(term: number): string {
    return this.term(term).replace(again, '');
  }

  system(entry: number): string | null {
    return this.#content.systems[entry] ?? null;
  }

  isRetired(entry: number, { date, covered, begun }: IndexedDay): boolean {
    const { deleted, days } = this.#content;
    if (days.lastStated.at(entry) < date || (begun && deleted.has(entry))) return true;
    return covered !== null && days.lastCovered.at(entry) < covered;
  }

  /** Undefined if no edition covers the day. */
  isBillable(entry: number, { covered }: IndexedDay): boolean | undefined {
    if (covered === null) return undefined;
    const { billableFrom, billableTo } = this.#content.days;
    return billableFrom.at(entry) <= covered && covered <= billableTo.at(entry);
  }

  /** How likely the entry is meant, from 0 to 1. */
  likelihood(entry: number): number {
    return this.#content.likelihoods.at(entry) / 1000;
  }

  /** The names of an entry: the first one, and the one after the last. */
  namesOf(entry: number): readonly [number, number] {
    return [this.#content.firstNames.at(entry), this.#content.firstNames.at(entry + 1)];
  }

  entryOf(name: number): number {
    return this.#content.entryOf.at(name);
  }

  fieldOf(name: number): TextField {
    return fields[this.#content.fieldOf.at(name)] ?? 'TITLE';
  }

  /** How much a name counts, by its field. */
  weightOf(name: number): number {
    return weights[this.#content.fieldOf.at(name)] ?? 1;
  }

  /** How many names have the term. */
  count(term: number): number {
    const { starts } = this.#content;
    return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
  }

  /** Visits all names that have the term, with its share of the name: from 0 to 1. */
  each(term: number, visit: (name: number, share: number) => void): void {
    const { starts, names, shares } = this.#content;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) visit(names[at] ?? 0, (shares[at] ?? 0) / 255);
  }

  /** The term's share of a name; undefined if the name doesn't have it. */
  share(term: number, name: number): number | undefined {
    const { starts, names, shares } = this.#content;
    const start = starts[term] ?? 0;
    const at = start + lowerBound(this.count(term), (offset) => (names[start + offset] ?? 0) < name);
    return at < (starts[term + 1] ?? 0) && names[at] === name ? (shares[at] ?? 0) / 255 : undefined;
  }

  /**
   * The terms that a word can mean: the word and its plural. If few of the wanted entries have the word, it can also be the
   * start of longer words, and if no entry has any of these, a misspelling.
   */
  *readings(word: string, isWanted: (entry: number) => boolean): Steps<Reading[]> {
    const same = [...this.exactly(word), ...this.#otherForms(word)];
    if (word.length < 2) return same;
    const longer = this.#startingWith(word).filter(({ term }) => same.every((one) => one.term !== term));
    if (longer.length === 0) return same.length > 0 ? same : yield* this.#misspelled(word);
    if (same.length === 0) return longer;
    const exact = yield* this.#countWanted(same, isWanted);
    const isMostlyStart = exact > 0 && word.length > 3 && exact < (yield* this.#countWanted(longer, isWanted));
    return exact === 0 || isMostlyStart ? [...same, ...longer] : same;
  }

  /** The word and its plural. */
  exactly(word: string): Reading[] {
    return this.#byStem
      .of(stemOf(word))
      .map((term) => ({ term, quality: this.term(term) === word ? 1 : formFit, kind: 'WORD' }));
  }

  #otherForms(word: string): Reading[] {
    const root = rootOf(word);
    if (root === undefined) return [];
    const stem = stemOf(word);
    const terms = this.#byRoot.of(root).filter((term) => stemOf(this.term(term)) !== stem);
    return terms.map((term) => ({ term, quality: otherFormFit, kind: 'WORD' }));
  }

  /** The word in names that have it twice. */
  repeated(word: string): Reading[] {
    return this.exactly(word).flatMap(({ term, ...reading }) => {
      const twice = this.#find(this.term(term) + again);
      return twice === undefined ? [] : [{ ...reading, term: twice }];
    });
  }

  *#countWanted(readings: readonly Reading[], isWanted: (entry: number) => boolean): Steps<number> {
    let count = 0;
    for (const { term } of readings) {
      yield;
      this.each(term, (name) => {
        const field = this.fieldOf(name);
        if (field !== 'SHORT_TITLE' && field !== 'ASSERTED_LABEL' && isWanted(this.entryOf(name))) count++;
      });
    }
    return count;
  }

  #find(term: string): number | undefined {
    const { terms } = this.#content;
    const at = lowerBound(terms.length, (index) => this.term(index) < term);
    return this.term(at) === term ? at : undefined;
  }

  #startingWith(word: string): Reading[] {
    const { terms } = this.#content;
    const from = lowerBound(terms.length, (at) => this.term(at) < word);
    const longer: Reading[] = [];
    for (let term = from; term < terms.length && this.term(term).startsWith(word); term++) {
      if (this.term(term).endsWith(again)) continue;
      longer.push({ term, quality: 0.4 + (0.4 * word.length) / this.term(term).length, kind: 'BEGINNING' });
    }
    return longer;
  }

  *#misspelled(word: string): Steps<Reading[]> {
    const known = this.#typos.get(word);
    if (known) return known;
    if (this.#typos.size >= rememberedTypos) this.#typos.clear();
    const nearest = yield* this.#nearest(word);
    this.#typos.set(word, nearest);
    return nearest;
  }

  /** The terms at the smallest distance. Long words may have two mistakes, numbers none. */
  *#nearest(word: string): Steps<Reading[]> {
    if (word.length < 4 || /\d/.test(word)) return [];
    const { terms, distance } = yield* this.#nearestTerms.find(word, word.length < 8 ? 1 : 2);
    return terms.map((term) => ({ term, quality: 0.7 - 0.1 * distance, kind: 'TYPO' }));
  }
}

/** The numbers of terms by what they have in common with others. */
function* grouped<Key>(terms: readonly string[], keyOf: (term: string) => Key): Steps<Groups<Key, number>> {
  const groups = new Groups<Key, number>();
  for (const [number, term] of terms.entries()) {
    if (number % 256 === 0) yield;
    const key = keyOf(term);
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  return groups;
}
