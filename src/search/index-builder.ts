import { billablePeriodOf, lastDayOf } from '../codes/validity.ts';
import { dayNumber } from '../graph/day.ts';
import { type Entry, type TextField, textFields } from './entry.ts';
import { GrowingArray } from './growing-array.ts';
import { SearchIndex } from './search-index.ts';
import { compactCode, stopWords, wordsOf } from './words.ts';

const fields = Object.keys(textFields) as TextField[];
const bits = new Map(fields.map((field, index) => [field, 1 << index]));

/** For a diagnosis that is never billable: it contains no day. */
const emptyPeriod = { from: '9999-12-31', to: '0000-00-00' };

/** Collects entries, which must be added in the order of their ids, and builds their index. */
export class IndexBuilder {
  readonly #ids: string[] = [];
  readonly #systems: (string | null)[] = [];
  readonly #codes: (string | null)[] = [];
  readonly #lastDays = new GrowingArray();
  readonly #billableFrom = new GrowingArray();
  readonly #billableTo = new GrowingArray();
  readonly #titleLengths = new GrowingArray();
  // A graph has few different days.
  readonly #dayNumbers = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  // An occurrence is a term in an entry: the term's number, the entry's, and the fields that have it.
  readonly #termOf = new GrowingArray();
  readonly #entryOf = new GrowingArray();
  readonly #fieldsOf = new GrowingArray();

  add(entry: Entry): void {
    const { id, system, code, texts } = entry;
    const number = this.#ids.push(id) - 1;
    this.#systems.push(system);
    this.#codes.push(code === null ? null : compactCode(code));
    this.#lastDays.push(this.#dayNumber(lastDayOf(entry)));
    const { from, to } = billablePeriodOf(entry) ?? emptyPeriod;
    this.#billableFrom.push(this.#dayNumber(from));
    this.#billableTo.push(this.#dayNumber(to));
    this.#titleLengths.push(Math.max(1, titleWords(texts)));
    for (const [term, set] of occurrences(texts)) {
      this.#termOf.push(this.#numberOf(term));
      this.#entryOf.push(number);
      this.#fieldsOf.push(set);
    }
  }

  build(): SearchIndex {
    const { length } = this.#termOf;
    const terms = [...this.#terms.keys()].toSorted();
    const positions = new Uint32Array(terms.length);
    for (const [position, term] of terms.entries()) positions[this.#terms.get(term) ?? 0] = position;
    const starts = new Uint32Array(terms.length + 1);
    const positionOf = (occurrence: number) => positions[this.#termOf.at(occurrence)] ?? 0;
    for (let one = 0; one < length; one++) starts[positionOf(one) + 1] = (starts[positionOf(one) + 1] ?? 0) + 1;
    for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(length);
    const fieldsOf = new Uint8Array(length);
    for (let one = 0; one < length; one++) {
      const term = positionOf(one);
      const to = next[term] ?? 0;
      next[term] = to + 1;
      entries[to] = this.#entryOf.at(one);
      fieldsOf[to] = this.#fieldsOf.at(one);
    }
    const lists = { ids: this.#ids, systems: this.#systems, codes: this.#codes };
    const days = { last: this.#lastDays, billableFrom: this.#billableFrom, billableTo: this.#billableTo };
    return new SearchIndex({ ...lists, days, titleLengths: this.#titleLengths, terms, starts, entries, fieldsOf });
  }

  #dayNumber(day: string): number {
    const known = this.#dayNumbers.get(day);
    if (known !== undefined) return known;
    this.#dayNumbers.set(day, dayNumber(day));
    return dayNumber(day);
  }

  #numberOf(term: string): number {
    const number = this.#terms.get(term) ?? this.#terms.size;
    this.#terms.set(term, number);
    return number;
  }
}

/** The distinct words of the texts, each with the bits of the fields that have it. */
function occurrences(texts: Entry['texts']): Map<string, number> {
  const found = new Map<string, number>();
  for (const [field, text] of texts) {
    for (const word of wordsOf(text)) {
      if (!stopWords.has(word)) found.set(word, (found.get(word) ?? 0) | (bits.get(field) ?? 0));
    }
  }
  return found;
}

function titleWords(texts: Entry['texts']): number {
  const title = texts.find(([field]) => field === 'TITLE')?.[1] ?? '';
  return new Set(wordsOf(title).filter((word) => !stopWords.has(word))).size;
}
