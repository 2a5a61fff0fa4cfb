import { readCodeId } from '../../codes/reading/read-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const placeOfServiceQueries = {
  placeOfService: ({ code }) => node(readCodeId('PlaceOfService', code)),
  placesOfService: () => connection(),
} satisfies QueryResolvers;
