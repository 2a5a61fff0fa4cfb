import { groupBy } from '../../../graph/group-by.ts';
import { each, type Steps } from '../../../turns.ts';
import type { RuleResult } from '../finding.ts';
import type { Claim } from '../read-claim.ts';
import type { JudgeLine, RuleContext } from '../rules.ts';
import { judgeAddOns } from './add-on-rule.ts';
import type { RuleOutcome } from './outcome.ts';
import { judgePairs } from './ptp-rule.ts';
import { judgeUnits } from './unit-rule.ts';

const judges: readonly JudgeLine[] = [
  judgePairs,
  judgeUnits,
  judgeAddOns,
  (line, { coverageOutcomes }) => coverageOutcomes(line),
];

/** The outcomes of all rules on all lines, line by line. */
export function* judgeClaim(context: RuleContext): Steps<RuleOutcome[]> {
  const outcomes: RuleOutcome[] = [];
  for (const line of context.claim.lines) {
    outcomes.push(...(yield* each(judges, (judge) => judge(line, context))).flat());
  }
  return outcomes;
}

/**
 * The findings for the rules that lines fail. The rules are those of one payer, Medicare, and depend on the record. Several
 * coverage documents that do not support a line have one finding together.
 */
export function failures(outcomes: readonly RuleOutcome[], claim: Claim): RuleResult[] {
  const failed = outcomes.filter(({ outcome }) => outcome === 'FAIL');
  const together = groupBy(failed, (one) => (one.rule === 'COVERAGE' ? one.line : one));
  const procedureOn = (number: number | null) =>
    claim.lines.filter((line) => line.number === number).map(({ procedure }) => procedure);
  return [...together.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { rule, line, otherLine, explanation } = first;
    return [
      {
        rule,
        severity: 'WARNING',
        line,
        message: `${explanation}${alsoFailed(same.length - 1)}`,
        about: [...procedureOn(line), ...procedureOn(otherLine)],
        suggestions: same.flatMap(({ fixes }) =>
          fixes.flatMap(({ kind, codes }) => (kind === 'OTHER_DIAGNOSIS' ? codes : [])),
        ),
        evidence: same.flatMap(({ evidence }) => evidence),
      },
    ];
  });
}

function alsoFailed(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' Another coverage document does not support it either.'
    : ` ${count} other coverage documents do not support it either.`;
}
