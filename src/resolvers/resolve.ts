import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { today } from '../graph/today.ts';
import { resolve } from '../questions/resolve/resolve.ts';

export const resolveQueries = {
  resolve: (_, { inputs, systems, asOf }, context, info) =>
    context.answer(info, { rows: inputs.length }, (graph) =>
      resolve(graph, inputs, {
        systems: systems ? new Set<string>(systems) : undefined,
        day: asOf ?? today(),
        index: () => context.index.of(graph),
      }),
    ),
} satisfies QueryResolvers;
