import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { datasetCost, describeDataset } from '../../questions/dataset/dataset.ts';
import { question } from '../root.ts';

export const datasetQueries = {
  dataset: ({ asOf }) => question(datasetCost, ({ graph, days }) => describeDataset(graph, days, asOf)),
} satisfies QueryResolvers;
