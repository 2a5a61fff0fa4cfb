import { readId } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { findPaths, pathsCost } from '../../questions/paths/paths.ts';
import { question } from '../root.ts';

export const pathQueries = {
  paths: ({ from, to, maxLength, via, first, asOf }) => {
    const request = {
      from: readId(from),
      to: readId(to),
      maxLength: maxLength ?? 4,
      via: via ?? undefined,
      first: first ?? 10,
    };
    return question(pathsCost, ({ graph, days }) => findPaths(graph, { ...request, days: days.ifGiven(asOf) }));
  },
} satisfies QueryResolvers;
