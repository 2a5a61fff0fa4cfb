import type { Related } from './relation.ts';

/** One key that rows are sorted by. Missing values come last, whatever the direction. */
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
  /** How many steps a walk took. */
  | { readonly kind: 'distance' };

/** Which rows of a sorted list are read. */
export interface Page {
  /** The last key is unique, or the keys together are. */
  readonly sort: readonly SortKey[];
  /** Names the list and its ordering; cursors are bound to it. */
  readonly signature: string;
  /** Rows that the client asked for; undefined reads all. */
  readonly size: number | undefined;
  /** Reads from the end, against the ordering. */
  readonly backwards: boolean;
  /** The sort values of the row that the page begins behind, in the direction of reading. */
  readonly behind: readonly unknown[] | undefined;
  /** Sort values of the row that the page ends before. */
  readonly until: readonly unknown[] | undefined;
}
