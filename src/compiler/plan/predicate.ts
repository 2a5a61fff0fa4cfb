import type { Atom, Logic, Operator } from '../../graph/condition/condition.ts';
import type { Related } from './relation.ts';

/** A condition on a node or relationship and on related nodes, independent of how the client wrote it. */
export type Predicate = Logic<PredicateAtom>;

export type PredicateAtom = Atom | InSubtree | RelatedNodes | RelatedCount | Member;

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

/** The node, which has this label, is one of a set. */
interface Member {
  readonly kind: 'member';
  readonly label: string;
  /** An index into `RootPlan.sets`. */
  readonly set: number;
}

/** The nodes with a label that meet a predicate. They are found once, before the nodes of any list. */
export interface NodeSet {
  readonly label: string;
  readonly where: Predicate;
}

/** Conditions on the nodes of a list, and on the relationships to them. */
export interface Filter {
  readonly node?: Predicate;
  readonly edge?: Predicate;
}

/** The positions of a subtree, or of all subtrees in a range. */
export interface Bounds extends Subtrees {
  readonly label: string;
  readonly position: string;
  readonly lastPosition: string;
}

/**
 * The node `whole` and everything below it. If there is no such node: from the first of the nodes `from`, to everything
 * below the last of the nodes `to`. These are ids, and some may not exist.
 */
export interface Subtrees {
  readonly whole: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}
