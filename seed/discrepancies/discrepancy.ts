import { createHash } from 'node:crypto';
import type { NodeProperties } from '../../src/graph/model/labels.ts';

/** What disagrees with what. */
type DiscrepancyKind = NodeProperties<'Discrepancy'>['kind'];

/**
 * - `ERROR`: the assertion contradicts the code set, or a claim with the code would be rejected.
 * - `WARNING`: the assertion may mislead; what to do depends on the case.
 * - `INFO`: worth knowing, but there is nothing to do.
 */
type Severity = NodeProperties<'Discrepancy'>['severity'];

/** A disagreement between a document and reference data, or between coverage documents. Codes, assertions, and documents are node ids. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  /** The codes involved, the one it is mainly about first. */
  readonly codes: readonly [string, ...string[]];
  /** The assertions involved, the one about the first code first. Empty if only coverage documents disagree. */
  readonly assertions: readonly string[];
  /** The coverage documents that disagree; none for other kinds. */
  readonly coverageDocuments?: readonly string[];
  /** What the document says, in brief. */
  readonly asserted: string;
  /** What reference data say, in brief. */
  readonly official: string;
  /** Codes to use instead; empty if unknown. */
  readonly suggestions: readonly string[];
  /** The document behind `official`, or null. */
  readonly evidence: string | null;
}

/**
 * The id of a discrepancy: its kind, its first code, and a hash of what makes it this discrepancy, which is the kind, the
 * codes, and the assertions. It stays the same when texts, severity, suggestions, or evidence change.
 */
export function discrepancyId({ kind, codes, assertions }: Discrepancy): string {
  const rule = kind.toLowerCase().replaceAll('_', '-');
  const code = codes[0].replace(/^.*:/, '').toLowerCase();
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, codes, assertions]))
    .digest('hex')
    .slice(0, 12);
  return `DISCREPANCY:${rule}-${code}-${hash}`;
}
