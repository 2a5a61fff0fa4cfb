import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { codeId } from '../graph/codes.ts';

export const procedureQueries = {
  procedure: (_, { code }, context, info) => context.one(info, () => codeId('Procedure', code)),
  procedures: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
