import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { codeId } from '../graph/codes.ts';

export const diagnosisQueries = {
  diagnosis: (_, { code }, context, info) => context.one(info, () => codeId('Diagnosis', code)),
  diagnoses: (_, _args, context, info) => context.list(info),
} satisfies QueryResolvers;
