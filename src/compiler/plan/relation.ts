/** How to get from a node or relationship to related nodes. */
export type Relation = Traversal | Reference;

/** The property of an inherited relationship with the id of the node that it is found at. */
export const holder = 'holderId';

/** Follows relationships of one type. */
export interface Traversal {
  readonly kind: 'traversal';
  readonly type: string;
  /** OUT: the relationship starts at the node. */
  readonly direction: 'OUT' | 'IN';
  /** The most relationships to follow in a row; undefined for exactly one. */
  readonly longest: number | undefined;
  /** First goes up a hierarchy by zero or more of these steps; undefined to start at the node itself. */
  readonly from: { readonly steps: readonly string[]; readonly longest: number } | undefined;
  /**
   * The properties of the relationship, if it is found at the nearest node of the walk `from`: then each node comes once.
   * Undefined for one row per relationship.
   */
  readonly nearest: readonly string[] | undefined;
  /** The relationship's property that its nodes are sorted by; undefined if the nodes have an order of their own. */
  readonly orderedBy: string | undefined;
}

/** Follows ids in a property: one id, or a list of ids. */
export interface Reference {
  readonly kind: 'reference';
  readonly property: string;
  readonly list: boolean;
}

/** Nodes at the other end of a relation. `label` is the label to match them by; undefined if none is needed. */
export interface Related<R extends Relation = Relation> {
  readonly relation: R;
  readonly label: string | undefined;
}
