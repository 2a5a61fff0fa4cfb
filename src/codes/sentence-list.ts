// Without a comma before the last one, as in all notes.
const formats = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Names or codes as a sentence lists them: `M80.0, M80.8 or M81.0`. */
export function sentenceList(parts: readonly string[], word: 'and' | 'or'): string {
  return formats[word].format(parts);
}
