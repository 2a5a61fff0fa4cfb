import { dayNumber } from '../graph/day.ts';
import { type Entry, type TextField, textFields } from './entry.ts';
import { GrowingArray } from './growing-array.ts';
import { SearchIndex } from './search-index.ts';
import { compactCode, fillers, wordsOf } from './words.ts';

const fields = Object.keys(textFields) as TextField[];
const bits = new Map(fields.map((field, place) => [field, 1 << place]));

/** Takes entries in, in the order of their ids, and makes the index of them. */
export class IndexBuilder {
  readonly #ids: string[] = [];
  readonly #systems: (string | null)[] = [];
  readonly #codes: (string | null)[] = [];
  readonly #lastDays = new GrowingArray();
  readonly #billableFrom = new GrowingArray();
  readonly #billableTo = new GrowingArray();
  readonly #titleLengths = new GrowingArray();
  readonly #terms = new Map<string, number>();
  // An occurrence is a term in an entry: its number, the entry's, and the fields that have it.
  readonly #termOf = new GrowingArray();
  readonly #entryOf = new GrowingArray();
  readonly #fieldsOf = new GrowingArray();

  add({ id, system, code, status, validTo, billable, texts }: Entry): void {
    const entry = this.#ids.push(id) - 1;
    this.#systems.push(system);
    this.#codes.push(code === null ? null : compactCode(code));
    this.#lastDays.push(lastDay(status, validTo));
    const { from, to } = billable ?? neverBillable;
    this.#billableFrom.push(from === null ? 0 : dayNumber(from));
    this.#billableTo.push(to === null ? never : dayNumber(to));
    this.#titleLengths.push(Math.max(1, titleWords(texts)));
    for (const [term, found] of occurrences(texts)) {
      this.#termOf.push(this.#numberOf(term));
      this.#entryOf.push(entry);
      this.#fieldsOf.push(found);
    }
  }

  build(): SearchIndex {
    const { length } = this.#termOf;
    const terms = [...this.#terms.keys()].toSorted();
    const places = new Uint32Array(terms.length);
    for (const [place, term] of terms.entries()) places[this.#terms.get(term) ?? 0] = place;
    const starts = new Uint32Array(terms.length + 1);
    const placeOf = (occurrence: number) => places[this.#termOf.at(occurrence)] ?? 0;
    for (let one = 0; one < length; one++) starts[placeOf(one) + 1] = (starts[placeOf(one) + 1] ?? 0) + 1;
    for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(length);
    const fieldsOf = new Uint8Array(length);
    for (let one = 0; one < length; one++) {
      const term = placeOf(one);
      const to = next[term] ?? 0;
      next[term] = to + 1;
      entries[to] = this.#entryOf.at(one);
      fieldsOf[to] = this.#fieldsOf.at(one);
    }
    const lists = { ids: this.#ids, systems: this.#systems, codes: this.#codes };
    const days = { last: this.#lastDays, billableFrom: this.#billableFrom, billableTo: this.#billableTo };
    return new SearchIndex({ ...lists, days, titleLengths: this.#titleLengths, terms, starts, entries, fieldsOf });
  }

  #numberOf(term: string): number {
    const number = this.#terms.get(term) ?? this.#terms.size;
    this.#terms.set(term, number);
    return number;
  }
}

/** Every word of the texts once, with the bits of the fields that have it. */
function occurrences(texts: Entry['texts']): Map<string, number> {
  const found = new Map<string, number>();
  for (const [field, text] of texts) {
    for (const word of wordsOf(text)) {
      if (!fillers.has(word)) found.set(word, (found.get(word) ?? 0) | (bits.get(field) ?? 0));
    }
  }
  return found;
}

function titleWords(texts: Entry['texts']): number {
  const title = texts.find(([field]) => field === 'TITLE')?.[1] ?? '';
  return new Set(wordsOf(title).filter((word) => !fillers.has(word))).size;
}

const never = 99_999_999;
const neverBillable = { from: '9999-12-31', to: '0000-01-01' };

function lastDay(status: Entry['status'], validTo: Entry['validTo']): number {
  if (status === 'DELETED') return 0;
  return validTo === null ? never : dayNumber(validTo);
}
