import { readFileSync } from 'node:fs';
import { atOnce, type Steps } from '../turns.ts';
import { stemOf, stopWords, wordsOf } from './words.ts';

/** A phrase, and what else it means. */
export interface Phrase {
  readonly stems: readonly string[];
  /** Other words for it, as the words of each. */
  readonly meanings: readonly (readonly string[])[];
}

const files = ['abbreviations.txt', 'everyday-words.txt', 'anatomy.txt', 'professions.txt'];

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/**
 * By the first of its stems, in alphabetical order: a search may have the words of a phrase in any order. Undefined until
 * it is needed.
 */
let phrases: Phrases | undefined;

/** The phrases that a search with these stems may have, longer ones first. */
export function phrasesWith(stems: Iterable<string>): Phrase[] {
  const all = phrases ?? atOnce(readLexicon());
  const found = [...new Set(stems)].flatMap((stem) => all.get(stem) ?? []);
  return found.toSorted((one, other) => other.stems.length - one.stems.length);
}

/** Reads the lexicon, unless that has been done. Searches do so themselves, but not in turns. */
export function* readLexicon(): Steps<Phrases> {
  phrases ??= yield* phrasesOf(files.flatMap(readLines));
  return phrases;
}

function readLines(file: string): string[] {
  const lines = readFileSync(new URL(`lexicon/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** `a, b` have the same meaning; `a, b > c, d` finds the second ones for the first ones, but not the other way round. */
function* phrasesOf(lines: readonly string[]): Steps<Phrases> {
  const meanings = new Map<string, { stems: string[]; meanings: string[][] }>();
  for (const line of lines) {
    yield;
    const [asked = [], meant = []] = line.split('>').map((list) => list.split(',').map(contentWords));
    for (const words of asked) {
      const stems = words.map(stemOf).toSorted();
      const key = stems.join(' ');
      const phrase = meanings.get(key) ?? { stems, meanings: [] };
      phrase.meanings.push(...[...asked, ...meant].filter((other) => other !== words));
      meanings.set(key, phrase);
    }
  }
  const byStem = new Map<string, Phrase[]>();
  for (const phrase of meanings.values()) {
    const [stem = ''] = phrase.stems;
    byStem.set(stem, [...(byStem.get(stem) ?? []), phrase]);
  }
  return byStem;
}

function contentWords(phrase: string): string[] {
  return wordsOf(phrase).filter((word) => !stopWords.has(word));
}
