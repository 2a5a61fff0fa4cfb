import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { canonicalId } from '../graph/ids.ts';

export const nodeQueries = {
  node: (_, { id }, context, info) => context.one(info, () => canonicalId(id)),
  nodes: (_, { ids }, context, info) => context.many(info, () => ids.map(canonicalId)),
} satisfies QueryResolvers;
