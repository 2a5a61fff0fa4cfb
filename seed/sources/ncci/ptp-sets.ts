import { createHash } from 'node:crypto';
import type { Faults } from '../faults.ts';
import type { PtpRow, PtpTerms } from './ptp-rows.ts';

/** Edits with the same terms: each of the column 1 codes has one with each of the column 2 codes. Codes are ids. */
export interface PtpSet {
  readonly terms: PtpTerms;
  readonly columnOne: readonly string[];
  readonly columnTwo: readonly string[];
}

/** All edits of a file, as sets. */
export interface PtpSets {
  readonly sets: readonly PtpSet[];
  readonly count: number;
  /** Those that are not deleted. */
  readonly activeCount: number;
  /** Null if a row has no effective date. */
  readonly earliest: string | null;
  readonly firstCode: string;
  readonly lastCode: string;
}

/**
 * Puts millions of edits into a few thousand sets: many codes have the same edits with the same codes. Rows of one column 1
 * code follow each other, so that only its rows are kept at a time. An edit that is repeated is reported as a fault.
 */
export async function collectSets(rows: AsyncIterable<PtpRow>, faults: Faults): Promise<PtpSets> {
  const sets = new Map<string, { terms: PtpTerms; columnOne: string[]; columnTwo: readonly string[] }>();
  const numbers = new Map<PtpTerms, number>();
  let current = '';
  let own = new Map<PtpTerms, Set<string>>();
  const [counts, codes] = [
    { all: 0, active: 0 },
    { first: '', last: '' },
  ];
  let earliest: string | null = '9999';
  const finish = () => {
    for (const [terms, codes] of own) {
      const columnTwo = [...codes].sort();
      const number = numbers.get(terms) ?? numbers.set(terms, numbers.size).size - 1;
      const key = createHash('sha256')
        .update(`${number} ${columnTwo.join(' ')}`)
        .digest('base64');
      const set = sets.get(key);
      if (set) set.columnOne.push(current);
      else sets.set(key, { terms, columnOne: [current], columnTwo });
    }
    own = new Map();
  };
  for await (const { line, code, columnOne, columnTwo, terms } of rows) {
    if (columnOne !== current) finish();
    current = columnOne;
    const others = own.get(terms) ?? new Set();
    if (others.has(columnTwo)) {
      faults.add(line, `There is a row for ${columnOne} and ${columnTwo} already.`);
      continue;
    }
    own.set(terms, others.add(columnTwo));
    counts.all += 1;
    if (terms.deletedOn === null) counts.active += 1;
    if (earliest !== null && (terms.effectiveFrom ?? '') < earliest) earliest = terms.effectiveFrom;
    if (codes.first === '' || code < codes.first) codes.first = code;
    if (code > codes.last) codes.last = code;
  }
  finish();
  return {
    sets: [...sets.values()],
    count: counts.all,
    activeCount: counts.active,
    earliest,
    firstCode: codes.first,
    lastCode: codes.last,
  };
}

/** Changes whenever the set changes, so that no set is changed in place: `Xk2mPq9vT0aBcDeF`. */
export function hashOf({ terms, columnOne, columnTwo }: PtpSet): string {
  const text = JSON.stringify([terms, columnOne, columnTwo]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
