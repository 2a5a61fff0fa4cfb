import type { DayOf } from '../../codes/coverage.ts';
import { billableBelow } from '../../search/billable-below.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { indexedDays } from '../search/search.ts';

/** The billable codes below some headers. */
export interface Below {
  /** The ids of the first ones, in the order of their codes. */
  readonly suggestions: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** The billable codes below headers, given by their codes. */
export type BelowOf = (headers: readonly string[]) => Below;

const most = 10;

/** Looks up what is below headers on a day, once for all texts that mean the same. Nothing is without an index. */
export function createBelow(index: SearchIndex | undefined, day: DayOf): BelowOf {
  const known = new Map<string, Below>();
  const on = indexedDays(day)('ICD10CM');
  return (headers) => {
    const key = headers.join();
    const ids = () => (index ? headers.flatMap((code) => billableBelow(index, code, on)) : []);
    const below = known.get(key) ?? toBelow(ids());
    known.set(key, below);
    return below;
  };
}

function toBelow(ids: readonly string[]): Below {
  return { suggestions: ids.slice(0, most), count: ids.length };
}
