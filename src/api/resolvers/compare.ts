import { readId } from '../../codes/ids.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { compare, comparisonCost } from '../../questions/compare/compare.ts';
import { type Question, question } from '../root.ts';

export const compareQueries = {
  compare: ({ codes, asOf }) => {
    const ids = codes.map(readId);
    const ask: Question['ask'] = ({ graph, days }) => compare(graph, ids, days.ifGiven(asOf));
    return question(comparisonCost(ids), ask, 5 * workPerMs * ids.length);
  },
} satisfies QueryResolvers;
