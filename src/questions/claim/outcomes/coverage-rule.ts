import { codeOf } from '../../../codes/ids.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { CoverageFacts } from '../../coverage/facts.ts';
import { type CoverageJudgement, judgeCoverage } from '../../coverage/judge.ts';
import type { CoverageExtent, CoverageQuestion, CoverageResult } from '../../coverage/outcome.ts';
import type { Claim, ClaimLine } from '../read-claim.ts';
import type { Extent, RuleOutcome } from './outcome.ts';
import { withoutCode } from './outcome-of.ts';

const rule = 'COVERAGE';

/** What one coverage document, or the derived list, says about a line. */
export interface CoverageOutcome {
  readonly outcome: RuleOutcome;
  /** What it is judged by: one result for each diagnosis. */
  readonly results: readonly CoverageResult[];
}

/** The question that a line asks; undefined if it lacks a procedure or a diagnosis. */
export function questionOf({ procedure, diagnoses }: ClaimLine, claim: Claim): CoverageQuestion | undefined {
  const ids = [...new Set(diagnoses.flatMap(({ id }) => id ?? []))];
  if (procedure.id === undefined || ids.length === 0) return undefined;
  return { procedure: procedure.id, diagnoses: ids, date: claim.day, state: claim.state, contractor: claim.contractor };
}

/** Judges a line by the coverage documents that list its procedure. Without facts, none does. */
export function judgeLineCoverage(line: ClaimLine, claim: Claim, facts: CoverageFacts | undefined): CoverageOutcome[] {
  const { id } = line.procedure;
  if (id === undefined) return [{ outcome: withoutCode(rule, line), results: [] }];
  if (!facts) return [noData(line, `No loaded coverage document lists ${codeOf(id)}.`)];
  const question = questionOf(line, claim);
  if (!question) return [noData(line, 'The line has no diagnosis that coverage could be judged by.')];
  const judged = judgeCoverage(facts, question);
  const stated = groupBy(
    judged.results.filter(({ document }) => document !== null),
    ({ document }) => document,
  );
  const outcomes = [...stated.values()].map((results) => judgeDocument(line, results));
  // A derived exclusion may be for another procedure: alone, it fails no line.
  const derived = judged.results.filter((one) => one.derived && one.outcome === 'COVERED');
  return [
    ...joinUnknown(outcomes),
    ...(derived.length > 0 ? [outcomeOf(line, 'PASS', derived, derived[0])] : []),
    ...unplacedOf(line, id, judged, question),
    ...(outcomes.length + derived.length === 0 ? [outcomeOf(line, 'NO_DATA', judged.results, judged.results[0])] : []),
  ];
}

/** One diagnosis that supports the procedure is enough. A line fails if it is known that none does. */
function judgeDocument(line: ClaimLine, results: readonly CoverageResult[]): CoverageOutcome {
  const first = (...outcomes: readonly CoverageResult['outcome'][]) =>
    results.find(({ outcome }) => outcomes.includes(outcome));
  const covered = first('COVERED');
  if (covered) return outcomeOf(line, 'PASS', results, covered);
  const open = first('CONDITIONAL') ?? results.find(isOpen);
  if (open) return outcomeOf(line, 'NO_DATA', results, open);
  return outcomeOf(line, 'FAIL', results, first('NOT_COVERED', 'NOT_LISTED'));
}

/** Whether it is not known that the diagnosis does not support the procedure. */
function isOpen({ outcome, extent }: CoverageResult): boolean {
  return outcome === 'NO_DATA' || (outcome === 'NOT_LISTED' && extent === 'NOT_COVERED_ONLY');
}

const extents: Readonly<Record<CoverageExtent, Extent | null>> = {
  COMPLETE: 'WHOLE',
  CUT_OFF: 'CUT_OFF',
  NOT_COVERED_ONLY: 'NOT_COVERED_ONLY',
  NONE: null,
  DERIVED: 'DERIVED',
};

function outcomeOf(
  { number }: ClaimLine,
  outcome: RuleOutcome['outcome'],
  results: readonly CoverageResult[],
  decisive: CoverageResult | undefined,
): CoverageOutcome {
  const others =
    outcome === 'FAIL' && results.length > 1 ? ' The other diagnoses on the line do not support it either.' : '';
  const { document = null, procedureGroup = null, group = null, source = null, edition = null } = decisive ?? {};
  return {
    results,
    outcome: {
      rule,
      line: number,
      otherLine: null,
      outcome,
      bypassedBy: null,
      explanation: `${decisive?.explanation ?? ''}${others}`,
      edition,
      document: source,
      extent: decisive ? extents[decisive.extent] : null,
      coverageDocument: document,
      condition: decisive?.condition ?? null,
      evidence: [...new Set([group, procedureGroup, document, source].flatMap((id) => id ?? []))],
      fixes: [],
    },
  };
}

function noData({ number }: ClaimLine, explanation: string, evidence: readonly string[] = []): CoverageOutcome {
  const nothing = { otherLine: null, bypassedBy: null, edition: null, document: null, extent: null, fixes: [] };
  const coverage = { coverageDocument: null, condition: null };
  const outcome = { rule, line: number, outcome: 'NO_DATA', explanation, evidence, ...nothing, ...coverage } as const;
  return { outcome, results: [] };
}

/** More documents than people read. */
const mostNamed = 50;

/** Up to a hundred documents list a procedure. Those that leave a line open for the same reason have one outcome together. */
function joinUnknown(outcomes: readonly CoverageOutcome[]): CoverageOutcome[] {
  const keyOf = ({ outcome }: CoverageOutcome) =>
    outcome.outcome === 'NO_DATA' && outcome.condition === null ? `${outcome.extent} ${outcome.document}` : outcome;
  return [...groupBy(outcomes, keyOf).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || others.length === 0) return same;
    const more = others.length === 1 ? 'One other document leaves' : `${others.length} other documents leave`;
    const evidence = [...new Set(same.flatMap(({ outcome }) => outcome.evidence))].slice(0, mostNamed);
    const coverageDocument = null;
    const explanation = `${first.outcome.explanation} ${more} it open as well.`;
    return [{ ...first, outcome: { ...first.outcome, coverageDocument, explanation, evidence } }];
  });
}

function unplacedOf(
  line: ClaimLine,
  id: string,
  { unplaced }: CoverageJudgement,
  { state, contractor }: CoverageQuestion,
): CoverageOutcome[] {
  if (unplaced.length === 0) return [];
  const where = [state && `in ${state}`, contractor && `for ${contractor}`].filter(Boolean).join(' ');
  const what = unplaced.length === 1 ? 'One document that lists' : `${unplaced.length} documents that list`;
  const unknown = unplaced.length === 1 ? 'where it applies' : 'where they apply';
  const explanation = `${what} ${codeOf(id)} may apply ${where}, but it is not known ${unknown}.`;
  return [noData(line, explanation, unplaced.slice(0, mostNamed))];
}
