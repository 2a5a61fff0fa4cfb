import { groupBy } from '../../../graph/group-by.ts';
import type { RuleContext } from '../rules.ts';
import type { JudgedRule, RuleOutcome } from './outcome.ts';

const questions: Readonly<Record<JudgedRule, string>> = {
  PTP_EDIT: 'Whether the procedures may be billed together (PTP edits)',
  UNIT_LIMIT: 'Whether Medicare pays so many units (unit limits)',
  ADD_ON: 'Whether add-on codes have a primary code',
};

/** Which rules were not judged, and why, in sentences for people. */
export function notJudgedOn(outcomes: readonly RuleOutcome[], { edits }: RuleContext): string[] {
  if (edits.editions.all.length === 0) {
    return ['Whether the procedures may be billed together, and in how many units (NCCI edits).'];
  }
  const open = outcomes.filter(({ outcome }) => outcome === 'NO_DATA');
  return [...groupBy(open, ({ rule, explanation }) => `${questions[rule]}, on $lines. ${explanation}`)].map(
    ([sentence, own]) => sentence.replace('$lines', () => linesIn(own)),
  );
}

function linesIn(outcomes: readonly RuleOutcome[]): string {
  const lines = [...new Set(outcomes.map(({ line }) => line))];
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
}
