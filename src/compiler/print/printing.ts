import type { Writer } from './writer.ts';

/** Variables that hold the record whose columns are printed: a node, or a relationship. */
export interface Owner {
  readonly variable: string | undefined;
}

/** The variables of a MATCH. */
export interface Matched {
  readonly node: string;
  readonly edge: string | undefined;
  /** The path of a walk. */
  readonly path: string | undefined;
}

/** The variables that hold the interval of positions that a subtree takes. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/** What every part of a root's statement needs: the writer, and the variables that each subquery takes along. */
export interface Printing {
  readonly writer: Writer;
  /** The intervals of the subtrees that conditions name, in the order of the plan's bounds. */
  readonly intervals: readonly Interval[];
  /** Their variables. */
  readonly carried: readonly string[];
}

/** A list of variables, without those that are not there. */
export function variableList(...variables: readonly (string | undefined | readonly string[])[]): string {
  return variables
    .flat()
    .filter((one) => one !== undefined)
    .join(', ');
}
