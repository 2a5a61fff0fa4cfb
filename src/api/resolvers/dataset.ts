import { workPerMs } from '../../compiler/compiler.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { datasetCost, describeDataset } from '../../questions/dataset/dataset.ts';
import { question } from '../root.ts';

export const datasetQueries = {
  dataset: ({ asOf }) =>
    question(
      datasetCost,
      async ({ graph, days, sizes, counted, isSelected }) =>
        describeDataset(graph, await counted(), { days, asOf, sizes, isWanted: isSelected }),
      // With all code sets loaded, but only once in a graph release.
      200 * workPerMs,
    ),
} satisfies QueryResolvers;
