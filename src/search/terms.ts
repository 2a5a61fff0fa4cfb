import type { TextField } from './entry.ts';
import { intersect, Matches } from './matches.ts';
import type { MatchKind, Reading, SearchIndex } from './search-index.ts';
import { type Phrase, phrases } from './synonyms.ts';
import { compactCode, fillers, stemOf, wordsOf } from './words.ts';

/** What an asked word was found as in an entry. */
export interface Explanation {
  /** The word or words that were asked for. */
  readonly asked: string;
  /** The word or words of the entry; its code, where that was meant. */
  readonly found: string;
  readonly kind: MatchKind;
  readonly field: TextField | 'CODE';
}

/** One thing that is looked for: a word, or several that mean something together. */
export interface Term {
  /** How many words it is asked for by. */
  readonly words: number;
  readonly matches: Matches;
  /** Those whose code it is, or the beginning of it; undefined where it is no code. */
  readonly codes: Matches | undefined;
  /** Why an entry matches; undefined where it does not. */
  explain(entry: number): Explanation | undefined;
}

/** A way to say what is looked for: all words of it must be found. */
interface Wording {
  readonly words: readonly (readonly Reading[])[];
  readonly factor: number;
  readonly kind?: 'SYNONYM';
}

/** How well another wording of the same thing fits. */
const synonymFit = 0.9;
/** How well a code fits that only begins with what was asked. */
const codeBeginningFit = 0.8;

/** The things that a text looks for. Words that only link others are left out, unless there are no others. */
export function readTerms(index: SearchIndex, text: string): Term[] {
  const chunks = text.split(/\s+/).filter((chunk) => wordsOf(chunk).length > 0);
  const codes = chunks.filter((chunk) => wordsOf(chunk).length > 1 && isCode(index, chunk));
  const spoken = chunks.filter((chunk) => !codes.includes(chunk)).flatMap(wordsOf);
  const telling = spoken.filter((word) => !fillers.has(word));
  const words = [...new Set(telling.length + codes.length > 0 ? telling : spoken)];
  return [...codes.map((code) => term(index, code, [], matchCode(index, code))), ...wordTerms(index, words)];
}

function wordTerms(index: SearchIndex, words: readonly string[]): Term[] {
  const left: (string | undefined)[] = [...words];
  const stems = words.map((word) => stemsOf(index, word));
  const terms: Term[] = [];
  for (const phrase of phrases) {
    const places = phrase.stems.map((stem) => stems.findIndex((one) => one.includes(stem)));
    if (places.includes(-1)) continue;
    const asked = places.map((place) => left[place] ?? '');
    for (const place of places) [left[place], stems[place]] = [undefined, []];
    terms.push(phraseTerm(index, asked, phrase));
  }
  const others = left.filter((word) => word !== undefined);
  return [...terms, ...others.map((word) => wordTerm(index, word))];
}

/** By what a word may be known as part of a phrase: its stem, or those of the words that it is a misspelling of. */
function stemsOf(index: SearchIndex, word: string): readonly string[] {
  const typos = index.readings(word).filter(({ kind }) => kind === 'TYPO');
  return [stemOf(word), ...typos.map(({ term }) => stemOf(index.term(term)))];
}

function wordTerm(index: SearchIndex, word: string): Term {
  const codes = isCode(index, word) ? matchCode(index, word) : undefined;
  return term(index, word, [asWritten(index, [word])], codes);
}

function phraseTerm(index: SearchIndex, asked: readonly string[], { others }: Phrase): Term {
  const synonyms = others.map((words) => ({
    words: words.filter((word) => !fillers.has(word)).map((word) => index.exactly(word)),
    factor: synonymFit,
    kind: 'SYNONYM' as const,
  }));
  return term(index, asked.join(' '), [asWritten(index, asked), ...synonyms]);
}

function asWritten(index: SearchIndex, words: readonly string[]): Wording {
  return { words: words.map((word) => index.readings(word)), factor: 1 };
}

function term(index: SearchIndex, asked: string, wordings: readonly Wording[], codes?: Matches): Term {
  const found = wordings.map(({ words }) => intersect(words.map((readings) => matchWord(index, readings))));
  const matches = found[0] ?? new Matches(index.size);
  for (const [place, one] of found.entries()) if (place > 0) matches.addAll(one, wordings[place]?.factor ?? 1);
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

/** Whether a word of the text may be a code or the beginning of one: it has a digit, and codes are like that. */
function isCode(index: SearchIndex, chunk: string): boolean {
  const compact = compactCode(chunk);
  return compact.length > 1 && /\d/.test(compact) && matchCode(index, chunk).count > 0;
}

function matchCode(index: SearchIndex, asked: string): Matches {
  const compact = compactCode(asked);
  const matches = new Matches(index.size);
  const codes = index.withCode(compact);
  // A number alone is a whole code or none: others begin with it by chance.
  const beginnings = compact.length > 2 && /[A-Z]/.test(compact);
  for (const entry of codes) {
    if (index.code(entry) === compact) matches.add(entry, 1);
    else if (beginnings) matches.add(entry, codeBeginningFit);
  }
  return matches;
}

/** How the entry's code is what was asked for. */
export function explainCode(index: SearchIndex, asked: string, entry: number): Explanation {
  const kind = compactCode(asked).endsWith(index.code(entry)) ? 'CODE' : 'BEGINNING';
  const id = index.ids[entry] ?? '';
  return { asked: asked.trim(), found: id.slice(id.indexOf(':') + 1), kind, field: 'CODE' };
}
