import { codeOf } from '../../../codes/ids.ts';
import type { AddOnRule } from '../../edits/facts.ts';
import { type JudgedAddOn, judgeAddOn } from '../../edits/judge.ts';
import type { JudgeLine } from '../rules.ts';
import type { Fix } from './outcome.ts';
import { notJudged, outcomeOf, withoutCode } from './outcome-of.ts';

const rule = 'ADD_ON';

/** An add-on code, which is paid only with one of its primary codes. */
export const judgeAddOns: JudgeLine = (line, { claim, edits }) => {
  const { id } = line.procedure;
  if (id === undefined) return [withoutCode(rule, line)];
  const edition = edits.editions.of('ADD_ON', codeOf(id));
  if (!edition) return [notJudged(rule, line, edits.editions, [id])];
  const rules = edits.rules(id);
  if (rules.length === 0) {
    const explanation = `${codeOf(id)} is not an add-on code.`;
    return [outcomeOf(line, edition, { rule, outcome: 'PASS', explanation })];
  }
  const billed = claim.lines.flatMap(({ procedure }) => procedure.id ?? []);
  const judged = judgeAddOn(id, rules, billed);
  const primary = claim.lines.find(({ procedure }) => judged.primaries.includes(procedure.id ?? ''));
  return [
    outcomeOf(line, edition, {
      rule,
      outcome: judged.outcome,
      explanation: judged.explanation,
      otherLine: primary?.number ?? null,
      evidence: rulesFor(judged, rules).map((one) => one.id),
      fixes: judged.outcome === 'FAIL' ? [addPrimary(id, judged, rules)] : [],
    }),
  ];
};

/** More than anybody reads: some add-on codes have hundreds of primary codes. */
const mostChoices = 50;

/** The rules behind the outcome: those about the primary codes that are billed, or all. */
function rulesFor({ primaries }: JudgedAddOn, rules: readonly AddOnRule[]): readonly AddOnRule[] {
  const billed = rules.filter(({ primary }) => primary !== null && primaries.includes(primary));
  return (billed.length > 0 ? billed : rules).slice(0, mostChoices);
}

function addPrimary(addOn: string, { listed }: JudgedAddOn, rules: readonly AddOnRule[]): Fix {
  const codes = listed.slice(0, mostChoices);
  const what = codes.length === 1 ? codeOf(codes[0] ?? '') : 'one of its primary codes';
  return {
    kind: 'ADD_PRIMARY',
    lines: [],
    choices: codes.map(codeOf),
    codes,
    choiceCount: listed.length,
    units: null,
    explanation: `Bill ${what} as well, if it was provided: ${codeOf(addOn)} is paid only with a primary code.`,
    evidence: rules.slice(0, mostChoices).map(({ id }) => id),
  };
}
