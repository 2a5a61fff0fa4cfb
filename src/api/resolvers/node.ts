import { canonicalId } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { node, nodes } from '../root.ts';

export const nodeQueries = {
  node: ({ id }) => node(canonicalId(id)),
  nodes: ({ ids }) => nodes(ids.map(canonicalId)),
} satisfies QueryResolvers;
