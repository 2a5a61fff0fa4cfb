/** Codes that a note names: a single code, which is both ends, or a range with both ends included. */
export interface NamedRange {
  readonly first: string;
  readonly last: string;
}
