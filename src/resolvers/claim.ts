import type { GraphQLResolveInfo } from 'graphql';
import { badUserInput, limitExceeded } from '../errors.ts';
import type { ClaimInput, QueryResolvers } from '../generated/resolvers-types.ts';
import { checkClaims } from '../questions/claim/check-claims.ts';

export const claimQueries = {
  checkClaim: async (_, { claim }, context, info) => {
    requireSize([claim], info);
    return context.answer(info, async (graph) => (await checkClaims(graph, [claim]))[0]);
  },
  checkClaims: async (_, { claims }, context, info) => {
    requireSize(claims, info);
    return context.answer(info, (graph) => checkClaims(graph, claims));
  },
} satisfies QueryResolvers;

const [mostClaims, mostLines, mostOnLine] = [100, 50, 25];

function requireSize(claims: readonly ClaimInput[], { fieldNodes }: GraphQLResolveInfo): void {
  const require = (limit: string, max: number, found: number, what: string) => {
    if (found > max) throw limitExceeded(limit, max, found, what, fieldNodes);
  };
  require('CLAIMS', mostClaims, claims.length, 'Claims in one call');
  for (const { lines } of claims) {
    if (lines.length === 0) throw badUserInput('A claim must have at least one line, but got none.', fieldNodes);
    require('CLAIM_LINES', mostLines, lines.length, 'Lines of a claim');
    for (const { modifiers, diagnoses } of lines) {
      require('CLAIM_MODIFIERS', mostOnLine, modifiers?.length ?? 0, 'Modifiers of a line');
      require('CLAIM_DIAGNOSES', mostOnLine, diagnoses.length, 'Diagnoses of a line');
    }
  }
}
