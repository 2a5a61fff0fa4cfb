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

/**
 * Up to `limit` ids of codes that are one slip away from a compact code, such as an O for a 0 or two signs swapped; then
 * of those that begin with it, and of the longest that it begins with.
 */
export function nearCodes(
  index: SearchIndex,
  compact: string,
  isWanted: (entry: number) => boolean,
  limit: number,
): string[] {
  if (compact.length < 3 || compact.length > 12) return [];
  const near = new Set<string>();
  for (const code of candidates(index, compact)) {
    for (const entry of index.ofCode(code)) if (isWanted(entry)) near.add(index.ids[entry] ?? '');
    if (near.size >= limit) break;
  }
  return [...near].slice(0, limit);
}

function* candidates(index: SearchIndex, compact: string): Generator<string> {
  const change = (place: number, length: number, by: string) =>
    compact.slice(0, place) + by + compact.slice(place + length);
  // From the end: the beginning says more of what is meant.
  const places = Array.from(compact, (_, place) => compact.length - 1 - place);
  for (const place of places) yield change(place, 1, lookAlikes[compact.charAt(place)] ?? '');
  for (const place of places) yield change(place, 2, compact.charAt(place + 1) + compact.charAt(place));
  for (const place of places) yield change(place, 1, '');
  for (const entry of index.withCode(compact).subarray(0, 20)) yield index.code(entry);
  for (const sign of alphabet) yield compact + sign;
  for (const place of places) for (const sign of alphabet) yield change(place, 1, sign);
  for (const place of places) for (const sign of alphabet) yield change(place, 0, sign);
  for (let length = compact.length - 1; length >= 3; length--) yield compact.slice(0, length);
}
