import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { canonicalId } from '../graph/ids.ts';
import { findSimilar } from '../questions/similar.ts';

export const similarQueries = {
  similar: (_, { id, by, first, asOf }, context, info) =>
    context.answer(info, async (graph) =>
      findSimilar(graph, {
        id: canonicalId(id),
        by: by ?? undefined,
        first: first ?? 10,
        asOf: asOf ?? undefined,
      }),
    ),
} satisfies QueryResolvers;
