import type { z } from 'zod';
import type { CodeLabel } from '../../src/codes/code-systems.ts';
import type { Graph } from '../../src/graph/port.ts';
import type { OfficialCode } from './code-reader.ts';
import type { Discrepancy } from './discrepancy.ts';

/** What a rule finds out from: the graph, and the codes of one label, which several rules read. */
export interface RuleInput {
  readonly graph: Graph;
  /** Codes that a code set confirms and that may be used. */
  codes(label: CodeLabel): Promise<readonly OfficialCode[]>;
}

/** Finds all discrepancies of one sort in the graph, in any order. @throws {GraphError} */
export type Rule = (input: RuleInput) => Promise<Discrepancy[]>;

/** The rows of a statement, each of which has the shape that the rule counts on. */
export async function readRows<Row>(
  graph: Graph,
  row: z.ZodType<Row>,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  return (await graph.read({ text, parameters })).map((read) => row.parse(read));
}
