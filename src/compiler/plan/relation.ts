/** How to get from a node or relationship to related nodes. */
export type Relation = Traversal | Reference;

/** The property of an inherited relationship with the id of the node that it is found at. */
export const holder = 'holderId';

/** The property of a derived relationship with the id of the node in its middle. */
export const middle = 'throughId';

/** Follows relationships of one type. Those that are stored have no `derived`. */
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
  /** What the relationships are derived from, and the properties of the evidence; undefined if they are stored. */
  readonly derived: Derived | undefined;
}

/** Follows relationships that are not stored. */
export type DerivedTraversal = Traversal & { readonly derived: Derived };

export function isDerived(relation: Relation): relation is DerivedTraversal {
  return relation.kind === 'traversal' && relation.derived !== undefined;
}

/** One relationship on the way to a node, as seen from the node before it, and the label of the node that it leads to. */
export interface Step {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly to: string;
}

/** How to derive relationships that are not stored, from nodes with the label `from`. */
interface Derived {
  readonly from: string;
  /** The nodes in the middle: their label, and the kinds that they may have. */
  readonly through: { readonly label: string; readonly kinds: readonly string[] };
  /** The ways from the start to the middle. */
  readonly ways: readonly (readonly Step[])[];
  /** The type of the relationship from the middle to the end, and its properties. */
  readonly evidence: string;
  readonly properties: readonly string[];
  /** About how many nodes it leads to, in each direction. */
  readonly degrees: { readonly OUT: number; readonly IN: number };
}

/** Follows ids in a property, one id or a list of ids, or leads to all nodes that share the property's value. */
export interface Reference {
  readonly kind: 'reference';
  readonly property: string;
  readonly list: boolean;
  /** Whether the nodes share the property, instead of having its value as their id. */
  readonly shared: boolean;
  /** A property that must be greater at the nodes than at the owner; undefined if there is no such condition. */
  readonly after: string | undefined;
}

/** Nodes at the other end of a relation. `label` is the label to match them by; undefined if none is needed. */
export interface Related<R extends Relation = Relation> {
  readonly relation: R;
  readonly label: string | undefined;
}
