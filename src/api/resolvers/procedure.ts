import { codeId } from '../../codes/parse-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const procedureQueries = {
  procedure: ({ code }) => node(codeId('Procedure', code)),
  procedures: () => connection(),
} satisfies QueryResolvers;
