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
}

export function openLedger(): Ledger {
  return { cost: noCost, statements: 0, rows: 0, compileMs: 0, engineMs: 0 };
}
