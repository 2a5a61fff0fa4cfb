import { readCodeId } from '../../codes/reading/read-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const modifierQueries = {
  modifier: ({ code }) => node(readCodeId('Modifier', code)),
  modifiers: () => connection(),
} satisfies QueryResolvers;
