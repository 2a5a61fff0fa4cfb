import { codeOf } from '../../../codes/ids.ts';
import type { UnitLimit } from '../../edits/facts.ts';
import type { Claim, ClaimLine } from '../read-claim.ts';
import type { JudgeLine } from '../rules.ts';
import type { Fix } from './outcome.ts';
import { notJudged, outcomeOf, withoutCode } from './outcome-of.ts';

const rule = 'UNIT_LIMIT';

/** The units of the line, or of all lines with its procedure, against the limit of the procedure (MUE). */
export const judgeUnits: JudgeLine = (line, { claim, edits }) => {
  const { id } = line.procedure;
  if (id === undefined) return [withoutCode(rule, line)];
  const code = codeOf(id);
  const edition = edits.editions.of('MUE', code);
  if (!edition) return [notJudged(rule, line, edits.editions, [id])];
  const limit = edits.limit(id);
  if (!limit) {
    const explanation = `The unit limits of ${edition.edition} have none for ${code}. Some limits are confidential.`;
    return [outcomeOf(line, edition, { rule, outcome: 'NO_DATA', explanation })];
  }
  const lines = limit.adjudication === 'LINE' ? [line] : linesWith(id, claim);
  const units = lines.reduce((sum, one) => sum + one.units, 0);
  const isWithin = units <= limit.units;
  const fixes = isWithin || limit.units === 0 ? [] : [fewerUnits(lines, code, limit)];
  const explanation = explainUnits(units, code, limit);
  const outcome = isWithin ? 'PASS' : 'FAIL';
  return [outcomeOf(line, edition, { rule, outcome, explanation, evidence: [limit.id], fixes })];
};

function linesWith(id: string, { lines }: Claim): ClaimLine[] {
  return lines.filter(({ procedure }) => procedure.id === id);
}

function explainUnits(units: number, code: string, { units: most, adjudication }: UnitLimit): string {
  const counted = `${units} ${units === 1 ? 'unit' : 'units'} of ${code}`;
  const per = adjudication === 'LINE' ? 'a line' : 'a day';
  if (units <= most) return `${counted}: within the limit of ${most} ${per}.`;
  if (most === 0) return `${counted}: Medicare pays no units in this setting.`;
  const exception =
    adjudication === 'DATE_OF_SERVICE_CLINICAL' ? ' More can be paid if the record shows medical necessity.' : '';
  return `${counted}: more than the limit of ${most} ${per}.${exception}`;
}

function fewerUnits(lines: readonly ClaimLine[], code: string, { id, units, adjudication }: UnitLimit): Fix {
  const where = adjudication === 'LINE' ? 'on the line' : 'for the day';
  return {
    kind: 'FEWER_UNITS',
    lines: lines.map(({ number }) => number),
    choices: [],
    choiceCount: 0,
    codes: [],
    units,
    explanation: `Bill at most ${units} ${units === 1 ? 'unit' : 'units'} of ${code} ${where}, if no more were provided.`,
    evidence: [id],
  };
}
