import { canonicalIdOf, payerId } from '../../codes/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const payerQueries = {
  payer: ({ id }) => node(payerId(canonicalIdOf('PAYER', id))),
  payers: () => connection(),
} satisfies QueryResolvers;
