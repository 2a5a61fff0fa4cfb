import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (p:Procedure {category: $category})
WITH p, COUNT { (p)-[:INDICATED_FOR]->() } AS diagnoses
ORDER BY diagnoses DESC, p.code LIMIT 25
WITH collect({code: p.code, display: p.display}) AS nodes
RETURN {nodes: nodes} AS procedures`;

export const countOrder: Operation = {
  name: 'order by related count',
  inputs: () => [{ category: 'CPT_I' }, { category: 'CPT_III' }],
  ours: {
    document: `query CountOrder($category: ProcedureCategory!) {
      procedures(where: { category: { eq: $category } }, orderBy: [{ diagnoses: { count: DESC } }], first: 25) {
        nodes { code display }
      }
    }`,
  },
  neo4jGraphql: {
    document: `query CountOrder($category: String!) {
      procedures(where: { category: { eq: $category } }, sort: [{ diagnosisCount: DESC }, { code: ASC }], limit: 25) {
        code display
      }
    }`,
  },
  postgraphile: {
    document: `query CountOrder($category: String!) {
      procedures(condition: { category: $category }, orderBy: [DIAGNOSIS_COUNT_DESC, CODE_ASC], first: 25) {
        nodes { code display }
      }
    }`,
  },
  raw: oneRow(statement),
};
