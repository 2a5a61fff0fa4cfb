import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { idInSystem } from '../graph/ids.ts';

export const codeQueries = {
  code: (_, { system, code }, context, info) => context.one(info, () => idInSystem(system, code)),
} satisfies QueryResolvers;
