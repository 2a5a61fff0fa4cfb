/** A text from its first letter or digit to its last; empty if it has none. */
export function trimSigns(text: string): string {
  return text.slice(Math.max(text.search(/[\p{L}\p{N}]/u), 0), endOfLetters(text));
}

/** The index after the last letter or digit of a text; 0 if it has none. */
export function endOfLetters(text: string): number {
  const last = [...text.matchAll(/[\p{L}\p{N}]/gu)].at(-1);
  return last ? last.index + last[0].length : 0;
}
