/** The words of a text as they are indexed: in lower case, without accents and punctuation. */
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

/** Words that are not searched for. `with` and `without` are not among them: they make a difference in titles. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into is of on or that the to'.split(' '),
);

/** A code without dots, spaces and dashes, in upper case. */
export function compactCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
