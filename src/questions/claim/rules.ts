import type { Excluded } from '../../codes/excludes1.ts';
import type { SuccessorsOn } from '../../codes/successors.ts';
import type { BelowOn } from './below.ts';
import type { Claim, ClaimLine } from './claim.ts';
import type { Facts } from './facts.ts';
import type { Said } from './finding.ts';

/** What the rules judge: a claim, and all that is known of what it names. */
export interface Case {
  readonly claim: Claim;
  readonly facts: Facts;
  /** Known of headers, and where else a rule suggests a code below. */
  readonly below: BelowOn;
  /** Known of codes that have ended. */
  readonly successors: SuccessorsOn;
  /** The pairs of its diagnoses that an Excludes1 note forbids. */
  readonly excluded: readonly Excluded[];
}

/** What of a case is known before it is asked what lies below diagnoses, and what follows codes. */
export type EarlyCase = Pick<Case, 'claim' | 'facts'>;

/** What is to be said of one line. */
export type LineRule = (line: ClaimLine, claimed: Case) => Said[];

/** What is to be said of the claim as a whole. */
export type ClaimRule = (claimed: Case) => Said[];
