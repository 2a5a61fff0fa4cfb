import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const coverageGroupQueries = {
  coverageGroups: () => connection(),
} satisfies QueryResolvers;
