import { type Cost, noCost } from '../compiler/compiler.ts';

/** What one request asked of the graph, and what it cost. Times are in milliseconds. */
export interface Ledger {
  /** The cost of all root fields together. */
  cost: Cost;
  statements: number;
  /** Rows of lists in the answer, at every level. */
  rows: number;
  compileMs: number;
  /** From the first statement to the last answer. */
  engineMs: number;
}

export function openLedger(): Ledger {
  return { cost: noCost, statements: 0, rows: 0, compileMs: 0, engineMs: 0 };
}
