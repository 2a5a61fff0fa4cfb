import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { codeId } from '../graph/codes.ts';

export const specialtyQueries = {
  specialty: (_, { code }, context, info) => context.one(info, () => codeId('Specialty', code)),
  specialties: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
