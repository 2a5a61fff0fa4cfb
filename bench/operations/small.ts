import { procedureCode } from '../graph/procedures.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = 'MATCH (p:Procedure {code: $code}) RETURN {code: p.code, display: p.display} AS procedure';

export const small: Operation = {
  name: 'many small requests',
  inputs: ({ procedures }) => Array.from({ length: 100 }, (_, i) => ({ code: procedureCode((i * 89) % procedures) })),
  ours: {
    document: 'query Small($code: String!) { procedure(code: $code) { code display } }',
  },
  neo4jGraphql: {
    document: 'query Small($code: String!) { procedure: procedures(where: { code: { eq: $code } }) { code display } }',
  },
  postgraphile: {
    document: 'query Small($code: String!) { procedure(code: $code) { code display } }',
  },
  raw: oneRow(statement),
};
