import { badUserInput, limitExceeded } from '../../errors.ts';
import type { ClaimInput, QueryResolvers } from '../../generated/resolvers-types.ts';
import { checkClaims } from '../../questions/claim/check-claims.ts';
import { question } from '../root.ts';

export const claimQueries = {
  checkClaim: ({ claim }) => {
    requireSize([claim]);
    return question(costOf([claim]), async ({ graph }) => (await checkClaims(graph, [claim]))[0]);
  },
  checkClaims: ({ claims }) => {
    requireSize(claims);
    return question(costOf(claims), ({ graph }) => checkClaims(graph, claims));
  },
} satisfies QueryResolvers;

/** Each line is looked up, and each of its codes. */
function costOf(claims: readonly ClaimInput[]): number {
  const lines = claims.flatMap((claim) => claim.lines);
  const codes = lines.flatMap(({ modifiers, diagnoses }) => [...(modifiers ?? []), ...diagnoses]);
  return 10 * lines.length + codes.length;
}

/** What one call may hold, so that nobody waits long for the others' claims. */
const most = { claims: 100, allLines: 500, lines: 50, diagnoses: 50, onLine: 25 } as const;

function requireSize(claims: readonly ClaimInput[]): void {
  const require = (limit: string, max: number, found: number, what: string) => {
    if (found > max) throw limitExceeded(limit, max, found, what);
  };
  require('CLAIMS', most.claims, claims.length, 'Claims in one call');
  require('ALL_CLAIM_LINES', most.allLines, claims.flatMap(({ lines }) => lines).length, 'Lines in one call');
  for (const { lines } of claims) {
    if (lines.length === 0) throw badUserInput('A claim must have at least one line, but got none.');
    require('CLAIM_LINES', most.lines, lines.length, 'Lines of a claim');
    const different = new Set(lines.flatMap(({ diagnoses }) => diagnoses));
    require('CLAIM_DIAGNOSES', most.diagnoses, different.size, 'Different diagnoses of a claim');
    for (const { modifiers, diagnoses } of lines) {
      require('LINE_MODIFIERS', most.onLine, modifiers?.length ?? 0, 'Modifiers of a line');
      require('LINE_DIAGNOSES', most.onLine, diagnoses.length, 'Diagnoses of a line');
    }
  }
}
