/** The words of a text, as the index has them: lower case, without accents and marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What a word and its plural have in common. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^aeosiu]s$|[^aeo]es$/.test(word) ? word.slice(0, -1) : word;
}

/** Words that say nothing of what is looked for. `with` and `without` do. */
export const fillers: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is of on or that the to'.split(' '),
);

/** A code as people write it, without what they put between its characters. */
export function compactCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
