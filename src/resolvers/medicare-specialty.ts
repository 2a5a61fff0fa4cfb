import type { QueryResolvers } from '../generated/resolvers-types.ts';

export const medicareSpecialtyQueries = {
  medicareSpecialties: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
