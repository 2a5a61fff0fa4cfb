import type { RecordPlan } from './columns.ts';
import type { Bounds, NodeSet } from './predicate.ts';
import type { Requirement } from './requirement.ts';
import type { RootShape } from './shape.ts';

/**
 * An operation as data: what to read, and where each part of the answer is in the values that the engine returns.
 * Planning creates it. Printing, estimating the cost and decoding read it, and share nothing else.
 */
export interface OperationPlan {
  readonly roots: readonly RootPlan[];
}

/** One root field: what to read for it, and how to assemble its value. */
export interface RootPlan extends RecordPlan {
  /** The subtrees in conditions of this root. */
  readonly bounds: readonly Bounds[];
  /** The sets in conditions of this root. One may use those before it. */
  readonly sets: readonly NodeSet[];
  /** What the graph must have for this root to have an answer. */
  readonly requirements: readonly Requirement[];
  readonly shape: RootShape;
  /** The tables with the nodes, if the statement need not return them: slot by slot, the ids first. */
  readonly tables?: readonly (readonly (readonly unknown[])[])[] | undefined;
}
