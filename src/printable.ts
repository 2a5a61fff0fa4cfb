/** Characters that change what a terminal shows: control characters, line separators, and marks that reverse text. */
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A text as it can be printed: control characters other than tabs and line breaks are written like `\u001b`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (/[\t\n]/.test(character) ? character : escaped(character)));
}

/** A name of a file as it can be printed, on one line. */
export function printableName(name: string): string {
  return name.replace(unprintable, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
