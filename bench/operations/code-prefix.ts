import { diagnosisCode, diagnosisCount } from '../graph/diagnoses.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (d:Diagnosis) WHERE d.code STARTS WITH $prefix
WITH d ORDER BY d.code LIMIT 25
WITH collect({code: d.code, display: d.display}) AS nodes
RETURN {nodes: nodes} AS diagnoses`;

export const codePrefix: Operation = {
  name: 'prefix on code',
  inputs: (size) =>
    Array.from({ length: 50 }, (_, i) => ({ prefix: diagnosisCode((i * 1_700) % diagnosisCount(size)).slice(0, 3) })),
  ours: {
    document: `query CodePrefix($prefix: String!) {
      diagnoses(where: { code: { startsWith: $prefix } }, first: 25) { nodes { code display } }
    }`,
  },
  neo4jGraphql: {
    document: `query CodePrefix($prefix: String!) {
      diagnoses(where: { code: { startsWith: $prefix } }, limit: 25, sort: [{ code: ASC }]) { code display }
    }`,
  },
  postgraphile: {
    document: `query CodePrefix($prefix: String!) {
      diagnoses(filter: { code: { startsWith: $prefix } }, first: 25) { nodes { code display } }
    }`,
  },
  raw: oneRow(statement),
};
