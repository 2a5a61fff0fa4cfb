import { idInSystem } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { node } from '../root.ts';

export const codeQueries = {
  code: ({ system, code }) => node(idInSystem(system, code)),
} satisfies QueryResolvers;
