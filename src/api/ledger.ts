import type { Days } from '../codes/days.ts';
import { type Cost, noCost } from '../compiler/compiler.ts';

/** What one request cost. Times are in milliseconds. */
export interface Ledger {
  /** The cost of all root fields together. */
  cost: Cost;
  statements: number;
  /** Rows of lists in the answer, on all levels. */
  rows: number;
  compileMs: number;
  /** From sending the first statement to receiving the last rows. */
  engineMs: number;
  /** The days on which codes were checked; undefined if the operation has not been run. */
  days: Days | undefined;
  /** The graph release that the answer is from; undefined if it is not known. */
  release: string | undefined;
}

/** A ledger of an operation that is about to be answered from this graph release. */
export function openLedger(release?: string): Ledger {
  return { cost: noCost, statements: 0, rows: 0, compileMs: 0, engineMs: 0, days: undefined, release };
}
