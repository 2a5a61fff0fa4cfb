import type { SearchIndex } from './search-index.ts';

const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Signs that are taken for one another. */
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'O',
  O: '0',
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

/** Which codes can be meant. */
export interface Wanted {
  isWanted(entry: number): boolean;
  /** Whether the code's system is one that writes codes like the text; others are meant only by slips of the eye. */
  isLikely(entry: number): boolean;
}

/**
 * Up to `limit` ids of codes that are one slip away from a compact code, such as an O for a 0 or two signs swapped; then
 * of those that begin with it, and of the longest that it begins with.
 */
export function nearCodes(
  index: SearchIndex,
  compact: string,
  { isWanted, isLikely }: Wanted,
  limit: number,
): string[] {
  if (compact.length < 3 || compact.length > 12) return [];
  const near = new Set<string>();
  const take = (codes: Iterable<string>, isMeant: (entry: number) => boolean) => {
    for (const code of codes) {
      if (near.size >= limit) return;
      for (const entry of index.ofCode(code)) if (isWanted(entry) && isMeant(entry)) near.add(index.ids[entry] ?? '');
    }
  };
  take(slipsOfTheEye(compact), () => true);
  take(otherSlips(index, compact), isLikely);
  return [...near].slice(0, limit);
}

function* slipsOfTheEye(compact: string): Generator<string> {
  for (const place of placesOf(compact)) yield change(compact, place, 1, lookAlikes[compact.charAt(place)] ?? '');
  for (const place of placesOf(compact)) {
    yield change(compact, place, 2, compact.charAt(place + 1) + compact.charAt(place));
  }
}

function* otherSlips(index: SearchIndex, compact: string): Generator<string> {
  for (const place of placesOf(compact)) yield change(compact, place, 1, '');
  for (const entry of index.withCode(compact).subarray(0, 20)) yield index.code(entry);
  for (const sign of alphabet) yield compact + sign;
  for (const place of placesOf(compact)) for (const sign of alphabet) yield change(compact, place, 1, sign);
  for (const place of placesOf(compact)) for (const sign of alphabet) yield change(compact, place, 0, sign);
  for (let length = compact.length - 1; length >= 3; length--) yield compact.slice(0, length);
}

/** From the end: the beginning says more of what is meant. */
function placesOf(compact: string): number[] {
  return Array.from(compact, (_, place) => compact.length - 1 - place);
}

function change(compact: string, place: number, length: number, by: string): string {
  return compact.slice(0, place) + by + compact.slice(place + length);
}
