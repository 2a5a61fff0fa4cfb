import { codeId } from '../../codes/parse-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const specialtyQueries = {
  specialty: ({ code }) => node(codeId('Specialty', code)),
  specialties: () => connection(),
} satisfies QueryResolvers;
