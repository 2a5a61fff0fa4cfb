/** A label without case, accents, and punctuation. Labels that are equal in this form agree. */
export function normalized(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The meaningful words of a label: without articles, in the singular and in American spelling. */
export function wordsOf(label: string): Set<string> {
  const words = normalized(label).split(' ');
  return new Set(words.filter((word) => word !== '' && !articles.has(word)).map(stem));
}

const articles = new Set(['a', 'an', 'the']);

function stem(word: string): string {
  const american = word.replace('ae', 'e');
  return american.length > 3 && /[^s]s$/.test(american) ? american.slice(0, -1) : american;
}

/** The share of words that two sets have in common: from 0 (none) to 1 (all). */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Whether one set has all words of the other. */
export function contains(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...other].every((word) => one.has(word));
}
