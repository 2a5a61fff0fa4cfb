import { codeId } from '../../codes/parse-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const placeOfServiceQueries = {
  placeOfService: ({ code }) => node(codeId('PlaceOfService', code)),
  placesOfService: () => connection(),
} satisfies QueryResolvers;
