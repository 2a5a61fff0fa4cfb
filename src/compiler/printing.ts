import type { Writer } from './writer.ts';

/** Variables that hold the record whose columns are printed: a node, or a relationship. */
export interface Owner {
  readonly variable: string | undefined;
}

/** What every part of a statement needs: the writer, and the variables that each subquery takes along. */
export interface Printing {
  readonly writer: Writer;
  /** The bounds of the hierarchies that the statement's conditions name. */
  readonly carried: readonly string[];
  readonly bounds: ReadonlyMap<object, Bounds>;
}

export interface Bounds {
  readonly low: string;
  readonly high: string;
}
