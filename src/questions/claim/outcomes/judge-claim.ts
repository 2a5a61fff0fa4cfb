import { each, type Steps } from '../../../turns.ts';
import type { RuleResult } from '../finding.ts';
import type { Claim } from '../read-claim.ts';
import type { JudgeLine, RuleContext } from '../rules.ts';
import { judgeAddOns } from './add-on-rule.ts';
import type { RuleOutcome } from './outcome.ts';
import { judgePairs } from './ptp-rule.ts';
import { judgeUnits } from './unit-rule.ts';

const judges: readonly JudgeLine[] = [judgePairs, judgeUnits, judgeAddOns];

/** The outcomes of all rules on all lines, line by line. */
export function* judgeClaim(context: RuleContext): Steps<RuleOutcome[]> {
  const outcomes: RuleOutcome[] = [];
  for (const line of context.claim.lines) {
    outcomes.push(...(yield* each(judges, (judge) => judge(line, context))).flat());
  }
  return outcomes;
}

/** The findings for the rules that lines fail. Edits are those of one payer, Medicare, and depend on the record. */
export function failures(outcomes: readonly RuleOutcome[], claim: Claim): RuleResult[] {
  const procedureOn = (number: number | null) =>
    claim.lines.filter((line) => line.number === number).map(({ procedure }) => procedure);
  return outcomes
    .filter(({ outcome }) => outcome === 'FAIL')
    .map(({ rule, line, otherLine, explanation, evidence }) => ({
      rule,
      severity: 'WARNING',
      line,
      message: explanation,
      about: [...procedureOn(line), ...procedureOn(otherLine)],
      evidence,
    }));
}
