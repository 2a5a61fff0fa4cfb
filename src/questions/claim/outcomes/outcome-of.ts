import { codeOf } from '../../../codes/ids.ts';
import { type Edition, type Editions, type EditKind, whyNotJudged } from '../../edits/editions.ts';
import type { ClaimLine } from '../read-claim.ts';
import type { EditRule, JudgedRule, RuleOutcome } from './outcome.ts';

/** The kind of edits behind each rule. */
const kindOfRule = { PTP_EDIT: 'PTP', UNIT_LIMIT: 'MUE', ADD_ON: 'ADD_ON' } as const satisfies Record<
  EditRule,
  EditKind
>;

type Said = Pick<RuleOutcome, 'rule' | 'outcome' | 'explanation'> &
  Partial<Pick<RuleOutcome, 'otherLine' | 'bypassedBy' | 'evidence' | 'fixes'>>;

/** An outcome on a line by a file of edits; without one, nothing was judged. The file's document is evidence as well. */
export function outcomeOf({ number }: ClaimLine, edition: Edition | undefined, said: Said): RuleOutcome {
  const document = edition?.documentId;
  return {
    line: number,
    otherLine: null,
    bypassedBy: null,
    edition: edition?.edition ?? null,
    document: document ?? null,
    extent: edition ? (edition.whole ? 'WHOLE' : 'EXCERPT') : null,
    coverageDocument: null,
    condition: null,
    fixes: [],
    ...said,
    evidence: [...(said.evidence ?? []), ...(document === undefined ? [] : [document])],
  };
}

/** The outcome if no loaded file judges these procedures, which decide a rule on the line. */
export function notJudged(
  rule: EditRule,
  line: ClaimLine,
  editions: Editions,
  procedures: readonly string[],
): RuleOutcome {
  const explanation = whyNotJudged(kindOfRule[rule], editions, procedures.map(codeOf));
  return outcomeOf(line, undefined, { rule, outcome: 'NO_DATA', explanation });
}

/** The outcome if the line has no procedure code. */
export function withoutCode(rule: JudgedRule, line: ClaimLine): RuleOutcome {
  const explanation = `Line ${line.number} has no procedure code that could be judged.`;
  return outcomeOf(line, undefined, { rule, outcome: 'NO_DATA', explanation });
}
