import { codeId } from '../../codes/codes.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const diagnosisQueries = {
  diagnosis: ({ code }) => node(codeId('Diagnosis', code)),
  diagnoses: () => connection(),
} satisfies QueryResolvers;
