import { billablePeriodOf, lastDaysOf } from '../codes/validity.ts';
import { dayNumber } from '../graph/day.ts';
import type { Steps } from '../turns.ts';
import { sortByCode } from './code-index.ts';
import { type Entry, type TextField, textFields } from './entry.ts';
import { familiesOf, plainnessOf } from './family.ts';
import { GrowingArray } from './growing-array.ts';
import type { IndexContent } from './index-content.ts';
import { isOther, likelihood, otherLikelihood } from './likelihood.ts';
import { bracketedNames, type NameWord, nameWords } from './name-words.ts';
import { PostingsBuilder } from './postings.ts';
import { SearchIndex } from './search-index.ts';
import { compactCode, wordsOf } from './words.ts';

const fields = Object.keys(textFields) as TextField[];

/** For a diagnosis that is never billable: it contains no day. */
const emptyPeriod = { from: '9999-12-31', to: '0000-00-00' };

/** Collects entries, which must be added in the order of their ids, and builds their index. */
export class IndexBuilder {
  readonly #ids: string[] = [];
  readonly #systems: (string | null)[] = [];
  readonly #codes: (string | null)[] = [];
  readonly #deleted = new Set<number>();
  readonly #lastStated = new GrowingArray();
  readonly #lastCovered = new GrowingArray();
  readonly #billableFrom = new GrowingArray();
  readonly #billableTo = new GrowingArray();
  readonly #plainness = new GrowingArray();
  readonly #likelihoods = new GrowingArray();
  readonly #others: number[] = [];
  // A graph has few different days.
  readonly #dayNumbers = new Map<string, number>();
  readonly #firstNames = new GrowingArray();
  readonly #entryOf = new GrowingArray();
  readonly #fieldOf = new GrowingArray();
  readonly #postings = new PostingsBuilder();

  add(entry: Entry): void {
    const { id, system, texts } = entry;
    const code = entry.code === null ? null : compactCode(entry.code);
    const title = texts.find(([field]) => field === 'TITLE')?.[1] ?? '';
    const number = this.#ids.push(id) - 1;
    this.#systems.push(system);
    this.#codes.push(code);
    if (entry.status === 'DELETED') this.#deleted.add(number);
    const last = lastDaysOf(entry);
    const [lastStated, lastCovered] = [this.#dayNumber(last.stated), this.#dayNumber(last.covered)];
    this.#lastStated.push(lastStated);
    this.#lastCovered.push(lastCovered);
    const isRetired = entry.status === 'DELETED' || Math.min(lastStated, lastCovered) < 99990000;
    const { from, to } = billablePeriodOf(entry) ?? emptyPeriod;
    this.#billableFrom.push(this.#dayNumber(from));
    this.#billableTo.push(this.#dayNumber(to));
    this.#plainness.push(100 + plainnessOf(title, code ?? '', isRetired));
    this.#likelihoods.push(Math.round(1000 * likelihood(system, code, title)));
    if (isOther(title)) this.#others.push(number);
    this.#firstNames.push(this.#entryOf.length);
    this.#addNames(number, texts);
  }

  /** The index of all entries that were added. */
  *build(): Steps<SearchIndex> {
    return yield* SearchIndex.of(yield* this.content());
  }

  /** What the index of all entries that were added is made of. Nothing can be added afterwards. */
  *content(): Steps<IndexContent> {
    const codes = this.#codes;
    this.#firstNames.push(this.#entryOf.length);
    const families = yield* familiesOf(
      codes.map((code, entry) => (this.#systems[entry] === 'ICD10CM' ? code : null)),
      this.#plainness,
    );
    for (const entry of this.#others) {
      const isCategory = codes[entry]?.length === 3;
      if (!isCategory || families.defaults[entry] === 0) this.#likelihoods.scale(entry, otherLikelihood);
    }
    return {
      ids: this.#ids,
      systems: this.#systems,
      codes,
      byCode: yield* sortByCode(codes),
      deleted: this.#deleted,
      days: {
        lastStated: this.#lastStated,
        lastCovered: this.#lastCovered,
        billableFrom: this.#billableFrom,
        billableTo: this.#billableTo,
      },
      likelihoods: this.#likelihoods,
      families,
      firstNames: this.#firstNames,
      entryOf: this.#entryOf,
      fieldOf: this.#fieldOf,
      ...(yield* this.#postings.build()),
    };
  }

  #addNames(entry: number, texts: Entry['texts']): void {
    const known = new Set<string>();
    for (const [field, text] of texts) {
      if (field === 'SHORT_TITLE') continue;
      const words = nameWords(text);
      for (const { word } of words) known.add(word);
      this.#addName(entry, field, words);
      for (const name of bracketedNames(text)) this.#addName(entry, field, nameWords(name));
    }
    for (const [field, text] of texts) {
      if (field !== 'SHORT_TITLE') continue;
      // A short title is no shorter name, but the same one with abbreviations: only they are new.
      const words = wordsOf(text).filter((word) => !known.has(word));
      const abbreviations = [...new Set(words)].map((word) => ({ word, factor: 0, joins: false }));
      this.#addName(entry, field, abbreviations);
    }
  }

  #addName(entry: number, field: TextField, words: readonly NameWord[]): void {
    if (words.length === 0) return;
    this.#entryOf.push(entry);
    this.#fieldOf.push(fields.indexOf(field));
    this.#postings.add(words);
  }

  #dayNumber(day: string): number {
    const known = this.#dayNumbers.get(day);
    if (known !== undefined) return known;
    this.#dayNumbers.set(day, dayNumber(day));
    return dayNumber(day);
  }
}
