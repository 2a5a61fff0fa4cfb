import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { canonicalIdOf } from '../graph/ids.ts';

export const documentQueries = {
  document: (_, { id }, context, info) => context.one(info, () => canonicalIdOf('DOC', id)),
  documents: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
