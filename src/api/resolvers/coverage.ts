import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const coverageQueries = {
  coverageDocuments: () => connection(),
  feeScheduleEntries: () => connection(),
  medicareContractors: () => connection(),
} satisfies QueryResolvers;
