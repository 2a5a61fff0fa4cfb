import type { Steps } from '../turns.ts';
import type { GrowingArray } from './growing-array.ts';

/** Which codes of ICD-10-CM are below which: entries by their numbers, in the order of their ids. */
export interface Families {
  /** The entry after the last code below a header; the entry after it for other codes. */
  readonly ends: Uint32Array;
  /** The header right above a code, plus one; 0 for other entries. */
  readonly parents: Uint32Array;
  /** The billable code to use when nothing but the header is known, plus one; 0 if there is no such code. */
  readonly defaults: Uint32Array;
}

/** `codes` are compact; those that aren't ICD-10-CM codes are null. `plainness` is that of each title, plus 100. */
export function* familiesOf(codes: readonly (string | null)[], plainness: GrowingArray): Steps<Families> {
  const ends = new Uint32Array(codes.length);
  for (let entry = 0; entry < ends.length; entry++) ends[entry] = entry + 1;
  const parents = new Uint32Array(codes.length);
  const plainest = new Uint32Array(codes.length);
  const above: number[] = [];
  for (const [entry, code] of codes.entries()) {
    if (code === null) continue;
    if (entry % 256 === 0) yield;
    while (above.length > 0 && !code.startsWith(codes[above.at(-1) ?? 0] ?? '')) above.pop();
    const parent = above.at(-1);
    if (parent !== undefined) {
      parents[entry] = parent + 1;
      const best = plainest[parent] ?? 0;
      if (best === 0 || plainness.at(entry) > plainness.at(best - 1)) plainest[parent] = entry + 1;
    }
    for (const header of above) ends[header] = entry + 1;
    above.push(entry);
  }
  return { ends, parents, defaults: defaultsOf(plainest, plainness, parents) };
}

function defaultsOf(plainest: Uint32Array, plainness: GrowingArray, parents: Uint32Array): Uint32Array {
  const defaults = new Uint32Array(plainest.length);
  // Codes follow their headers, so what is below is already known when counting down.
  for (let entry = plainest.length - 1; entry >= 0; entry--) {
    const child = plainest[entry] ?? 0;
    if (child === 0 || (parents[child - 1] ?? 0) !== entry + 1) continue;
    if (plainness.at(child - 1) <= 100) continue;
    const isLeaf = (plainest[child - 1] ?? 0) === 0;
    defaults[entry] = isLeaf ? child : (defaults[child - 1] ?? 0);
  }
  return defaults;
}

/**
 * How likely a code is the one to use when nothing but its header is known, from its title and the last character of its
 * code: around 0, times 10.
 */
export function plainnessOf(title: string, code: string, isRetired: boolean): number {
  const words = title.toLowerCase();
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  let plainness = 10 * count(/\bunspecified\b|\bnos\b/g);
  plainness += 10 * count(/\bwithout\b|\buncomplicated\b|\bnot intractable\b|\binitial encounter\b|\bclosed\b/g);
  plainness -= 10 * count(/\bwith\b|\bsubsequent\b|\bsequela\b|\bopen\b/g);
  if (words.startsWith('other')) plainness -= 6;
  if (code.endsWith('9')) plainness += 7;
  return isRetired ? -90 : Math.max(-80, Math.min(80, plainness));
}
