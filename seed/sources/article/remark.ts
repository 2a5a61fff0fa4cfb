/** What became of something in a page that was not read as it stands. */
export type RemarkKind = 'LEFT_OUT' | 'CHANGED' | 'REPEATED' | 'MISSING';

/** A remark on what a page says and its document does not, or says otherwise. */
export interface Remark {
  /**
   * - `LEFT_OUT`: a row, column, or sentence was not understood, so the document lacks it.
   * - `CHANGED`: it was read in another form, such as a code in another spelling or a row that was cut short.
   * - `REPEATED`: the page says it twice, and the document once.
   * - `MISSING`: the page lacks something that the layout has.
   */
  readonly kind: RemarkKind;
  /** The line of the page, counted from 1; null for the page as a whole. */
  readonly line: number | null;
  /** One or two sentences. */
  readonly text: string;
}

/** A line of a page, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The remarks by line, those on the whole page first. */
export function byLine(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
