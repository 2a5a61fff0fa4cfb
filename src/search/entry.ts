import type { Billability, Validity } from '../codes/validity.ts';

/** The texts of a node that are searched, with the weight of each. The first counts most. */
export const textFields = {
  TITLE: 1,
  INCLUDES: 0.99,
  INCLUSION_TERM: 0.96,
  SHORT_TITLE: 0.8,
  ASSERTED_LABEL: 0.7,
} as const;

export type TextField = keyof typeof textFields;

/** A node that can be searched for. */
export interface Entry extends Pick<Validity, 'status' | 'validTo' | 'listedTo'>, Billability {
  readonly id: string;
  /** The code system, and the code in it; null for nodes that aren't codes. */
  readonly system: string | null;
  readonly code: string | null;
  readonly texts: readonly (readonly [TextField, string])[];
}
