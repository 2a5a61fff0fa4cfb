import type { Filter, Predicate } from './predicate.ts';
import type { Relation, Traversal } from './relation.ts';

/** The nodes of a column: where to find them, and which of them to include. */
export interface Scope {
  readonly source: Source;
  /** The label to match the nodes by; undefined if all nodes of the source have it. */
  readonly label: string | undefined;
  readonly filter: Filter;
}

export type Source =
  /**
   * All nodes with the label. With an anchor, the search starts there. `order` has the properties of their natural order.
   */
  | { readonly kind: 'all'; readonly anchor: Anchor | undefined; readonly order: readonly string[] }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'related'; readonly relation: Relation }
  | Similar;

/** Nodes that share neighbors with a node. */
export interface Similar {
  readonly kind: 'similar';
  /** The types of the relationships to the neighbors. */
  readonly through: readonly string[];
  readonly direction: 'OUT' | 'IN';
  /** The most nodes to return. */
  readonly first: number;
  /** A condition on the nodes. */
  readonly where: Predicate | undefined;
  /** The most neighbors to search through, those with the fewest relationships first. */
  readonly mostNeighbors: number;
  /** The most nodes to compare, those that share the most neighbors first. */
  readonly mostCompared: number;
}

/**
 * Where a search for nodes with a label starts, instead of at every node with the label: at nodes in an index, or at
 * nodes of which there are fewer.
 */
export type Anchor = {
  /** The label of the node. */
  readonly label: string;
  /** The other conditions on the node. */
  readonly rest: readonly Predicate[];
} & (
  | { readonly kind: 'key'; readonly property: string; readonly operator: '=' | 'IN'; readonly value: unknown }
  /** Every node with the label. */
  | { readonly kind: 'scan' }
  /** The search starts at another node, which has the anchor; `relation` leads from this node to that one. */
  | { readonly kind: 'related'; readonly anchor: Anchor; readonly relation: Traversal }
);
