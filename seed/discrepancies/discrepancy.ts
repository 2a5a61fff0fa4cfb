import { createHash } from 'node:crypto';
import type { NodeProperties } from '../../src/graph/model/labels.ts';

/** What disagrees with what. */
export type DiscrepancyKind = NodeProperties<'Discrepancy'>['kind'];

/**
 * - `ERROR`: the statement contradicts the code set, or a claim with the code would be refused.
 * - `WARNING`: it may mislead; what to do depends on the case.
 * - `INFO`: worth knowing, nothing to do.
 */
export type Severity = NodeProperties<'Discrepancy'>['severity'];

/** A disagreement between what a document says and what reference data say, by node ids. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  /** The codes at fault: the one that it is about first. */
  readonly codes: readonly [string, ...string[]];
  /** The assertions that raise it: the one about the first code first. */
  readonly assertions: readonly [string, ...string[]];
  /** What the document says, in short. */
  readonly asserted: string;
  /** What reference data say, in short. */
  readonly official: string;
  /** Codes to use instead; empty where none is known. */
  readonly suggestions: readonly string[];
  /** The document behind `official`; null where there is none. */
  readonly evidence: string | null;
}

/** Tells the kind and the code, and by the rest its whole content: a discrepancy that changes is another one. */
export function discrepancyId(discrepancy: Discrepancy): string {
  const kind = discrepancy.kind.toLowerCase().replaceAll('_', '-');
  const code = discrepancy.codes[0].replace(/^.*:/, '').toLowerCase();
  const hash = createHash('sha256').update(JSON.stringify(discrepancy)).digest('hex').slice(0, 12);
  return `DISCREPANCY:${kind}-${code}-${hash}`;
}
