import { readId } from '../../codes/ids.ts';
import { workPerMs } from '../../compiler/compiler.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { findPaths, pathsCost } from '../../questions/paths/paths.ts';
import { type Question, question } from '../root.ts';

export const pathQueries = {
  paths: ({ from, to, maxLength, via, first, asOf }) => {
    const request = {
      from: readId(from),
      to: readId(to),
      maxLength: maxLength ?? 4,
      via: via ?? undefined,
      first: first ?? 10,
    };
    const find: Question['ask'] = ({ graph, days }) => findPaths(graph, { ...request, days: days.ifGiven(asOf) });
    return question(pathsCost, find, 30 * workPerMs);
  },
} satisfies QueryResolvers;
