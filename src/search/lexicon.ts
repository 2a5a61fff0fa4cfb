import { readFileSync } from 'node:fs';
import { stemOf, stopWords, wordsOf } from './words.ts';

/** A phrase, and what else it means. */
export interface Phrase {
  readonly stems: readonly string[];
  /** Other words for it, as the words of each. */
  readonly meanings: readonly (readonly string[])[];
}

const files = ['abbreviations.txt', 'everyday-words.txt', 'anatomy.txt', 'professions.txt'];

/** By the first of its stems, in alphabetical order: a search may have the words of a phrase in any order. */
const phrases = phrasesOf(files.flatMap(readLines));

/** The phrases that a search with these stems may have, longer ones first. */
export function phrasesWith(stems: Iterable<string>): Phrase[] {
  const found = [...new Set(stems)].flatMap((stem) => phrases.get(stem) ?? []);
  return found.toSorted((one, other) => other.stems.length - one.stems.length);
}

function readLines(file: string): string[] {
  const lines = readFileSync(new URL(`lexicon/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** `a, b` have the same meaning; `a, b > c, d` finds the second ones for the first ones, but not the other way round. */
function phrasesOf(lines: readonly string[]): Map<string, Phrase[]> {
  const meanings = new Map<string, { stems: string[]; meanings: string[][] }>();
  for (const line of lines) {
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
