import { popularDiagnoses } from '../graph/diagnoses.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (:Diagnosis {code: $code})<-[:INDICATED_FOR]-(p:Procedure)
WITH p ORDER BY p.code LIMIT 25
WITH collect({code: p.code, display: p.display}) AS nodes
RETURN {nodes: nodes} AS procedures`;

export const relatedFilter: Operation = {
  name: 'filter by related code',
  inputs: popularDiagnoses,
  ours: {
    document: `query RelatedFilter($code: String!) {
      procedures(where: { diagnoses: { some: { code: { eq: $code } } } }, first: 25) { nodes { code display } }
    }`,
  },
  neo4jGraphql: {
    document: `query RelatedFilter($code: String!) {
      procedures(where: { diagnoses: { some: { code: { eq: $code } } } }, limit: 25, sort: [{ code: ASC }]) {
        code display
      }
    }`,
  },
  postgraphile: {
    document: `query RelatedFilter($code: String!) {
      procedures(filter: { diagnoses: { some: { diagnosisCode: { equalTo: $code } } } }, first: 25) { nodes { code display } }
    }`,
  },
  raw: oneRow(statement),
};
