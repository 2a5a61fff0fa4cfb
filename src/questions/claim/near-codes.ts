import type { DayOf } from '../../codes/coverage.ts';
import { readText } from '../../codes/reading/read-text.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { suggestCodes } from '../../search/suggest-codes.ts';
import { indexedDays } from '../search/search.ts';
import type { CodeText } from './read-claim.ts';

/** The ids of codes that a malformed or unknown code of a claim may mean, which a claim on the day may use. */
export type NearCodesOn = (code: CodeText, day: DayOf) => string[];

const most = 5;

/** The same suggestions as those of `resolve`, without headers. None without an index. */
export function nearCodesIn(index: SearchIndex | undefined): NearCodesOn {
  return ({ text, label }, day) => {
    if (!index || !label) return [];
    const on = indexedDays(day)('ICD10CM');
    const isHeader = (id: string) => {
      const entry = index.codes
        .withCode(id.slice(id.indexOf(':') + 1).replace('.', ''))
        .find((one) => index.ids[one] === id);
      return id.startsWith('ICD10CM:') && entry !== undefined && index.isBillable(entry, on) === false;
    };
    return suggestCodes(index, readText(text, { labels: [label] }), { labels: [label] }, most).filter(
      (id) => !isHeader(id),
    );
  };
}
