/** A text as it is indexed: in lower case, without accents and apostrophes. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase();
}

/** The words of a text as they are indexed, without punctuation. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a word and its plural have in common. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  if (/(tas|[bcmrt]os|thes|lys|gnos)es$/.test(word)) return `${word.slice(0, -2)}is`;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^aeosiu]s$|[^aeo]es$/.test(word) ? word.slice(0, -1) : word;
}

/** The longer ones first: only one is removed. */
const suffixes =
  'ically ical otic osis ance ence ness ally ing ous ant ent ary ed ic al ar um us ae is es ia y a e s'.split(' ');

/** What other forms of a word have in common with it, such as `sacral` and `sacrum`; undefined for short words. */
export function rootOf(word: string): string | undefined {
  const suffix = suffixes.find((ending) => word.endsWith(ending)) ?? '';
  const root = word.slice(0, word.length - suffix.length);
  return root.length < 4 ? undefined : root;
}

/** Words that are not searched for. `with` and `without` are not among them: they make a difference in titles. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is of on or that the to'.split(' '),
);

/** Words that nearly any title could have. They hardly count. */
export const lightWords: ReadonlySet<string> = new Set(
  'unspecified specified other nos nec elsewhere classified not unsp without physician'.split(' '),
);

/** A code without dots, spaces and dashes, in upper case. */
export function compactCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
