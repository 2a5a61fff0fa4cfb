import { popularDiagnosis } from '../graph/diagnoses.ts';
import type { Operation } from './operation.ts';

export const totalCount: Operation = {
  name: 'totalCount only',
  inputs: (size) => Array.from({ length: 50 }, (_, i) => ({ code: popularDiagnosis(size, 20 + i * 4) })),
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
  async raw(run, input) {
    const [row] = await run(statement, input);
    return row;
  },
};

const statement = `
MATCH (:Diagnosis {code: $code})<-[:INDICATED_FOR]-(p:Procedure)
WITH count(p) AS total
RETURN {totalCount: total} AS procedures`;
