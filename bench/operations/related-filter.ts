import { popularDiagnosis } from '../graph/diagnoses.ts';
import type { Operation } from './operation.ts';

export const relatedFilter: Operation = {
  name: 'filter by related code',
  inputs: (size) => Array.from({ length: 50 }, (_, i) => ({ code: popularDiagnosis(size, 20 + i * 4) })),
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
  async raw(run, input) {
    const [row] = await run(statement, input);
    return row;
  },
};

const statement = `
MATCH (:Diagnosis {code: $code})<-[:INDICATED_FOR]-(p:Procedure)
WITH p ORDER BY p.code LIMIT 25
WITH collect({code: p.code, display: p.display}) AS nodes
RETURN {nodes: nodes} AS procedures`;
