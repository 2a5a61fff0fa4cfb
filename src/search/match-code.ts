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
  if (compact.length < 2 || !/\d/.test(compact)) return false;
  const counts = startCounts(compact);
  const fits = dotFits(word);
  return index.codes
    .startingWith(compact)
    .some((entry) => (counts || index.codes.codeOf(entry) === compact) && fits(codeOf(index.ids[entry] ?? '')));
}

/** The entries whose code is this word, or starts with it. */
export function matchCode(index: SearchIndex, word: string): Matches {
  const compact = compactCode(word);
  const matches = new Matches();
  const counts = startCounts(compact);
  const fits = dotFits(word);
  for (const entry of index.codes.startingWith(compact)) {
    if (!fits(codeOf(index.ids[entry] ?? ''))) continue;
    if (index.codes.codeOf(entry) === compact) matches.add(entry, 1);
    else if (counts) matches.add(entry, codeStartFit);
  }
  return matches;
}

/** Whether codes that only start with the text match. Those that start with a bare number do so by chance. */
function startCounts(compact: string): boolean {
  return compact.length > 2 && /[A-Z]/.test(compact);
}

/** Whether codes have their dot where the text has one. A text without a dot fits every code. */
export function dotFits(text: string): (code: string) => boolean {
  const dot = text.replace(/[^\p{L}\p{N}.]/gu, '').search(/\.[^.]/);
  return (code) => dot === -1 || code.indexOf('.') === dot;
}

/** How an entry's code matches the searched text. */
export function explainCode(index: SearchIndex, asked: string, entry: number): Explanation {
  const kind = compactCode(asked).endsWith(index.codes.codeOf(entry)) ? 'CODE' : 'BEGINNING';
  return { asked: asked.trim(), found: codeOf(index.ids[entry] ?? ''), kind, field: 'CODE' };
}
