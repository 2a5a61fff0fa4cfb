import type { Steps } from '../turns.ts';
import type { TextField } from './entry.ts';
import type { Explanation } from './explanation.ts';
import { explainCode } from './match-code.ts';
import type { Matches } from './matches.ts';
import type { NameTable } from './name-table.ts';
import { rarity } from './postings.ts';
import type { Reading, SearchIndex } from './search-index.ts';

/** One thing to search for: a word, or several words that have one meaning. */
export interface Term {
  readonly asked: string;
  /** Whether it hardly counts, because nearly any title could have it. */
  readonly isLight: boolean;
  readonly wordings: readonly Wording[];
  /** The entries whose code it is, or starts; undefined if it isn't a code. */
  readonly codes: Matches | undefined;
}

/** One way to word a term: a name must have all of its words. */
export interface Wording {
  readonly words: readonly (readonly Reading[])[];
  readonly factor: number;
  readonly kind?: 'SYNONYM';
}

/** Adds the names that have the term to a table. */
export function* matchNames(index: SearchIndex, { wordings }: Term, table: NameTable): Steps<void> {
  for (const { words, factor } of wordings) {
    const [only, ...others] = words;
    if (!only) continue;
    if (others.length === 0) {
      for (const { term, quality } of only) {
        yield;
        index.each(term, (name, share) => table.add(name, factor * quality, share));
      }
    } else yield* matchAll(index, words, (name, quality, share) => table.add(name, factor * quality, share));
  }
}

/** Adds the names that have some words of a phrase as it was written, with the share of the phrase that they have. */
export function* matchParts(index: SearchIndex, { wordings }: Term, parts: NameTable): Steps<void> {
  const words = wordings[0]?.words ?? [];
  if (words.length < 2) return;
  const counts = words.map((readings) => readings.reduce((sum, { term }) => sum + index.count(term), 0));
  const weights = counts.map((count) => rarity(index.names, count));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, readings] of words.entries()) {
    const part = (weights[at] ?? 0) / whole;
    for (const { term, quality } of readings) {
      yield;
      index.each(term, (name, share) => parts.increase(name, part * quality, share));
    }
  }
}

function* matchAll(
  index: SearchIndex,
  words: Wording['words'],
  visit: (name: number, quality: number, share: number) => void,
): Steps<void> {
  const count = (readings: readonly Reading[]) => readings.reduce((sum, { term }) => sum + index.count(term), 0);
  const [rarest = [], ...others] = words.toSorted((one, other) => count(one) - count(other));
  for (const first of rarest) {
    yield;
    index.each(first.term, (name, firstShare) => {
      let [quality, share] = [first.quality, firstShare];
      for (const readings of others) {
        const found = bestReading(index, readings, name);
        if (!found) return;
        quality = Math.min(quality, found.quality);
        share += found.share;
      }
      visit(name, quality, Math.min(1, share));
    });
  }
}

/** Why an entry matches a term; undefined if it doesn't. */
export function explainTerm(index: SearchIndex, term: Term, entry: number): Explanation | undefined {
  if (term.codes?.of(entry)) return explainCode(index, term.asked, entry);
  const own = explainNames(index, term, entry);
  if (own) return own;
  for (let header = index.families.parents[entry] ?? 0; header > 0; header = index.families.parents[header - 1] ?? 0) {
    const above = explainNames(index, term, header - 1);
    if (above) return { ...above, field: 'HEADER' };
  }
  return explainParts(index, term, entry);
}

/** The words of a phrase that an entry has, if it doesn't have all of them. */
function explainParts(index: SearchIndex, term: Term, entry: number): Explanation | undefined {
  const [wording] = term.wordings;
  if (!wording || wording.words.length < 2) return undefined;
  const asked = term.asked.split(' ');
  const parts = wording.words.flatMap((readings, at) => {
    const word = { words: [readings], factor: wording.factor };
    return explainNames(index, { ...term, asked: asked[at] ?? '', wordings: [word] }, entry) ?? [];
  });
  const [first] = parts;
  return (
    first && {
      ...first,
      asked: parts.map((one) => one.asked).join(' '),
      found: parts.map((one) => one.found).join(' '),
    }
  );
}

function explainNames(index: SearchIndex, term: Term, entry: number): Explanation | undefined {
  const [from, to] = index.namesOf(entry);
  let best: { readonly explanation: Explanation; readonly quality: number } | undefined;
  for (let name = from; name < to; name++) {
    for (const wording of term.wordings) {
      const found = explainName(index, term.asked, wording, name);
      if (found && (!best || found.quality > best.quality)) best = found;
    }
  }
  return best?.explanation;
}

function explainName(index: SearchIndex, asked: string, { words, factor, kind }: Wording, name: number) {
  const found = words.map((readings) => bestReading(index, readings, name));
  if (found.length === 0 || !found.every((one) => one !== undefined)) return undefined;
  const quality = Math.min(...found.map((one) => one.quality));
  const weakest = found.find((one) => one.quality === quality);
  const field: TextField = index.fieldOf(name);
  const explanation: Explanation = {
    asked,
    found: found.map(({ term }) => index.word(term)).join(' '),
    kind: kind ?? weakest?.kind ?? 'WORD',
    field,
  };
  const share = Math.min(
    1,
    found.reduce((sum, one) => sum + one.share, 0),
  );
  return { explanation, quality: factor * quality * index.weightOf(name) * (1 + share) };
}

function bestReading(index: SearchIndex, readings: readonly Reading[], name: number) {
  let best: (Reading & { readonly share: number }) | undefined;
  for (const reading of readings) {
    if (best && best.quality >= reading.quality) continue;
    const share = index.share(reading.term, name);
    if (share !== undefined) best = { ...reading, share };
  }
  return best;
}
