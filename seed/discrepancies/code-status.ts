import type { Discrepancy } from './discrepancy.ts';
import { labeledAssertions, suggestedCodes } from './labeled-assertions.ts';
import type { RuleInput } from './rule.ts';

/** CODE_DELETED and CODE_NOT_FOUND: a document lists a code that a code set records as deleted, or as one that never existed. */
export async function codeStatusDiscrepancies(input: RuleInput): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const labeled of await labeledAssertions(input)) {
    const { assertion, code, status, asserted, official, evidence } = labeled;
    // Only codes of code sets are read, and of those only the ones that never existed are unconfirmed.
    if (status !== 'RETIRED' && status !== 'UNCONFIRMED') continue;
    found.push({
      kind: status === 'RETIRED' ? 'CODE_DELETED' : 'CODE_NOT_FOUND',
      severity: 'ERROR',
      codes: [code],
      assertions: [assertion],
      asserted,
      official,
      suggestions: await suggestedCodes(input, labeled),
      evidence,
    });
  }
  return found;
}
