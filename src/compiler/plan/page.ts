import type { Related } from './relation.ts';

/** One sort key. Missing values come last in both directions. */
export interface SortKey {
  readonly value: SortValue;
  readonly descending: boolean;
  readonly nullable: boolean;
}

export type SortValue =
  | {
      readonly kind: 'property';
      readonly on: 'node' | 'edge';
      readonly property: string;
      readonly list: boolean;
      readonly boolean: boolean;
    }
  /** How many entries a list property of the relationship has. */
  | { readonly kind: 'size'; readonly property: string }
  /** How many related nodes the node has. */
  | ({ readonly kind: 'count' } & Related)
  /** The number of steps to the node. */
  | { readonly kind: 'distance' };

/** Which rows of a sorted list to read. */
export interface Page {
  /** The last key is unique, or all keys together are. */
  readonly sort: readonly SortKey[];
  /** Identifies the list and its ordering. Cursors are valid only for the same signature. */
  readonly signature: string;
  /** The number of rows; undefined for all. */
  readonly size: number | undefined;
  /** Whether to read from the end, against the ordering. */
  readonly backwards: boolean;
  /** The sort values of the row before the page, in the direction of reading. */
  readonly behind: readonly unknown[] | undefined;
  /** The sort values of the row after the page, in the direction of reading. */
  readonly until: readonly unknown[] | undefined;
}
