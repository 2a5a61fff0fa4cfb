import { procedureCode } from '../graph/procedures.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (p:Procedure {code: $code})
CALL (p) {
  MATCH (p)-[:INDICATED_FOR]->(d:Diagnosis)
  WITH d ORDER BY d.code LIMIT 20
  RETURN collect({code: d.code, display: d.display}) AS diagnoses
}
RETURN {code: p.code, display: p.display, category: p.category, diagnoses: {nodes: diagnoses}} AS procedure`;

export const oneHop: Operation = {
  name: 'one code, one hop',
  inputs: ({ procedures }) => Array.from({ length: 100 }, (_, i) => ({ code: procedureCode((i * 97) % procedures) })),
  ours: {
    document: `query OneHop($code: String!) {
      procedure(code: $code) { code display category diagnoses(first: 20) { nodes { code display } } }
    }`,
  },
  neo4jGraphql: {
    document: `query OneHop($code: String!) {
      procedure: procedures(where: { code: { eq: $code } }) {
        code display category diagnoses(limit: 20, sort: [{ code: ASC }]) { code display }
      }
    }`,
  },
  postgraphile: {
    document: `query OneHop($code: String!) {
      procedure(code: $code) { code display category diagnoses(first: 20) { nodes { node: diagnosis { code display } } } }
    }`,
  },
  raw: oneRow(statement),
};
