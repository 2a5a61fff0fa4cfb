/** Words to look for in a text: a regular expression, or something like it. */
export type Words = Pick<RegExp, 'test'>;

/** Values with the words that express them, in the order in which they are tried. */
export type Wording<Value extends string> = readonly (readonly [Value, Words])[];

/** Words followed by others, at any distance. A single pattern would search again after every match of the first. */
export function followedBy(first: RegExp, others: RegExp): Words {
  return { test: (text) => others.test(textAfter(first, text) ?? '') };
}

/** The text after the first match; undefined if there is no match. */
export function textAfter(words: RegExp, text: string): string | undefined {
  const found = words.exec(text);
  return found ? text.slice(found.index + found[0].length) : undefined;
}

/** Whether a text matches an anchored pattern, at its beginning or after a few words without punctuation. */
export function followsWords(pattern: Words, text: string, most: number): boolean {
  const words = text.split(' ');
  const plainWords = words.slice(0, most).findIndex((word) => !/^\w+$/.test(word));
  const last = plainWords === -1 ? most : plainWords;
  return words.slice(0, last + 1).some((_, index) => pattern.test(words.slice(index).join(' ')));
}

/** The first value whose words are in the text; UNSPECIFIED if there is none. */
export function firstValue<Value extends string>(wording: Wording<Value>, text: string): Value | 'UNSPECIFIED' {
  return wording.find(([, pattern]) => pattern.test(text))?.[0] ?? 'UNSPECIFIED';
}

/** All values whose words are in the text; only UNSPECIFIED if there are none. */
export function allValues<Value extends string>(wording: Wording<Value>, text: string): (Value | 'UNSPECIFIED')[] {
  const values = wording.filter(([, pattern]) => pattern.test(text)).map(([value]) => value);
  return values.length > 0 ? values : ['UNSPECIFIED'];
}

/** The sentences of a text, with their punctuation. A period within a word or number does not end a sentence. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["')]?) (?=["'(]?[A-Z])/);
}

/** A text as part of an id: lower case, with hyphens between the words. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
