import { groupBy } from '../../../graph/group-by.ts';
import type { RuleContext } from '../rules.ts';
import type { JudgedRule, RuleOutcome } from './outcome.ts';

const questions: Readonly<Record<JudgedRule, string>> = {
  PTP_EDIT: 'Whether the procedures may be billed together (PTP edits)',
  UNIT_LIMIT: 'Whether Medicare pays so many units (unit limits)',
  ADD_ON: 'Whether add-on codes have a primary code',
  COVERAGE: 'Whether coverage documents list a diagnosis as supporting medical necessity',
};

/** Which rules were not judged, and why, in sentences for people. */
export function notJudgedOn(outcomes: readonly RuleOutcome[], context: RuleContext): string[] {
  const { claim, edits, facts } = context;
  const hasEdits = edits.editions.all.length > 0;
  const hasCoverage = claim.lines.some(({ procedure }) => facts.hasCoverage(procedure.id ?? ''));
  const open = outcomes.filter(
    ({ rule, outcome }) => outcome === 'NO_DATA' && (rule === 'COVERAGE' ? hasCoverage : hasEdits),
  );
  return [
    ...(hasEdits ? [] : ['Whether the procedures may be billed together, and in how many units (NCCI edits).']),
    ...[...groupBy(open, ({ rule, explanation }) => `${questions[rule]}, on $lines. ${explanation}`)].map(
      ([sentence, own]) => sentence.replace('$lines', () => linesIn(own)),
    ),
    ...(outcomes.some((one) => one.coverageDocument !== null) && !claim.state && !claim.contractor
      ? ['Where coverage documents apply: without a state or contractor, all of them were used.']
      : []),
  ];
}

function linesIn(outcomes: readonly RuleOutcome[]): string {
  const lines = [...new Set(outcomes.map(({ line }) => line))];
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
}
