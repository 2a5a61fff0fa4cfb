import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { describeDataset } from '../questions/dataset.ts';

export const datasetQueries = {
  dataset: (_, { asOf }, context, info) => context.answer(info, (graph) => describeDataset(graph, asOf ?? undefined)),
} satisfies QueryResolvers;
