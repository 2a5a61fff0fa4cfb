import type { SuccessionKind } from '../../../src/graph/model/relationships.ts';
import type { Gate, ReferenceRow } from '../../records/gate.ts';

/** A code that is no longer used, and one to use instead, by their ids. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  readonly kind: SuccessionKind;
  /** The release or edition that says so. */
  readonly edition: string;
  /** Whether the successor is always used together with other codes. */
  readonly combination?: boolean;
  /** Its places in such combinations, as scenario and choice list; null if it has none. */
  readonly choices?: readonly string[] | null;
}

/** The relationship from a code to its successor. */
export function successionRow(
  gate: Gate,
  { from, to, kind, edition, combination = false, choices }: Succession,
): ReferenceRow {
  return gate.reference('REPLACED_BY', from, to, { kind, edition, combination, choices });
}
