import type { ASTNode, GraphQLError } from 'graphql';
import type { Cost } from '../../compiler/compiler.ts';
import { limitExceeded } from '../../errors.ts';

/** How much an operation may cost. */
export interface CostLimits {
  /** The most rows: `MAX_COST`. */
  readonly maxCost: number;
  /** The most work: `MAX_WORK`. */
  readonly maxWork: number;
}

/** Makes the error of a root field, for the parts of the document that select it. */
export type Refusal = (nodes: readonly ASTNode[]) => GraphQLError;

/** The error of each root field of an operation that is too expensive; undefined if it is not. */
export function refusalOf(cost: Cost, { maxCost, maxWork }: CostLimits): Refusal | undefined {
  if (cost.rows > maxCost) {
    const { path, rows } = cost.mostExpensive;
    const what = `Rows that the operation may read (${rows} of them for ${path})`;
    return (nodes) => limitExceeded('MAX_COST', maxCost, cost.rows, what, nodes);
  }
  if (cost.work <= maxWork) return undefined;
  const { path, work } = cost.mostWork;
  const what =
    `Nodes and relationships that the graph may look at, times the conditions on each (${Math.round(work)} for ${path}; ` +
    'to lower this, start from a code or id, or give fewer or simpler conditions)';
  return (nodes) => limitExceeded('MAX_WORK', maxWork, Math.round(cost.work), what, nodes);
}
