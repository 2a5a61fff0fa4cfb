import type { QueryResolvers } from '../generated/resolvers-types.ts';

export const hccCategoryQueries = {
  hccCategories: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
