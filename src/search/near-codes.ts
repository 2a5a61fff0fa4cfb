import type { SearchIndex } from './search-index.ts';

const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The characters that each character may have been. */
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'O',
  O: '0',
  Q: '0',
  D: '0',
  1: 'I',
  I: '1',
  L: '1',
  2: 'Z',
  Z: '2',
  5: 'S',
  S: '5',
  6: 'G',
  G: '6',
  8: 'B',
  B: '8',
};
/** How many characters of a text may all be look-alikes: each doubles the number of codes to try. */
const maxLookAlikes = 8;

/** Which codes can be meant. */
export interface Candidates {
  isWanted(entry: number): boolean;
  /** Whether codes of the entry's code system are written like the text. Other codes must look like it. */
  isLikely(entry: number): boolean;
}

/**
 * The ids of up to `limit` codes that are a mistake away from a compact code: first those with characters that look
 * alike, without placeholders or swapped; then those with another mistake, those that start with it, and the longest ones that it starts
 * with.
 */
export function nearCodes(
  index: SearchIndex,
  compact: string,
  { isWanted, isLikely }: Candidates,
  limit: number,
): string[] {
  if (compact.length < 3 || compact.length > 12) return [];
  const near = new Set<string>();
  const take = (codes: Iterable<string>, isMeant: (entry: number) => boolean) => {
    for (const code of codes) {
      if (near.size >= limit) return;
      for (const entry of index.codes.withCode(code)) {
        if (isWanted(entry) && isMeant(entry)) near.add(index.ids[entry] ?? '');
      }
    }
  };
  take(lookAlikeCodes(compact), () => true);
  take(otherMistakes(index, compact), isLikely);
  return [...near].slice(0, limit);
}

function* lookAlikeCodes(compact: string): Generator<string> {
  yield* replaced(compact);
  yield* padded(compact);
  for (const at of positionsOf(compact)) {
    yield change(compact, at, 2, compact.charAt(at + 1) + compact.charAt(at));
  }
}

/** The texts in which one or more characters are others that look alike, those with the fewest of them first. */
function replaced(compact: string): string[] {
  const places = positionsOf(compact).filter((at) => compact.charAt(at) in lookAlikes);
  let texts = [{ text: compact, count: 0 }];
  for (const at of places.slice(0, maxLookAlikes)) {
    const changed = ({ text, count }: (typeof texts)[number]) => {
      return { text: change(text, at, 1, lookAlikes[compact.charAt(at)] ?? ''), count: count + 1 };
    };
    texts = [...texts, ...texts.map(changed)];
  }
  const rest = places.slice(maxLookAlikes).map((at) => change(compact, at, 1, lookAlikes[compact.charAt(at)] ?? ''));
  const ordered = texts.slice(1).toSorted((one, other) => one.count - other.count);
  return [...ordered.map(({ text }) => text), ...rest];
}

/** A diagnosis whose seventh character follows too early: W21.9A lacks the placeholders of W21.9XXA. */
function* padded(compact: string): Generator<string> {
  if (!/^[A-Z]\d[A-Z\d]{2,4}$/.test(compact)) return;
  const last = compact.slice(-1);
  yield compact.slice(0, -1).padEnd(6, 'X') + last;
}

function* otherMistakes(index: SearchIndex, compact: string): Generator<string> {
  for (const at of positionsOf(compact)) yield change(compact, at, 1, '');
  for (const entry of index.codes.startingWith(compact).subarray(0, 20)) yield index.codes.codeOf(entry);
  for (const character of alphabet) yield compact + character;
  for (const at of positionsOf(compact)) for (const character of alphabet) yield change(compact, at, 1, character);
  for (const at of positionsOf(compact)) for (const character of alphabet) yield change(compact, at, 0, character);
  for (let length = compact.length - 1; length >= 3; length--) yield compact.slice(0, length);
}

/** From the last to the first: the start of a code is more likely to be right. */
function positionsOf(compact: string): number[] {
  return Array.from(compact, (_, index) => compact.length - 1 - index);
}

function change(compact: string, at: number, length: number, replacement: string): string {
  return compact.slice(0, at) + replacement + compact.slice(at + length);
}
