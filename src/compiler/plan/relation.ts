/** How a statement gets from the node or relationship at hand to related nodes. */
export type Relation = Traversal | Reference;

/** Along relationships of a type. */
export interface Traversal {
  readonly kind: 'traversal';
  readonly type: string;
  /** OUT: the relationship leads away from the node at hand. */
  readonly direction: 'OUT' | 'IN';
  /** Over up to so many of these relationships; undefined for exactly one. */
  readonly longest: number | undefined;
  /** First up a hierarchy, by any number of these steps, also none; undefined from the node itself. */
  readonly from: { readonly steps: readonly string[]; readonly longest: number } | undefined;
}

/** To the nodes whose ids a property holds: one id, or a list of ids. */
export interface Reference {
  readonly kind: 'reference';
  readonly property: string;
  readonly list: boolean;
}

/** Nodes at the other end of a relation, with the label that they are matched by; undefined where none is needed. */
export interface Related<R extends Relation = Relation> {
  readonly relation: R;
  readonly label: string | undefined;
}
