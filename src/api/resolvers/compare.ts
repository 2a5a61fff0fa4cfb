import { readId } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { compare, comparisonCost } from '../../questions/compare/compare.ts';
import { question } from '../root.ts';

export const compareQueries = {
  compare: ({ codes, asOf }) => {
    const ids = codes.map(readId);
    return question(comparisonCost(ids), ({ graph, days }) => compare(graph, ids, days.ifGiven(asOf)));
  },
} satisfies QueryResolvers;
