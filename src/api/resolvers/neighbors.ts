import { canonicalId } from '../../codes/ids.ts';
import { readCount, readCursor, writeCursor } from '../../compiler/compiler.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { findNeighbors } from '../../questions/neighbors/neighbors.ts';
import { question } from '../root.ts';

export const neighborQueries = {
  neighbors: ({ id: text, types, direction, first, after }, { maxPageSize }) => {
    const id = canonicalId(text);
    const signature = JSON.stringify(['neighbors', id, types?.toSorted(), direction]);
    const [type, side, node] = readCursor(after, 'after', signature, 3) ?? [];
    const request = {
      id,
      types: types ?? undefined,
      direction: direction ?? undefined,
      first: readCount(maxPageSize, 'first', first ?? 25),
      after: after ? ([String(type), String(side), String(node)] as const) : undefined,
    };
    return question(request.first, ({ graph }) =>
      findNeighbors(graph, request, (key) => writeCursor(signature, [...key])),
    );
  },
} satisfies QueryResolvers;
