import type { DayOf } from '../../codes/coverage.ts';
import { readText } from '../../codes/reading/read-text.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { suggestCodes } from '../../search/suggest-codes.ts';
import type { Steps } from '../../turns.ts';
import { indexedDays } from '../search/search.ts';
import type { CodeText } from './read-claim.ts';

/** Codes that malformed and unknown codes of claims may mean. */
export interface NearCodes {
  /** The ids of those that a claim on the day may use; empty for a code that was not looked up. */
  of(code: CodeText, day: DayOf): string[];
  /** Whether a code was left out, because there were too many. */
  isLeftOut(code: CodeText): boolean;
}

const most = 5;

/** How many different texts are looked up. Each takes about a millisecond. */
export const maxNearLookups = 1_000;

/** Looks up the same suggestions as those of `resolve`, without headers. There are no suggestions without an index. */
export function* findNearCodes(index: SearchIndex | undefined, codes: readonly CodeText[]): Steps<NearCodes> {
  const different = new Map(codes.map((code) => [keyOf(code), code]));
  const found = new Map<string, readonly string[]>();
  for (const [key, { text, label }] of [...different].slice(0, maxNearLookups)) {
    yield;
    if (!index || !label) continue;
    found.set(key, suggestCodes(index, readText(text, { labels: [label] }), { labels: [label] }, most));
  }
  return {
    of: (code, day) => (found.get(keyOf(code)) ?? []).filter((id) => !index || !isHeader(index, id, day)),
    isLeftOut: (code) => different.has(keyOf(code)) && different.size > maxNearLookups && !found.has(keyOf(code)),
  };
}

function keyOf({ label, text }: CodeText): string {
  return `${label} ${text}`;
}

function isHeader(index: SearchIndex, id: string, day: DayOf): boolean {
  if (!id.startsWith('ICD10CM:')) return false;
  const code = id.slice(id.indexOf(':') + 1).replace('.', '');
  const entry = index.codes.withCode(code).find((one) => index.ids[one] === id);
  return entry !== undefined && index.isBillable(entry, indexedDays(day)('ICD10CM')) === false;
}
