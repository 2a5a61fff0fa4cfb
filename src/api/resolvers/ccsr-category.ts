import { codeId } from '../../codes/parse-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const ccsrCategoryQueries = {
  ccsrCategory: ({ code }) => node(codeId('CcsrCategory', code)),
  ccsrCategories: () => connection(),
} satisfies QueryResolvers;
