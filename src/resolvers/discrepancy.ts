import type { QueryResolvers } from '../generated/resolvers-types.ts';

export const discrepancyQueries = {
  discrepancies: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
