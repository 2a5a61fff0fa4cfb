import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const ncciQueries = {
  ncciEditions: () => connection(),
  ptpEditSets: () => connection(),
  unitLimits: () => connection(),
  addOnRules: () => connection(),
} satisfies QueryResolvers;
