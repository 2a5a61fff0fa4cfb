import type { Discrepancy } from './discrepancy.ts';
import { labelledAssertions, meantCodes } from './labelled-assertions.ts';
import type { RuleInput } from './rule.ts';

/** CODE_DELETED and CODE_NOT_FOUND: a document lists a code that no claim can carry. */
export async function codeStatusDiscrepancies(input: RuleInput): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const labelled of await labelledAssertions(input.graph)) {
    const { assertion, code, status, asserted, official, evidence } = labelled;
    // Of the codes that a code set lists, only those that never existed are unconfirmed.
    if (status !== 'RETIRED' && status !== 'UNCONFIRMED') continue;
    found.push({
      kind: status === 'RETIRED' ? 'CODE_DELETED' : 'CODE_NOT_FOUND',
      severity: 'ERROR',
      codes: [code],
      assertions: [assertion],
      asserted,
      official,
      suggestions: await meantCodes(input, labelled),
      evidence,
    });
  }
  return found;
}
