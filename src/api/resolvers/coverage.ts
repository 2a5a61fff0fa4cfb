import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const coverageQueries = {
  coverageDocuments: () => connection(),
} satisfies QueryResolvers;
