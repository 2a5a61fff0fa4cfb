import type { TextField } from './entry.ts';
import type { Explanation } from './explanation.ts';
import { explainCode, isCode, matchCode } from './match-code.ts';
import { intersect, Matches } from './matches.ts';
import type { Reading, SearchIndex } from './search-index.ts';
import { type Phrase, phrases } from './synonyms.ts';
import { stemOf, stopWords, wordsOf } from './words.ts';

/** One thing to search for: a word, or several words that have one meaning. */
export interface Term {
  /** How many words it has. */
  readonly words: number;
  readonly matches: Matches;
  /** The entries whose code it is, or starts; undefined if it isn't a code. */
  readonly codes: Matches | undefined;
  /** Why an entry matches; undefined if it doesn't. */
  explain(entry: number): Explanation | undefined;
}

/** One way to word a term: an entry must match all of its words. */
interface Wording {
  readonly words: readonly (readonly Reading[])[];
  readonly factor: number;
  readonly kind?: 'SYNONYM';
}

/** How well a synonym fits. */
const synonymFit = 0.9;

/** The terms of a search. Stop words are left out, unless there is nothing else. */
export function readTerms(index: SearchIndex, text: string): Term[] {
  const chunks = text.split(/\s+/).filter((chunk) => wordsOf(chunk).length > 0);
  const codes = chunks.filter((chunk) => wordsOf(chunk).length > 1 && isCode(index, chunk));
  const allWords = chunks.filter((chunk) => !codes.includes(chunk)).flatMap(wordsOf);
  const contentWords = allWords.filter((word) => !stopWords.has(word));
  const words = [...new Set(contentWords.length + codes.length > 0 ? contentWords : allWords)];
  return [...codes.map((code) => term(index, code, [], matchCode(index, code))), ...wordTerms(index, words)];
}

function wordTerms(index: SearchIndex, words: readonly string[]): Term[] {
  const remaining: (string | undefined)[] = [...words];
  const stems = words.map((word) => stemsOf(index, word));
  const terms: Term[] = [];
  for (const phrase of phrases) {
    const positions = phrase.stems.map((stem) => stems.findIndex((one) => one.includes(stem)));
    if (positions.includes(-1)) continue;
    const asked = positions.map((position) => remaining[position] ?? '');
    for (const position of positions) [remaining[position], stems[position]] = [undefined, []];
    terms.push(phraseTerm(index, asked, phrase));
  }
  const others = remaining.filter((word) => word !== undefined);
  return [...terms, ...others.map((word) => wordTerm(index, word))];
}

/** The stems by which a word can be part of a phrase: its own, and those of words that it may be a misspelling of. */
function stemsOf(index: SearchIndex, word: string): readonly string[] {
  const typos = index.readings(word).filter(({ kind }) => kind === 'TYPO');
  return [stemOf(word), ...typos.map(({ term }) => stemOf(index.term(term)))];
}

function wordTerm(index: SearchIndex, word: string): Term {
  const codes = isCode(index, word) ? matchCode(index, word) : undefined;
  return term(index, word, [asWritten(index, [word])], codes);
}

function phraseTerm(index: SearchIndex, asked: readonly string[], { synonyms }: Phrase): Term {
  const others = synonyms.map((words) => ({
    words: words.filter((word) => !stopWords.has(word)).map((word) => index.exactly(word)),
    factor: synonymFit,
    kind: 'SYNONYM' as const,
  }));
  return term(index, asked.join(' '), [asWritten(index, asked), ...others]);
}

function asWritten(index: SearchIndex, words: readonly string[]): Wording {
  return { words: words.map((word) => index.readings(word)), factor: 1 };
}

function term(index: SearchIndex, asked: string, wordings: readonly Wording[], codes?: Matches): Term {
  const found = wordings.map(({ words }) => intersect(words.map((readings) => matchWord(index, readings))));
  const matches = found[0] ?? new Matches(index.size);
  for (const [position, one] of found.entries()) {
    if (position > 0) matches.addAll(one, wordings[position]?.factor ?? 1);
  }
  if (codes) matches.addAll(codes, 1);
  return {
    words: Math.max(1, wordings[0]?.words.length ?? 1),
    matches,
    codes,
    explain(entry) {
      const code = codes?.of(entry)
        ? [{ explanation: explainCode(index, asked, entry), quality: codes.of(entry) }]
        : [];
      const fits = wordings.flatMap((wording) => explainWording(index, asked, wording, entry) ?? []);
      return [...code, ...fits].toSorted((one, other) => other.quality - one.quality)[0]?.explanation;
    },
  };
}

function matchWord(index: SearchIndex, readings: readonly Reading[]): Matches {
  const matches = new Matches(index.size);
  for (const { term, quality } of readings) index.each(term, (entry, weight) => matches.add(entry, quality * weight));
  return matches;
}

function explainWording(index: SearchIndex, asked: string, { words, factor, kind }: Wording, entry: number) {
  const found = words.map((readings) => bestReading(index, readings, entry));
  if (!found.every((one) => one !== undefined)) return undefined;
  const weakest = found.toSorted((one, other) => one.quality - other.quality)[0];
  if (!weakest) return undefined;
  const explanation = {
    asked,
    found: found.map(({ term }) => index.term(term)).join(' '),
    kind: kind ?? weakest.kind,
    field: weakest.field,
  };
  return { explanation, quality: (factor * found.reduce((sum, { quality }) => sum + quality, 0)) / found.length };
}

function bestReading(index: SearchIndex, readings: readonly Reading[], entry: number) {
  let best: (Reading & { readonly field: TextField }) | undefined;
  for (const reading of readings) {
    const place = index.fieldWith(reading.term, entry);
    if (!place) continue;
    const [field, weight] = place;
    const quality = reading.quality * weight;
    if (!best || quality > best.quality) best = { ...reading, quality, field };
  }
  return best;
}
