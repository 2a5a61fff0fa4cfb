import { canonicalIdOf } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const documentQueries = {
  document: ({ id }) => node(canonicalIdOf('DOC', id)),
  documents: () => connection(),
} satisfies QueryResolvers;
