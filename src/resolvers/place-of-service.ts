import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { codeId } from '../graph/codes.ts';

export const placeOfServiceQueries = {
  placeOfService: (_, { code }, context, info) => context.one(info, () => codeId('PlaceOfService', code)),
  placesOfService: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
