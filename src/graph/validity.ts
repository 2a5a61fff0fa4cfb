/** From when to when a code is one, as the graph stores it. Dates are ISO dates, both ends included; null is open. */
export interface Validity {
  /** The code set that lists it; null where none does. */
  readonly documentId: string | null;
  /** `DELETED` or `NOT_FOUND` where that is known without dates. */
  readonly status: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** From when to when a diagnosis can be billed. */
export interface Billability {
  /** By the newest release; null for other codes than diagnoses. */
  readonly billable: boolean | null;
  readonly billableFrom: string | null;
  readonly billableTo: string | null;
}

/** What a code is on a day; the same as `status(asOf:)` of `schema/code.graphql`. */
export function statusOn(day: string, code: Validity): 'ACTIVE' | 'NOT_YET' | 'RETIRED' | 'UNCONFIRMED' {
  if (code.documentId === null || code.status === 'NOT_FOUND') return 'UNCONFIRMED';
  if (code.status === 'DELETED' || (code.validTo !== null && code.validTo < day)) return 'RETIRED';
  return code.validFrom !== null && code.validFrom > day ? 'NOT_YET' : 'ACTIVE';
}

/** Whether a diagnosis can be billed on a day; the same as `billable(asOf:)` of `schema/diagnosis.graphql`. */
export function isBillableOn(day: string, { billable, billableFrom, billableTo }: Billability): boolean {
  const ever = billable === true || billableTo !== null;
  return ever && (billableFrom === null || billableFrom <= day) && (billableTo === null || day <= billableTo);
}

/** Whether a policy binds on a day: it is not in force any more on the day on which it was withdrawn. */
export function isInForceOn(
  day: string,
  { effectiveFrom, retiredOn }: { readonly effectiveFrom: string | null; readonly retiredOn: string | null },
): boolean {
  return (effectiveFrom === null || effectiveFrom <= day) && (retiredOn === null || day < retiredOn);
}
