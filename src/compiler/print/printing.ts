import type { Writer } from './writer.ts';

/** The variable of the node or relationship whose columns are printed; undefined for a root. */
export interface Owner {
  readonly variable: string | undefined;
}

/** The variables of a MATCH. */
export interface Matched {
  readonly node: string;
  readonly edge: string | undefined;
  /** The path, if its length is needed. */
  readonly path: string | undefined;
}

/** The variables with the first and last position of a subtree. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/** What all functions that print a root need. */
export interface Printing {
  readonly writer: Writer;
  /** The intervals of the subtrees in conditions, in the order of the plan's bounds. */
  readonly intervals: readonly Interval[];
  /** The variables with the ids of the plan's sets. */
  readonly sets: readonly string[];
  /** The variables of both, which each subquery must import. */
  readonly carried: readonly string[];
  /** The variable of the node in the middle of a derived relationship, where conditions on the relationship are printed. */
  readonly middle?: string;
}

/** Variables separated by commas. Undefined ones are left out. */
export function variableList(...variables: readonly (string | undefined | readonly string[])[]): string {
  return variables
    .flat()
    .filter((one) => one !== undefined)
    .join(', ');
}
