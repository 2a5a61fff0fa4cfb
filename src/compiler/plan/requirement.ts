import type { Reader } from '../../graph/port.ts';

/**
 * What an argument or filter names, and the graph must have. The statement says whether it does; if not, the root field
 * has an error instead of an answer that only seems to be empty.
 */
export type Requirement = {
  /** Why the graph does not have it, and what it has instead: a message for the client. @throws {GraphError} */
  readonly explain: (graph: Reader) => Promise<string>;
} & (
  | {
      readonly kind: 'subtree';
      /** An index into `RootPlan.bounds`. */
      readonly bounds: number;
    }
  | RequiredValues
);

/** Each of the values is that of a node with the label. */
export interface RequiredValues {
  readonly kind: 'values';
  readonly label: string;
  readonly property: string;
  readonly values: readonly string[];
}
