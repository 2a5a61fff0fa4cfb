import { codeId } from '../../codes/parse-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { connection, node } from '../root.ts';

export const diagnosisQueries = {
  diagnosis: ({ code }) => node(codeId('Diagnosis', code)),
  diagnoses: () => connection(),
} satisfies QueryResolvers;
