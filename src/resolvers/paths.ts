import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { canonicalId } from '../graph/ids.ts';
import { findPaths, pathsPrice } from '../questions/paths.ts';

export const pathQueries = {
  paths: (_, { from, to, maxLength, via, first, asOf }, context, info) =>
    context.answer(info, pathsPrice, async (graph) =>
      findPaths(graph, {
        from: canonicalId(from),
        to: canonicalId(to),
        maxLength: maxLength ?? 4,
        via: via ?? undefined,
        first: first ?? 10,
        asOf: asOf ?? undefined,
      }),
    ),
} satisfies QueryResolvers;
