import type { Place } from './place.ts';

/**
 * What a document says about a procedure for a diagnosis. `COVERED` is listed as supporting medical necessity, and never a
 * promise of payment. `CONDITIONAL` depends on a paragraph. `NOT_LISTED` is known not to be listed, and `NO_DATA` is unknown.
 */
type CoverageOutcome = 'COVERED' | 'CONDITIONAL' | 'NOT_COVERED' | 'NOT_LISTED' | 'NO_DATA';

/** How much of a document's lists of diagnoses is loaded. `DERIVED` is no list of a document. */
export type CoverageExtent = 'COMPLETE' | 'CUT_OFF' | 'NOT_COVERED_ONLY' | 'NONE' | 'DERIVED';

/** What one document says about one diagnosis. Nodes are ids. */
export interface CoverageResult {
  /** Null for the derived list, and if no document lists the procedure. */
  readonly document: string | null;
  readonly diagnosis: string;
  readonly outcome: CoverageOutcome;
  readonly extent: CoverageExtent;
  readonly derived: boolean;
  /** The group that lists the procedure. */
  readonly procedureGroup: string | null;
  /** The group that decides: it lists the diagnosis, or says that the procedure is not covered. */
  readonly group: string | null;
  /** The paragraph that the outcome depends on. */
  readonly condition: string | null;
  /** The document of the table that says so, and its edition. */
  readonly source: string | null;
  readonly edition: string | null;
  /** For the derived list: the numbers of its LCDs. */
  readonly lcds: readonly string[];
  readonly explanation: string;
}

/** A procedure and its diagnoses, by their ids, in a place on a date of service. */
export interface CoverageQuestion extends Place {
  readonly procedure: string;
  readonly diagnoses: readonly string[];
  readonly date: string;
}
