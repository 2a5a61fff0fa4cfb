import { plain, stopWords } from './words.ts';

/** A word of a name, and how much of its weight counts there: from 0 to 1. */
export interface NameWord {
  readonly word: string;
  readonly factor: number;
  /** True for two hyphenated words written as one. It weighs as much as the two words before it. */
  readonly joins: boolean;
}

/** The mark on a word that occurs in a name, or in a search, for the second time. */
export const again = '\u0002';

/** How much words count that hardly anyone would search for, and those in parentheses and brackets. */
const [aside, enclosed] = [0.08, 0.03];

const tokens = /[\p{L}\p{N}]+|[()[\],;]|(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu;

/**
 * The words of a title, term, or note. Words in parentheses and brackets hardly count, nor does what titles add for
 * completeness: `, unspecified ...` up to the next comma, `without ...`, `not ...`, and `initial encounter ...`.
 */
export function nameWords(text: string): NameWord[] {
  const list = new WordList();
  let [depth, startsPart, before, hyphen] = [0, false, '', false];
  let skipping: 'part' | 'rest' | undefined;
  for (const [token] of plain(text).matchAll(tokens)) {
    if (/^[-‐‑]$/.test(token)) {
      hyphen = true;
      continue;
    }
    if (/^[\p{L}\p{N}]/u.test(token)) {
      if (startsPart) skipping ??= skipFrom(token);
      else if (token === 'without') skipping = 'rest';
      const isAside = skipping !== undefined || (token === 'other' && list.words.length === 0);
      const factor = depth > 0 ? enclosed : isAside ? aside : 1;
      list.add(token, factor);
      if (hyphen && before !== '') list.add(before + token, factor, true);
      [before, hyphen, startsPart] = [token, false, false];
      continue;
    }
    [before, hyphen] = ['', false];
    if (token === '(' || token === '[') depth += 1;
    else if (token === ')' || token === ']') depth = Math.max(0, depth - 1);
    else {
      startsPart = true;
      if (skipping === 'part') skipping = undefined;
    }
  }
  return list.words;
}

/** How much of a title is skipped from the first word after a comma on. */
function skipFrom(word: string): 'part' | 'rest' | undefined {
  if (word === 'without' || word === 'initial') return 'rest';
  return word === 'unspecified' || word === 'not' || word === 'uncomplicated' ? 'part' : undefined;
}

class WordList {
  readonly words: NameWord[] = [];
  readonly #known = new Set<string>();

  add(word: string, factor: number, joins = false): void {
    if (stopWords.has(word)) return;
    const indexed = this.#known.has(word) ? word + again : word;
    if (this.#known.has(indexed)) return;
    this.#known.add(indexed);
    this.words.push({ word: indexed, factor, joins });
  }
}

/** The names in brackets, such as `common cold` in `Acute nasopharyngitis [common cold]`. */
export function bracketedNames(text: string): string[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(/\[([^[\]]*)\]/g)]
    .map(([, name = '']) => name)
    .filter((name) => name.length >= 2 && name.length <= 60 && !/\d-|\.-/.test(name));
}
