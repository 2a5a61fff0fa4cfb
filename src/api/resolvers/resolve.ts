import { workPerMs } from '../../compiler/compiler.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { maxNearLookups, resolve } from '../../questions/resolve/resolve.ts';
import { question } from '../root.ts';

export const resolveQueries = {
  resolve: ({ inputs, systems, asOf }) =>
    question(
      inputs.length,
      ({ graph, index, days }) =>
        resolve(graph, inputs, { systems: systems ? new Set<string>(systems) : undefined, day: days.on(asOf), index }),
      workOf(inputs.length),
    ),
} satisfies QueryResolvers;

/** A text takes a tenth of a millisecond, and most of one if it is not a code. */
function workOf(texts: number): number {
  return workPerMs * (0.1 * texts + 0.7 * Math.min(texts, maxNearLookups));
}
