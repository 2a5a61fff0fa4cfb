import type { Coverage } from '../../codes/coverage.ts';
import type { ExcludedPair } from '../../codes/excludes1.ts';
import type { SuccessorsOn } from '../../codes/successors.ts';
import type { DescendantsOn } from './descendants.ts';
import type { Facts } from './facts.ts';
import type { RuleResult } from './finding.ts';
import type { NearCodes } from './near-codes.ts';
import type { CoverageOf } from './outcomes/claim-coverage.ts';
import type { ClaimEdits } from './outcomes/claim-edits.ts';
import type { RuleOutcome } from './outcomes/outcome.ts';
import type { Claim, ClaimLine } from './read-claim.ts';

/** A claim, and what the graph knows about its codes and payers. */
export interface ClaimContext {
  readonly claim: Claim;
  readonly facts: Facts;
  /** What the loaded editions cover. */
  readonly coverage: Coverage;
}

/** What rules check: a claim, and everything that they need to know. */
export interface RuleContext extends ClaimContext {
  /** Read for headers, and wherever else a rule suggests more specific codes. */
  readonly descendants: DescendantsOn;
  /** Read for retired codes. */
  readonly successors: SuccessorsOn;
  /** For malformed and unknown codes. */
  readonly near: NearCodes;
  /** The pairs of the claim's diagnoses that an Excludes1 note excludes. */
  readonly excluded: readonly ExcludedPair[];
  readonly edits: ClaimEdits;
  readonly coverageOutcomes: CoverageOf;
}

/** Checks one line. */
export type LineRule = (line: ClaimLine, context: RuleContext) => RuleResult[];

/** Checks a claim as a whole. */
export type ClaimRule = (context: RuleContext) => RuleResult[];

/** Judges a rule on one line. There is at least one outcome. */
export type JudgeLine = (line: ClaimLine, context: RuleContext) => readonly RuleOutcome[];
