/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones in the same order. */
const foreign = 'АВЕЅІЈКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΧ';
const latin = 'ABESIJKMHOPCTXABEZHIKMNOPTX';
const lookAlikes = new Map([...foreign].map((letter, index) => [letter, latin.charAt(index)]));

/**
 * A text in upper case, with plain characters: full-width letters, dashes of any length, no-break spaces, raised dots,
 * letters of other alphabets and invisible characters are common in cells that were copied from documents.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[·•․]/g, '.')
    .toUpperCase()
    .replace(/[\p{Script=Greek}\p{Script=Cyrillic}]/gu, (letter) => lookAlikes.get(letter) ?? letter);
}

/** Whether a text has characters that look like those of a code and are others. */
export function isUnusual(text: string): boolean {
  return (
    text.normalize('NFKC') !== text ||
    /[·•․]/.test(text) ||
    [...text.toUpperCase()].some((letter) => lookAlikes.has(letter))
  );
}

/** The letters and digits of a text. */
export function charactersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A text from its first letter or digit to its last; empty if it has none. */
export function trimSigns(text: string): string {
  return text.slice(Math.max(text.search(/[\p{L}\p{N}]/u), 0), endOfLetters(text));
}

/** The index after the last letter or digit of a text; 0 if it has none. */
export function endOfLetters(text: string): number {
  for (let end = text.length; end > 0; end--) if (/[\p{L}\p{N}]/u.test(lastCharacter(text, end))) return end;
  return 0;
}

/** The character before an index: a pair of surrogates is one. */
function lastCharacter(text: string, end: number): string {
  return /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) ? text.slice(Math.max(end - 2, 0), end) : text.charAt(end - 1);
}
