import type { Days, UsedEdition } from '../../codes/days.ts';
import { findExcluded } from '../../codes/excludes1.ts';
import { readSuccessors } from '../../codes/successors.ts';
import type { Reader } from '../../graph/port.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { each, inTurns, type Steps } from '../../turns.ts';
import { codeRule, codesToMend, headersToSearch, retiredCodes } from './code-rule.ts';
import { readDescendants } from './descendants.ts';
import { connectionRule, excludesRule, fragilityHeaders, fragilityRule } from './diagnosis-rules.ts';
import { readFacts } from './facts.ts';
import { type Finding, inOrder, type RuleResult, toFinding } from './finding.ts';
import { duplicateRule, modifierConflictRule, modifierRule, placeRule, specialtyRule } from './line-rules.ts';
import { findNearCodes } from './near-codes.ts';
import { notChecked, systemsOf } from './not-checked.ts';
import { readClaimCoverage } from './outcomes/claim-coverage.ts';
import { readClaimEdits } from './outcomes/claim-edits.ts';
import { failures, judgeClaim } from './outcomes/judge-claim.ts';
import { notJudgedOn } from './outcomes/not-judged.ts';
import type { RuleOutcome } from './outcomes/outcome.ts';
import { payerRule } from './payer-rule.ts';
import { type Claim, type ClaimInput, readClaim } from './read-claim.ts';
import type { ClaimContext, ClaimRule, LineRule, RuleContext } from './rules.ts';

const lineRules: readonly LineRule[] = [
  codeRule,
  modifierRule,
  modifierConflictRule,
  connectionRule,
  specialtyRule,
  placeRule,
  payerRule,
  duplicateRule,
];
const claimRules: readonly ClaimRule[] = [excludesRule, fragilityRule];

/** The result of checking a claim. */
export interface ClaimCheck {
  readonly verdict: 'CLEAN' | 'REVIEW' | 'FAULTY';
  /** Whether all rules were judged on all lines. */
  readonly complete: boolean;
  readonly asOf: string;
  /** The editions by which codes were checked. */
  readonly editions: readonly UsedEdition[];
  readonly findings: readonly Finding[];
  /** What came of each rule on each line. */
  readonly outcomes: readonly RuleOutcome[];
  /** What was not checked, in sentences for people. */
  readonly notChecked: readonly string[];
}

/**
 * Checks claims, in their order, with a few statements for all of them. `index` is only called if a code is
 * malformed or unknown, to find similar codes; without it there are none.
 * @throws {GraphError}
 */
export async function checkClaims(
  graph: Reader,
  inputs: readonly ClaimInput[],
  days: Days,
  index?: () => Promise<SearchIndex>,
): Promise<ClaimCheck[]> {
  const claims: Claim[] = [];
  for (const input of inputs) claims.push(await inTurns(readClaim(input, days)));
  const [facts, excluded] = await Promise.all([readFacts(graph, claims), findExcluded(graph, claims.map(diagnosesOf))]);
  const contexts = claims.map((claim) => ({ claim, facts, coverage: days.coverage }));
  const [descendants, successors, editsOf, coverageOutcomes] = await Promise.all([
    readDescendants(graph, [...new Set((await inTurns(each(contexts, headersOf))).flat())]),
    readSuccessors(graph, (await inTurns(each(contexts, retiredCodes))).flat()),
    readClaimEdits(graph, claims, facts.editionsOn),
    readClaimCoverage(graph, claims, facts),
  ]);
  const toMend = (await inTurns(each(contexts, codesToMend))).flat();
  const near = await inTurns(findNearCodes(toMend.length > 0 ? await index?.() : undefined, toMend));
  const checks: ClaimCheck[] = [];
  for (const [position, context] of contexts.entries()) {
    const known = { excluded: excluded[position] ?? [], edits: editsOf(context.claim), coverageOutcomes };
    const all = { ...context, descendants, successors, near, ...known };
    checks.push(await inTurns(check(all, days)));
  }
  return checks;
}

function diagnosesOf({ lines }: Claim): string[] {
  return lines.flatMap(({ diagnoses }) => diagnoses.flatMap(({ id }) => id ?? []));
}

/** The headers below which the rules look for codes to suggest. */
function headersOf(context: ClaimContext): string[] {
  const diagnoses = context.claim.lines.flatMap((line) => line.diagnoses);
  return [...diagnoses.flatMap((one) => headersToSearch(one, context)), ...fragilityHeaders(context.claim)];
}

function* check(context: RuleContext, days: Days): Steps<ClaimCheck> {
  const { claim, facts } = context;
  const results: RuleResult[] = [];
  for (const line of claim.lines) results.push(...(yield* each(lineRules, (rule) => rule(line, context))).flat());
  results.push(...(yield* each(claimRules, (rule) => rule(context))).flat());
  const outcomes = yield* judgeClaim(context);
  results.push(...failures(outcomes, claim));
  const isCode = (id: string) => facts.isKnown(id) && !id.startsWith('PAYER:');
  const findings = inOrder(results.map((result) => toFinding(result, isCode)));
  return {
    verdict: verdictOf(findings),
    complete: outcomes.every(({ outcome }) => outcome !== 'NO_DATA'),
    asOf: claim.day,
    editions: editionsOf(claim, days),
    findings,
    outcomes,
    notChecked: [...notJudgedOn(outcomes, context), ...notChecked(context)],
  };
}

function editionsOf(claim: Claim, days: Days): UsedEdition[] {
  return systemsOf(claim).map((system) => days.usedOn(system, claim.dayOf(system)));
}

function verdictOf(findings: readonly Finding[]): ClaimCheck['verdict'] {
  if (findings.some(({ severity }) => severity === 'ERROR')) return 'FAULTY';
  return findings.some(({ severity }) => severity === 'WARNING') ? 'REVIEW' : 'CLEAN';
}
