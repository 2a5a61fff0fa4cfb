const types = { and: 'conjunction', or: 'disjunction' } as const;

type Word = keyof typeof types;

/** Created when first needed, because that takes 15 ms. */
const formats = new Map<Word, Intl.ListFormat>();

/** Names or codes as a sentence lists them: `M80.0, M80.8 or M81.0`. */
export function sentenceList(parts: readonly string[], word: Word): string {
  return formatOf(word).format(parts);
}

function formatOf(word: Word): Intl.ListFormat {
  // British, without a comma before the last one, as in all notes.
  const format = formats.get(word) ?? new Intl.ListFormat('en-GB', { type: types[word] });
  formats.set(word, format);
  return format;
}
