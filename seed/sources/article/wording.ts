/** What looks for words in a text: a pattern, or several. */
export type Words = Pick<RegExp, 'test'>;

/** Values by the words that tell them, in the order in which they are tried. */
export type Wording<Value extends string> = readonly (readonly [Value, Words])[];

/** Words with others anywhere behind them. One pattern for both would look for the others behind each of the first. */
export function followedBy(first: RegExp, others: RegExp): Words {
  return { test: (text) => others.test(behind(first, text) ?? '') };
}

/** What stands behind the first words that a pattern finds; undefined where it finds none. */
export function behind(words: RegExp, text: string): string | undefined {
  const found = words.exec(text);
  return found ? text.slice(found.index + found[0].length) : undefined;
}

/** The first value whose words are in the text; UNSPECIFIED where none are. */
export function firstValue<Value extends string>(wording: Wording<Value>, text: string): Value | 'UNSPECIFIED' {
  return wording.find(([, pattern]) => pattern.test(text))?.[0] ?? 'UNSPECIFIED';
}

/** All values whose words are in the text; UNSPECIFIED alone where none are. */
export function allValues<Value extends string>(wording: Wording<Value>, text: string): (Value | 'UNSPECIFIED')[] {
  const values = wording.filter(([, pattern]) => pattern.test(text)).map(([value]) => value);
  return values.length > 0 ? values : ['UNSPECIFIED'];
}

/** The sentences of a text, each with its full stop. A stop within a word or number ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["')]?) (?=["'(]?[A-Z])/);
}

/** The end of an id: lower case, hyphens between the words. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
