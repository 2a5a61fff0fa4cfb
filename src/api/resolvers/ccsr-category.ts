import { readCodeId } from '../../codes/reading/read-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const ccsrCategoryQueries = {
  ccsrCategory: ({ code }) => node(readCodeId('CcsrCategory', code)),
  ccsrCategories: () => connection(),
} satisfies QueryResolvers;
