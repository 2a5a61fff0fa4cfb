import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

/** What payment rules and classifications say about codes. */
export const codeFactQueries = {
  msDrgs: () => connection(),
  ccLevels: () => connection(),
  ccExclusionLists: () => connection(),
  oppsEntries: () => connection(),
  codeCategories: () => connection(),
} satisfies QueryResolvers;
