import { requireShort } from '../../codes/malformed-code-error.ts';
import { stateNamed } from '../../codes/us-states.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import { badUserInput, limitExceeded } from '../../errors.ts';
import type { ClaimInput, QueryResolvers } from '../../generated/resolvers-types.ts';
import { checkClaims } from '../../questions/claim/claim.ts';
import { maxNearLookups } from '../../questions/claim/near-codes.ts';
import { question } from '../root.ts';

export const claimQueries = {
  checkClaim: ({ claim }) => {
    requireSize([claim]);
    const placed = withPlace(claim);
    return question(
      costOf([claim]),
      async ({ graph, days, index }) => (await checkClaims(graph, [placed], days, index))[0],
      workOf([claim]),
    );
  },
  checkClaims: ({ claims }) => {
    requireSize(claims);
    const placed = claims.map(withPlace);
    return question(
      costOf(claims),
      ({ graph, days, index }) => checkClaims(graph, placed, days, index),
      workOf(claims),
    );
  },
} satisfies QueryResolvers;

/** The claim with the names of its state and contractor as coverage documents have them. @throws {MalformedCodeError} */
function withPlace(claim: ClaimInput) {
  const { state, contractor } = claim;
  if (contractor) requireShort(contractor);
  return { ...claim, state: state ? stateNamed(state) : null, contractor: contractor?.trim() || null };
}

/** Each line and each of its codes is looked up. */
function costOf(claims: readonly ClaimInput[]): number {
  const lines = claims.flatMap((claim) => claim.lines);
  return 10 * lines.length + countCodes(lines);
}

/** A code takes a tenth of a millisecond, and most of one if it is wrong. */
function workOf(claims: readonly ClaimInput[]): number {
  const lines = claims.flatMap((claim) => claim.lines);
  const codes = 4 * lines.length + countCodes(lines);
  return workPerMs * (0.1 * codes + 0.8 * Math.min(codes, maxNearLookups));
}

function countCodes(lines: ClaimInput['lines']): number {
  return lines.reduce((sum, { modifiers, diagnoses }) => sum + (modifiers?.length ?? 0) + diagnoses.length, 0);
}

/** How much one call may contain, so that no request keeps others waiting. */
const most = { claims: 100, allLines: 500, lines: 50, diagnoses: 50, onLine: 25 } as const;

function requireSize(claims: readonly ClaimInput[]): void {
  const require = (limit: string, max: number, found: number, what: string) => {
    if (found > max) throw limitExceeded(limit, max, found, what);
  };
  require('CLAIMS', most.claims, claims.length, 'Claims per call');
  require('ALL_CLAIM_LINES', most.allLines, claims.flatMap(({ lines }) => lines).length, 'Lines per call');
  for (const { lines } of claims) {
    if (lines.length === 0) throw badUserInput('A claim must have at least one line, but got none.');
    require('CLAIM_LINES', most.lines, lines.length, 'Lines per claim');
    const different = new Set(lines.flatMap(({ diagnoses }) => diagnoses));
    require('CLAIM_DIAGNOSES', most.diagnoses, different.size, 'Different diagnoses per claim');
    for (const { modifiers, diagnoses, units } of lines) {
      if (units !== undefined && units < 1)
        throw badUserInput(`The units of a line must be at least 1, but got ${units}.`);
      require('LINE_MODIFIERS', most.onLine, modifiers?.length ?? 0, 'Modifiers per line');
      require('LINE_DIAGNOSES', most.onLine, diagnoses.length, 'Diagnoses per line');
    }
  }
}
