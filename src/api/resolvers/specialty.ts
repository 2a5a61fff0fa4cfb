import { readCodeId } from '../../codes/reading/read-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const specialtyQueries = {
  specialty: ({ code }) => node(readCodeId('Specialty', code)),
  specialties: () => connection(),
} satisfies QueryResolvers;
