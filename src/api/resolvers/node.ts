import { readId } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { node, nodes } from '../root.ts';

export const nodeQueries = {
  node: ({ id }) => node(readId(id)),
  nodes: ({ ids }) => nodes(ids.map(readId)),
} satisfies QueryResolvers;
