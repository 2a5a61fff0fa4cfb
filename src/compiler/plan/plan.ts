import type { RecordPlan } from './columns.ts';
import type { Bounds } from './predicate.ts';
import type { RootShape } from './shape.ts';

/**
 * An operation as data: what is read at each place of it, and where each part of the answer lies in what comes back.
 * Planning makes it; printing, counting the cost and decoding read it, and share nothing else.
 */
export interface OperationPlan {
  readonly roots: readonly RootPlan[];
}

/** One root field: what is read for it, and how its value is put together from that. */
export interface RootPlan extends RecordPlan {
  /** The subtrees that conditions of this root name. */
  readonly bounds: readonly Bounds[];
  readonly shape: RootShape;
}
