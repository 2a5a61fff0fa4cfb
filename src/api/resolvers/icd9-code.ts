import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection } from '../root.ts';

export const icd9CodeQueries = {
  icd9Codes: () => connection(),
} satisfies QueryResolvers;
