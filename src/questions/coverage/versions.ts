import { isInForceOn } from '../../codes/validity.ts';
import type { CoverageFacts, DocumentVersion } from './facts.ts';

/** The version of a document that applies on a date, as far as is known, and what is loaded of it. */
export interface VersionOnDate {
  readonly document: DocumentVersion;
  /** Whether its first day is known. */
  readonly isDated: boolean;
  /** Whether a table of its procedures is loaded. */
  readonly hasLists: boolean;
}

/**
 * The newest version of a document that may be in force on a date; undefined if none is. A version without dates may be in
 * force.
 */
export function versionOn(facts: CoverageFacts, number: string, date: string): VersionOnDate | undefined {
  const inForce = (facts.versions.get(number) ?? []).filter((one) => isInForceOn(date, one));
  const [document] = inForce.toSorted((one, other) => other.version - one.version);
  if (!document) return undefined;
  const hasLists = (facts.groups.get(document.id) ?? []).some(({ kind }) => kind === 'PROCEDURES');
  return { document, isDated: document.effectiveFrom !== null, hasLists };
}
