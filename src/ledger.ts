import type { Price } from './compiler/price.ts';
import { sum } from './compiler/price.ts';

/** What one request asked of the graph, and what it cost. Times are in milliseconds. */
export interface Ledger {
  /** The price of all root fields together; see `Price`. */
  price: Price;
  statements: number;
  /** Rows of lists that the engine returned, at every level. */
  rows: number;
  /** Whether a value was missing that the schema promises. */
  flawed: boolean;
  compileMs: number;
  /** From the first statement to the last answer. */
  engineMs: number;
}

export function openLedger(): Ledger {
  return {
    price: { rows: 0, dearest: { path: '', rows: 0 } },
    statements: 0,
    rows: 0,
    flawed: false,
    compileMs: 0,
    engineMs: 0,
  };
}

/** Adds a root field's price. */
export function charge(ledger: Ledger, price: Price): void {
  ledger.price = sum(ledger.price, price);
}
