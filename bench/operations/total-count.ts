import { popularDiagnoses } from '../graph/diagnoses.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (:Diagnosis {code: $code})<-[:INDICATED_FOR]-(p:Procedure)
WITH count(p) AS total
RETURN {totalCount: total} AS procedures`;

export const totalCount: Operation = {
  name: 'totalCount only',
  inputs: popularDiagnoses,
  ours: {
    document: `query TotalCount($code: String!) {
      procedures(where: { diagnoses: { some: { code: { eq: $code } } } }) { totalCount }
    }`,
  },
  neo4jGraphql: {
    document: `query TotalCount($code: String!) {
      procedures: proceduresConnection(where: { diagnoses: { some: { code: { eq: $code } } } }) { totalCount }
    }`,
  },
  postgraphile: {
    document: `query TotalCount($code: String!) {
      procedures(filter: { diagnoses: { some: { diagnosisCode: { equalTo: $code } } } }) { totalCount }
    }`,
  },
  raw: oneRow(statement),
};
