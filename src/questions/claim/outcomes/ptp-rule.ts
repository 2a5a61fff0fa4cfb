import { codeOf } from '../../../codes/ids.ts';
import { modifierId } from '../../../codes/modifiers.ts';
import { bypassingModifier, modifiersToBypass } from '../../../codes/ncci-modifiers.ts';
import type { PtpPair } from '../../edits/facts.ts';
import { canBypass, explainPair } from '../../edits/judge.ts';
import type { ClaimLine } from '../read-claim.ts';
import type { JudgeLine, RuleContext } from '../rules.ts';
import type { Fix, RuleOutcome } from './outcome.ts';
import { notJudged, outcomeOf, withoutCode } from './outcome-of.ts';

const rule = 'PTP_EDIT';

/** Edits in which the line's procedure is in column 2, with the column 1 codes of all other lines. */
export const judgePairs: JudgeLine = (line, context) => {
  const { claim, edits } = context;
  const { id } = line.procedure;
  if (id === undefined) return [withoutCode(rule, line)];
  if (!edits.editions.has('PTP')) return [notJudged(rule, line, edits.editions, [id])];
  const others = claim.lines.filter(({ procedure }) => procedure.id !== undefined && procedure.id !== id);
  const pairs = others.flatMap((other) => judgePair(line, id, other, context) ?? []);
  const unjudged = others.flatMap(({ procedure }) => procedure.id ?? []).filter(isUnjudged(context));
  if (unjudged.length > 0) return [...pairs, notJudged(rule, line, edits.editions, [...new Set(unjudged)])];
  return pairs.length > 0 ? pairs : [passed(line, id, others, context)];
};

/** Whether no loaded file has the edits of a column 1 code. */
function isUnjudged({ edits }: RuleContext): (columnOne: string) => boolean {
  return (columnOne) => edits.editions.of('PTP', codeOf(columnOne)) === undefined;
}

function judgePair(line: ClaimLine, id: string, other: ClaimLine, context: RuleContext): RuleOutcome | undefined {
  const { edits, claim } = context;
  const columnOne = other.procedure.id ?? '';
  const pairs = edits.pairs(id, columnOne);
  const pair = pairs.find((one) => !canBypass(one)) ?? pairs[0];
  if (!pair) return undefined;
  const common = { rule, otherLine: other.number, evidence: pairs.map((one) => one.edits) } as const;
  const edition = edits.editions.of('PTP', codeOf(columnOne));
  const modifier = canBypass(pair) ? bypassingModifier(modifiersOf(other), modifiersOf(line), claim.day) : undefined;
  if (modifier === undefined) {
    const fixes = canBypass(pair) ? [addModifier(line, pair, context)] : [];
    return outcomeOf(line, edition, { ...common, outcome: 'FAIL', explanation: explainPair(pair), fixes });
  }
  const explanation = `${codeOf(id)} is not paid on the same day as ${codeOf(columnOne)}, unless the services were distinct, as modifier ${modifier} says.`;
  return outcomeOf(line, edition, { ...common, outcome: 'BYPASSED', explanation, bypassedBy: modifierId(modifier) });
}

function modifiersOf({ modifiers }: ClaimLine): string[] {
  return modifiers.flatMap(({ id }) => (id === undefined ? [] : [codeOf(id)]));
}

function addModifier({ number }: ClaimLine, { columnTwo, edits }: PtpPair, { facts }: RuleContext): Fix {
  const choices = modifiersToBypass(codeOf(columnTwo));
  return {
    kind: 'ADD_MODIFIER',
    lines: [number],
    choices,
    codes: choices.map(modifierId).filter(facts.isKnown),
    choiceCount: choices.length,
    units: null,
    explanation: `Add modifier ${inChoice(choices)} to ${codeOf(columnTwo)}, if the record shows that the service was distinct.`,
    evidence: [edits],
  };
}

function inChoice(choices: readonly string[]): string {
  const [last, ...others] = choices.toReversed();
  return others.length === 0 ? `${last}` : `${others.toReversed().join(', ')}, or ${last}`;
}

function passed(line: ClaimLine, id: string, others: readonly ClaimLine[], { edits }: RuleContext): RuleOutcome {
  const decisive = others[0]?.procedure.id ?? id;
  const edition = edits.editions.of('PTP', codeOf(decisive)) ?? edits.editions.all.find(({ kind }) => kind === 'PTP');
  const explanation =
    others.length === 0
      ? 'There is no other procedure on the claim.'
      : `No PTP edit in effect keeps ${codeOf(id)} from being paid with the other procedures.`;
  return outcomeOf(line, edition, { rule, outcome: 'PASS', explanation });
}
