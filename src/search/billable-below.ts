import type { IndexedDay, SearchIndex } from './search-index.ts';
import { compactCode } from './words.ts';

/** The ids of a diagnosis and of those below it that are billable on a day, in the order of their codes. */
export function billableBelow(index: SearchIndex, code: string, day: IndexedDay): string[] {
  return [...index.codes.startingWith(compactCode(code))]
    .filter((entry) => index.system(entry) === 'ICD10CM' && index.isBillable(entry, day) === true)
    .flatMap((entry) => index.ids[entry] ?? []);
}
