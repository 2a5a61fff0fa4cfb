import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const hccCategoryQueries = {
  hccCategories: () => connection(),
} satisfies QueryResolvers;
