import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const discrepancyQueries = {
  discrepancies: () => connection(),
} satisfies QueryResolvers;
