import { findExcluded } from '../../codes/excludes1.ts';
import { readSuccessors } from '../../codes/successors.ts';
import { today } from '../../graph/day.ts';
import type { Reader } from '../../graph/port.ts';
import { readBelow } from './below.ts';
import { type Claim, type ClaimInput, readClaim } from './claim.ts';
import { codeRule, endedCodes, suggestedBelow } from './code-rule.ts';
import { connectionRule, excludesRule, fragilityBelow, fragilityRule } from './diagnosis-rules.ts';
import { readFacts } from './facts.ts';
import { type Finding, finding, inOrder } from './finding.ts';
import { duplicateRule, modifierRule, placeRule, specialtyRule } from './line-rules.ts';
import { notChecked } from './not-checked.ts';
import { payerRule } from './payer-rule.ts';
import type { Case, ClaimRule, EarlyCase, LineRule } from './rules.ts';

const lineRules: readonly LineRule[] = [
  codeRule,
  modifierRule,
  connectionRule,
  specialtyRule,
  placeRule,
  payerRule,
  duplicateRule,
];
const claimRules: readonly ClaimRule[] = [excludesRule, fragilityRule];

/** What is known against a claim. */
export interface ClaimCheck {
  readonly verdict: 'CLEAN' | 'REVIEW' | 'FAULTY';
  readonly asOf: string;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly string[];
}

/** Checks claims, in their order, with at most four statements however many there are. @throws {GraphError} */
export async function checkClaims(graph: Reader, inputs: readonly ClaimInput[]): Promise<ClaimCheck[]> {
  const claims = inputs.map((input) => readClaim(input, today()));
  const [facts, excluded] = await Promise.all([readFacts(graph, claims), findExcluded(graph, claims.map(diagnosesOf))]);
  const cases = claims.map((claim) => ({ claim, facts }));
  const [below, successors] = await Promise.all([
    readBelow(graph, [...new Set(cases.flatMap(belowOf))]),
    readSuccessors(graph, cases.flatMap(endedCodes)),
  ]);
  return cases.map((one, index) => check({ ...one, below, successors, excluded: excluded[index] ?? [] }));
}

function diagnosesOf({ lines }: Claim): string[] {
  return lines.flatMap(({ diagnoses }) => diagnoses.flatMap(({ id }) => id ?? []));
}

/** The diagnoses below which the rules look for codes to suggest. */
function belowOf(claimed: EarlyCase): string[] {
  const diagnoses = claimed.claim.lines.flatMap((line) => line.diagnoses);
  return [...diagnoses.flatMap((one) => suggestedBelow(one, claimed)), ...fragilityBelow(claimed.claim)];
}

function check(claimed: Case): ClaimCheck {
  const { claim, facts } = claimed;
  const said = [
    ...claim.lines.flatMap((line) => lineRules.flatMap((rule) => rule(line, claimed))),
    ...claimRules.flatMap((rule) => rule(claimed)),
  ];
  const isCode = (id: string) => facts.isKnown(id) && !id.startsWith('PAYER:');
  const findings = inOrder(said.map((one) => finding(one, isCode)));
  return { verdict: verdictOf(findings), asOf: claim.day, findings, notChecked: notChecked(claim, facts) };
}

function verdictOf(findings: readonly Finding[]): ClaimCheck['verdict'] {
  if (findings.some(({ severity }) => severity === 'ERROR')) return 'FAULTY';
  return findings.some(({ severity }) => severity === 'WARNING') ? 'REVIEW' : 'CLEAN';
}
