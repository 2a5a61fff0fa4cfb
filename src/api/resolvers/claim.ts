import { badUserInput, limitExceeded } from '../../errors.ts';
import type { ClaimInput, QueryResolvers } from '../../generated/resolvers-types.ts';
import { checkClaims } from '../../questions/claim/claim.ts';
import { question } from '../root.ts';

export const claimQueries = {
  checkClaim: ({ claim }) => {
    requireSize([claim]);
    return question(
      costOf([claim]),
      async ({ graph, days, index }) => (await checkClaims(graph, [claim], days, index))[0],
    );
  },
  checkClaims: ({ claims }) => {
    requireSize(claims);
    return question(costOf(claims), ({ graph, days, index }) => checkClaims(graph, claims, days, index));
  },
} satisfies QueryResolvers;

/** Each line and each of its codes is looked up. */
function costOf(claims: readonly ClaimInput[]): number {
  const lines = claims.flatMap((claim) => claim.lines);
  const codes = lines.flatMap(({ modifiers, diagnoses }) => [...(modifiers ?? []), ...diagnoses]);
  return 10 * lines.length + codes.length;
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
    for (const { modifiers, diagnoses } of lines) {
      require('LINE_MODIFIERS', most.onLine, modifiers?.length ?? 0, 'Modifiers per line');
      require('LINE_DIAGNOSES', most.onLine, diagnoses.length, 'Diagnoses per line');
    }
  }
}
