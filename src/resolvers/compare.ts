import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { canonicalId } from '../graph/ids.ts';
import { compare, comparisonPrice } from '../questions/compare.ts';

export const compareQueries = {
  compare: (_, { codes, asOf }, context, info) =>
    context.answer(info, comparisonPrice(codes), async (graph) =>
      compare(graph, codes.map(canonicalId), asOf ?? undefined),
    ),
} satisfies QueryResolvers;
