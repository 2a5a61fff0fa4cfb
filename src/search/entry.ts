/** The texts of a node that words are looked for in, and how much a word there says: the first is the best. */
export const textFields = { TITLE: 1, INCLUSION_TERM: 0.9, SHORT_TITLE: 0.8, ASSERTED_LABEL: 0.7 } as const;

export type TextField = keyof typeof textFields;

/** A node as the index takes it in. */
export interface Entry {
  readonly id: string;
  /** The code system; null for what is no code, as in `code`. */
  readonly system: string | null;
  readonly code: string | null;
  /** `DELETED` where it has ended, be the day known or not; as in `validity.ts`. */
  readonly status: string | null;
  /** The last day as a code; null where there is none. */
  readonly validTo: string | null;
  /** The days on which it can be billed; null where it never can. Open ends are null. */
  readonly billable: { readonly from: string | null; readonly to: string | null } | null;
  readonly texts: readonly (readonly [TextField, string])[];
}
