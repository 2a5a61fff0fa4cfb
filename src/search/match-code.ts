import { codeOf } from '../codes/ids.ts';
import type { Explanation } from './explanation.ts';
import { Matches } from './matches.ts';
import type { SearchIndex } from './search-index.ts';
import { compactCode } from './words.ts';

/** The match of a code that only starts with the search text. */
const codeStartFit = 0.8;

/** Whether a word is a code or the start of one. It must have a digit, as codes do. */
export function isCode(index: SearchIndex, word: string): boolean {
  const compact = compactCode(word);
  return compact.length > 1 && /\d/.test(compact) && matchCode(index, word).count > 0;
}

/** The entries whose code is this word, or starts with it. */
export function matchCode(index: SearchIndex, word: string): Matches {
  const compact = compactCode(word);
  const matches = new Matches();
  // Codes that start with a bare number do so by chance.
  const startCounts = compact.length > 2 && /[A-Z]/.test(compact);
  for (const entry of index.codes.startingWith(compact)) {
    if (!hasDotOf(word, codeOf(index.ids[entry] ?? ''))) continue;
    if (index.codes.codeOf(entry) === compact) matches.add(entry, 1);
    else if (startCounts) matches.add(entry, codeStartFit);
  }
  return matches;
}

/** Whether a code has its dot where the text has one. A text without a dot fits every code. */
export function hasDotOf(text: string, code: string): boolean {
  const dot = text.replace(/[^\p{L}\p{N}.]/gu, '').search(/\.[^.]/);
  return dot === -1 || code.indexOf('.') === dot;
}

/** How an entry's code matches the searched text. */
export function explainCode(index: SearchIndex, asked: string, entry: number): Explanation {
  const kind = compactCode(asked).endsWith(index.codes.codeOf(entry)) ? 'CODE' : 'BEGINNING';
  return { asked: asked.trim(), found: codeOf(index.ids[entry] ?? ''), kind, field: 'CODE' };
}
