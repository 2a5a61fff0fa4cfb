import type { Atom, Logic, Operator } from '../../graph/condition/condition.ts';
import type { Related } from './relation.ts';

/** A condition on a node or relationship and on related nodes, independent of how the client wrote it. */
export type Predicate = Logic<PredicateAtom>;

export type PredicateAtom = Atom | InSubtree | RelatedNodes | RelatedCount;

/** The node is in a subtree: its position is within these bounds. */
interface InSubtree {
  readonly kind: 'subtree';
  readonly position: string;
  /** An index into `RootPlan.bounds`. */
  readonly bounds: number;
}

export type Quantifier = 'some' | 'none' | 'every';

/** The predicate holds for some, none or every related node. */
export interface RelatedNodes extends Related {
  readonly kind: 'related';
  readonly quantifier: Quantifier;
  readonly of: Predicate;
}

/** Compares the number of related nodes. */
interface RelatedCount extends Related {
  readonly kind: 'count';
  readonly operator: Operator;
  readonly value: unknown;
}

/** Conditions on the nodes of a list, and on the relationships to them. */
export interface Filter {
  readonly node?: Predicate;
  readonly edge?: Predicate;
}

/** The positions of a node's subtree: from the node's own to its last descendant's. */
export interface Bounds {
  readonly label: string;
  readonly id: string;
  readonly position: string;
  readonly lastPosition: string;
}
