import type { Atom, Logic, Operator } from '../../graph/condition/condition.ts';
import type { Related, Traversal } from './relation.ts';

/** A condition on one node or relationship and what is related to it, in a form that is the same however it was asked. */
export type Predicate = Logic<PredicateAtom>;

export type PredicateAtom = Atom | InSubtree | RelatedNodes | RelatedCount;

/** The node lies in a subtree: its position is in the interval of these bounds. */
export interface InSubtree {
  readonly kind: 'subtree';
  readonly position: string;
  /** Which bounds of the root: a place in `RootPlan.bounds`. */
  readonly bounds: number;
}

export type Quantifier = 'some' | 'none' | 'every';

/** Some, none or every related node meets a predicate. */
export interface RelatedNodes extends Related<Traversal> {
  readonly kind: 'related';
  readonly quantifier: Quantifier;
  readonly of: Predicate;
}

/** Compares the number of related nodes. */
export interface RelatedCount extends Related {
  readonly kind: 'count';
  readonly operator: Operator;
  readonly value: unknown;
}

/** What must hold of the nodes of a list, and of the relationships that lead to them. */
export interface Filter {
  readonly node?: Predicate;
  readonly edge?: Predicate;
}

/** The interval of positions that the subtree under a node takes: those of the node itself and of its last descendant. */
export interface Bounds {
  readonly label: string;
  readonly id: string;
  readonly position: string;
  readonly lastPosition: string;
}
