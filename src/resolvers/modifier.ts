import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { codeId } from '../graph/codes.ts';

export const modifierQueries = {
  modifier: (_, { code }, context, info) => context.one(info, () => codeId('Modifier', code)),
  modifiers: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
