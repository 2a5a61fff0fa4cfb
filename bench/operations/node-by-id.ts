import { diagnosisCode, diagnosisCount } from '../graph/diagnoses.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (d:Diagnosis {id: $id})
RETURN {id: d.id, code: d.code, display: d.display, billable: d.billable, level: d.level} AS diagnosis`;

export const nodeById: Operation = {
  name: 'node by id, 5 fields',
  inputs: (size) =>
    Array.from({ length: 100 }, (_, i) => ({ id: `ICD10CM:${diagnosisCode((i * 997) % diagnosisCount(size))}` })),
  ours: {
    document: `query NodeById($id: ID!) {
      diagnosis: node(id: $id) { id ... on Diagnosis { code display billable level } }
    }`,
  },
  neo4jGraphql: {
    document: `query NodeById($id: ID!) {
      diagnosis: diagnoses(where: { id: { eq: $id } }) { id code display billable level }
    }`,
  },
  postgraphile: {
    document: `query NodeById($id: String!) {
      diagnosis: diagnosisByRowId(rowId: $id) { id: rowId code display billable level }
    }`,
  },
  raw: oneRow(statement),
};
