import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { canonicalIdOf } from '../graph/ids.ts';

export const payerQueries = {
  payer: (_, { id }, context, info) => context.one(info, () => canonicalIdOf('PAYER', id)),
  payers: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
