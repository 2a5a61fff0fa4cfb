import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { datasetPrice, describeDataset } from '../questions/dataset.ts';

export const datasetQueries = {
  dataset: (_, { asOf }, context, info) =>
    context.answer(info, datasetPrice, (graph) => describeDataset(graph, asOf ?? undefined)),
} satisfies QueryResolvers;
