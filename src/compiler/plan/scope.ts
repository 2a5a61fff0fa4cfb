import type { Filter, Predicate } from './predicate.ts';
import type { Relation, Traversal } from './relation.ts';

/** The nodes that a column is about: where they come from, and which of them count. */
export interface Scope {
  readonly source: Source;
  /** The label that nodes are matched by; undefined where the source leads to no others. */
  readonly label: string | undefined;
  readonly filter: Filter;
}

export type Source =
  /** All nodes of the label. With an anchor the search starts there. */
  | { readonly kind: 'all'; readonly anchor: Anchor | undefined }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'related'; readonly relation: Relation }
  | Similar;

/** Nodes that share neighbors with the one at hand. */
export interface Similar {
  readonly kind: 'similar';
  /** The types of the relationships to the neighbors. */
  readonly through: readonly string[];
  readonly direction: 'OUT' | 'IN';
  /** How many nodes come. */
  readonly first: number;
  /** What must hold of the nodes. */
  readonly where: Predicate | undefined;
  /** Neighbors that the search goes through, those with the fewest relationships first. */
  readonly mostNeighbors: number;
  /** Nodes that are compared, those that share the most first. */
  readonly mostCompared: number;
}

/**
 * Where a list starts whose nodes hang on no other node: at nodes that an index finds, instead of at every node of the
 * label.
 */
export type Anchor = {
  /** The label of the node. */
  readonly label: string;
  /** What else must hold of the node. */
  readonly rest: readonly Predicate[];
} & (
  | { readonly kind: 'key'; readonly property: string; readonly operator: '=' | 'IN'; readonly value: unknown }
  /** The node is reached from another one that is anchored itself; `relation` leads from the node to that one. */
  | { readonly kind: 'related'; readonly anchor: Anchor; readonly relation: Traversal }
);
