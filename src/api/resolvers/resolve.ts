import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { resolve } from '../../questions/resolve/resolve.ts';
import { question } from '../root.ts';

export const resolveQueries = {
  resolve: ({ inputs, systems, asOf }) =>
    question(inputs.length, ({ graph, index, days }) =>
      resolve(graph, inputs, { systems: systems ? new Set<string>(systems) : undefined, day: days.on(asOf), index }),
    ),
} satisfies QueryResolvers;
