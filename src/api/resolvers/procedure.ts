import { readCodeId } from '../../codes/reading/read-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const procedureQueries = {
  procedure: ({ code }) => node(readCodeId('Procedure', code)),
  procedures: () => connection(),
} satisfies QueryResolvers;
