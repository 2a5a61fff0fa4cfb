import type { CodeLabel } from '../../src/codes/code-systems.ts';
import type { DayParameters } from '../../src/codes/days.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { OfficialCode } from './code-reader.ts';
import type { Discrepancy } from './discrepancy.ts';

/** What a rule may read: the graph, and the codes of one label, which several rules need. */
export interface RuleInput {
  readonly graph: Graph;
  /** The current day of each code system, as parameters of statements. */
  readonly days: DayParameters;
  /** The active codes of a label that are not headers and have an official display. */
  codes(label: CodeLabel): Promise<readonly OfficialCode[]>;
}

/** Finds all discrepancies of certain kinds, in any order. @throws {GraphError} */
export type Rule = (input: RuleInput) => Promise<Discrepancy[]>;
