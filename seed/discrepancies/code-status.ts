import type { DayOf } from '../../src/codes/coverage.ts';
import type { DayParameters } from '../../src/codes/days.ts';
import { readSuccessors } from '../../src/codes/successors.ts';
import type { Discrepancy } from './discrepancy.ts';
import { labeledAssertions, suggestedCodes } from './labeled-assertions.ts';
import type { RuleInput } from './rule.ts';

/**
 * CODE_DELETED and CODE_NOT_FOUND: a document lists a code that a code set records as deleted, or as one that never
 * existed. The successors of a deleted code are suggested; if it has none, the codes that fit the label.
 */
export async function codeStatusDiscrepancies(input: RuleInput): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  const all = await labeledAssertions(input);
  const retired = all.filter(({ status }) => status === 'RETIRED').map(({ code }) => code);
  const successors = await readSuccessors(input.graph, retired);
  for (const labeled of all) {
    const { assertion, code, status, asserted, official, evidence } = labeled;
    // Only codes of code sets are read, and of those only the ones that never existed are unconfirmed.
    if (status !== 'RETIRED' && status !== 'UNCONFIRMED') continue;
    const following = successors(code, dayOf(input.days)).filter(({ isUsable }) => isUsable);
    found.push({
      kind: status === 'RETIRED' ? 'CODE_DELETED' : 'CODE_NOT_FOUND',
      severity: 'ERROR',
      codes: [code],
      assertions: [assertion],
      asserted,
      official,
      suggestions: following.length > 0 ? following.map(({ id }) => id) : await suggestedCodes(input, labeled),
      evidence,
    });
  }
  return found;
}

function dayOf({ date, editions, begun }: DayParameters): DayOf {
  return (system) => ({
    date: date ?? '',
    covered: editions[system ?? ''] ?? null,
    begun: begun[system ?? ''] ?? false,
  });
}
