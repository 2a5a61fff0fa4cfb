import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { today } from '../../graph/day.ts';
import { resolve } from '../../questions/resolve/resolve.ts';
import { question } from '../root.ts';

export const resolveQueries = {
  resolve: ({ inputs, systems, asOf }) =>
    question(inputs.length, ({ graph, index }) =>
      resolve(graph, inputs, { systems: systems ? new Set<string>(systems) : undefined, day: asOf ?? today(), index }),
    ),
} satisfies QueryResolvers;
