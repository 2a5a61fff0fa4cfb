/**
 * A condition built from smaller ones. An atom with a missing value does not hold, so its opposite does: there are only
 * two outcomes, unlike in Cypher.
 */
export type Logic<Part> = Part | Branch<Part>;

export type Branch<Part> =
  /** `all` holds if it is empty, `any` does not. */
  | { readonly kind: 'all' | 'any'; readonly of: readonly Logic<Part>[] }
  | { readonly kind: 'not'; readonly of: Logic<Part> };

/** `contains` and `startsWith` ignore case; `prefix` compares codes as they are stored. */
export type Operator = '=' | 'IN' | '<' | '<=' | '>' | '>=' | 'contains' | 'startsWith' | 'prefix';

/** Compares a property with a value. It holds for a list property if it holds for one of the entries. */
export interface Comparison {
  readonly kind: 'compare';
  readonly property: string;
  readonly list: boolean;
  readonly operator: Operator;
  readonly value: unknown;
}

/** The property is missing, or an empty list. */
interface Missing {
  readonly kind: 'missing';
  readonly property: string;
  readonly list: boolean;
}

/** A condition on one property. */
export type Atom = Comparison | Missing;

/** A condition on the properties of one node or relationship, with the same meaning in Cypher and in memory. */
export type Condition = Logic<Atom>;

/** Holds if each of these holds. */
export function all<Part = Atom>(...of: readonly Logic<Part>[]): Logic<Part> {
  return of.length === 1 && of[0] ? of[0] : { kind: 'all', of };
}

/** Holds if at least one of these holds. */
export function any<Part = Atom>(...of: readonly Logic<Part>[]): Logic<Part> {
  return of.length === 1 && of[0] ? of[0] : { kind: 'any', of };
}

/** Holds if this does not, for example because a property is missing. */
export function not<Part = Atom>(of: Logic<Part>): Logic<Part> {
  return { kind: 'not', of };
}

/** Compares a property that is not a list. */
export function compare(property: string, operator: Operator, value: unknown): Atom {
  return { kind: 'compare', property, list: false, operator, value };
}

/** Holds if the property is missing. For a property that is not a list. */
export function missing(property: string): Atom {
  return { kind: 'missing', property, list: false };
}

/** Whether a condition is built from smaller ones. */
export function isBranch<Part extends { readonly kind: string }>(one: Logic<Part>): one is Branch<Part> {
  return one.kind === 'all' || one.kind === 'any' || one.kind === 'not';
}
