import type { QueryResolvers } from '../generated/resolvers-types.ts';

export const icd9CodeQueries = {
  icd9Codes: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
