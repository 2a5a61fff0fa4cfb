import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { codeId } from '../graph/codes.ts';

export const ccsrCategoryQueries = {
  ccsrCategory: (_, { code }, context, info) => context.one(info, () => codeId('CcsrCategory', code)),
  ccsrCategories: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
