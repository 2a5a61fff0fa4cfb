import type { QueryResolvers } from '../generated/resolvers-types.ts';

export const coverageQueries = {
  coverageDocuments: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
