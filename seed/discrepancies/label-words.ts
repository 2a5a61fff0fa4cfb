/** A label without regard to case, accents and punctuation: two labels that agree in this agree. */
export function normalised(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words that carry a label's meaning: no articles, singular, in American spelling. */
export function wordsOf(label: string): Set<string> {
  const words = normalised(label).split(' ');
  return new Set(words.filter((word) => word !== '' && !articles.has(word)).map(stem));
}

const articles = new Set(['a', 'an', 'the']);

function stem(word: string): string {
  const american = word.replace('ae', 'e');
  return american.length > 3 && /[^s]s$/.test(american) ? american.slice(0, -1) : american;
}

/** Which part of all words of two sets is in both: from 0, nothing in common, to 1, the same. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Whether one set holds all that the other has. */
export function contains(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...other].every((word) => one.has(word));
}
