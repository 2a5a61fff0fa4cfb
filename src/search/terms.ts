import type { Steps } from '../turns.ts';
import { type Phrase, phrasesWith } from './lexicon.ts';
import { isCode, matchCode } from './match-code.ts';
import { specialtyOf } from './professions.ts';
import type { Reading, SearchIndex } from './search-index.ts';
import type { Term, Wording } from './term.ts';
import { lightWords, stemOf, stopWords, wordsOf } from './words.ts';

/** How well a synonym fits. */
const synonymFit = 0.96;

/** Words that say which list a code is from, and add nothing to a search. */
const systemNames = /\b(icd[- ]?(9|10)([- ]?cm)?|cpt|hcpcs|nucc|codes?)(:?\s+|$)/gi;

/** Words of a question that say nothing about what is searched for. */
const questionWords = new Set('what which who how my me your does do can about mean means find show'.split(' '));

/** Titles of professions: the specialty says it all. */
const titlesOfPeople = new Set(['doctor', 'physician', 'specialist', 'provider', 'practitioner']);

/** A text without the names of code systems, unless it has nothing else. */
export function withoutSystemNames(text: string): string {
  const rest = text.replace(systemNames, ' ').trim();
  return wordsOf(rest).length > 0 ? rest : text;
}

/** The terms of a search. Stop words are left out, unless there is nothing else. `isWanted` says which entries count. */
export function* readTerms(index: SearchIndex, text: string, isWanted: (entry: number) => boolean): Steps<Term[]> {
  const chunks = text.split(/\s+/).filter((chunk) => wordsOf(chunk).length > 0);
  const codes = chunks.filter((chunk) => wordsOf(chunk).length > 1 && isCode(index, chunk));
  const allWords = chunks.filter((chunk) => !codes.includes(chunk)).flatMap(wordsOf);
  const contentWords = allWords.filter((word) => !stopWords.has(word) && !questionWords.has(word));
  const words = contentWords.length + codes.length > 0 ? contentWords : allWords;
  const readings = new Map<string, readonly Reading[]>();
  for (const word of words) if (!readings.has(word)) readings.set(word, yield* index.readings(word, isWanted));
  return [
    ...codes.map((code) => ({ asked: code, isLight: false, wordings: [], codes: matchCode(index, code) })),
    ...(yield* new WordReader(index, words, readings).terms()),
  ];
}

/** Turns words into terms: phrases of the lexicon first, then words that are one word elsewhere, then single words. */
class WordReader {
  readonly #index: SearchIndex;
  readonly #words: (string | undefined)[];
  readonly #repeated: readonly string[];
  readonly #readings: ReadonlyMap<string, readonly Reading[]>;

  constructor(index: SearchIndex, words: readonly string[], readings: ReadonlyMap<string, readonly Reading[]>) {
    this.#index = index;
    this.#readings = readings;
    this.#words = [...new Set(words)];
    this.#repeated = [...new Set(words.filter((word, at) => words.indexOf(word) < at))];
  }

  *terms(): Steps<Term[]> {
    const phrases = phrasesWith(this.#words.flatMap((word) => this.#stemsOf(word ?? '')));
    const isLong = ({ stems }: Phrase) => stems.length > 1;
    const terms = [
      ...this.#phrases(phrases.filter(isLong)),
      ...this.#joined(),
      ...this.#phrases(phrases.filter((phrase) => !isLong(phrase))),
    ];
    for (const word of this.#words) {
      yield;
      if (word !== undefined) terms.push(this.#term([word], [this.#asWritten([word])]));
    }
    const repeated = this.#repeated.map((word) => ({ words: [this.#index.repeated(word)], factor: 1 }));
    return [
      ...terms,
      ...repeated.map((wording, at) => ({ ...this.#term([this.#repeated[at] ?? ''], [wording]), isLight: true })),
    ];
  }

  #phrases(phrases: readonly Phrase[]): Term[] {
    const terms: Term[] = [];
    const stems = this.#words.map((word) => (word === undefined ? [] : this.#stemsOf(word)));
    for (const phrase of phrases) {
      const positions = phrase.stems.map((stem) => stems.findIndex((one) => one.includes(stem)));
      if (positions.includes(-1)) continue;
      const asked = positions.toSorted((one, other) => one - other).map((position) => this.#take(position));
      for (const position of positions) stems[position] = [];
      terms.push(this.#term(asked, [this.#asWritten(asked), ...this.#meanings(phrase)]));
    }
    return terms;
  }

  /** `non union` is `nonunion` in some titles. */
  #joined(): Term[] {
    return this.#words.flatMap((word, at) => {
      const next = this.#words[at + 1];
      const first = this.#words[at];
      if (word === undefined || first === undefined || next === undefined) return [];
      const readings = this.#index.exactly(first + next);
      if (readings.length === 0) return [];
      const asked = [this.#take(at), this.#take(at + 1)];
      return [this.#term(asked, [this.#asWritten(asked), { words: [readings], factor: 1 }])];
    });
  }

  #take(position: number): string {
    const word = this.#words[position] ?? '';
    this.#words[position] = undefined;
    return word;
  }

  /** The stems by which a word can be part of a phrase: its own, and those of words that it may be a misspelling of. */
  #stemsOf(word: string): readonly string[] {
    const typos = this.#readingsOf(word).filter(({ kind }) => kind === 'TYPO');
    return [stemOf(word), ...typos.map(({ term }) => stemOf(this.#index.term(term)))];
  }

  #readingsOf(word: string): readonly Reading[] {
    return this.#readings.get(word) ?? [];
  }

  #term(asked: readonly string[], wordings: readonly Wording[]): Term {
    const [only = ''] = asked;
    const isLight = asked.length === 1 && (lightWords.has(only) || titlesOfPeople.has(only));
    const specialty = asked.length === 1 ? specialtyOf(only) : undefined;
    const all = specialty === undefined ? wordings : [...wordings, this.#synonym([specialty])];
    const codes = asked.length === 1 && isCode(this.#index, only) ? matchCode(this.#index, only) : undefined;
    return { asked: asked.join(' '), isLight, wordings: all, codes };
  }

  #meanings({ meanings }: Phrase): Wording[] {
    return meanings.map((words) => this.#synonym(words));
  }

  #synonym(words: readonly string[]): Wording {
    // Not every edition of the taxonomy has the names with `Physician`.
    const content = words.length > 1 ? words.filter((word) => word !== 'physician') : words;
    return { words: content.map((word) => this.#index.exactly(word)), factor: synonymFit, kind: 'SYNONYM' };
  }

  #asWritten(words: readonly string[]): Wording {
    return { words: words.map((word) => this.#readingsOf(word)), factor: 1 };
  }
}
