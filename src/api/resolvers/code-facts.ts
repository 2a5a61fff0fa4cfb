import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

/** What payment rules and classifications say about codes. */
export const codeFactQueries = {
  icdPcsCodes: () => connection(),
  msDrgs: () => connection(),
  ccLevels: () => connection(),
  ccExclusionLists: () => connection(),
  drgExclusionLists: () => connection(),
  oppsEntries: () => connection(),
  codeCategories: () => connection(),
} satisfies QueryResolvers;
