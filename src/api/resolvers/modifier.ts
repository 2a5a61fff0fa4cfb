import { codeId } from '../../codes/parse-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const modifierQueries = {
  modifier: ({ code }) => node(codeId('Modifier', code)),
  modifiers: () => connection(),
} satisfies QueryResolvers;
