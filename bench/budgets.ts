import type { Budget } from './measure.ts';

/** How long to measure each kind of row. */
export interface Budgets {
  readonly http: Budget;
  readonly inProcess: Budget;
  /** For an export, which takes a hundred times as long as other operations. */
  readonly slow: Budget;
}

export const fullBudgets: Budgets = {
  http: { warmUp: 1_000, turns: 40, turnMs: 25, crowds: 40, crowdMs: 200 },
  inProcess: { warmUp: 700, turns: 40, turnMs: 15, crowds: 10, crowdMs: 100 },
  slow: { warmUp: 500, turns: 10, turnMs: 0, crowds: 1, crowdMs: 0 },
};

/** For a first impression. */
export const quickBudgets: Budgets = {
  http: { warmUp: 30, turns: 12, turnMs: 2, crowds: 3, crowdMs: 30 },
  inProcess: { warmUp: 20, turns: 12, turnMs: 2, crowds: 2, crowdMs: 20 },
  slow: { warmUp: 0, turns: 2, turnMs: 0, crowds: 1, crowdMs: 0 },
};
