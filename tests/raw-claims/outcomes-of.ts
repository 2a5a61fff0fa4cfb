/** An outcome in the answer of `checkClaims`. */
export interface AnsweredOutcome {
  readonly rule: string;
  readonly line: number;
  readonly otherLine: number | null;
  readonly outcome: string;
  readonly bypassedBy: { readonly code: string } | null;
  readonly edition: string | null;
  readonly coverageDocument: { readonly number: string } | null;
  readonly explanation: string;
}

/** What to ask about each claim. */
export const outcomeFields =
  'rule line otherLine outcome bypassedBy { code } edition coverageDocument { number } explanation';

/** Outcomes as `expectedOutcomes` writes them. Several documents may leave a line open, for several reasons. */
export function writtenOutcomes(outcomes: readonly AnsweredOutcome[]): string[] {
  return [...new Set(outcomes.map(written))].toSorted();
}

function written({ rule, line, otherLine, outcome, edition, coverageDocument, explanation }: AnsweredOutcome): string {
  const what = `${line} ${rule} ${outcome}`;
  if (outcome === 'NO_DATA') return what;
  // The graph of the test has no modifiers.
  const modifier = outcome === 'BYPASSED' ? ` ${/modifier (\w\w) says/.exec(explanation)?.[1]}` : '';
  if (rule === 'PTP_EDIT') return outcome === 'PASS' ? what : `${what}${modifier} ${edition} with ${otherLine}`;
  if (rule === 'COVERAGE') return coverageDocument ? `${what} ${coverageDocument.number}` : what;
  return `${what} ${edition}`;
}
