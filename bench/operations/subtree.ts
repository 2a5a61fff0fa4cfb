import { block, blockCount } from '../graph/diagnoses.ts';
import { type Operation, oneRow } from './operation.ts';

const statement = `
MATCH (b:IcdBlock {id: $id})
MATCH (d:Diagnosis) WHERE d.position >= b.position AND d.position <= b.lastPosition
WITH d ORDER BY d.code
WITH collect({code: d.code, display: d.display}) AS found
RETURN {nodes: found[..50], totalCount: size(found)} AS diagnoses`;

/** The 500 diagnoses of a block. */
export const subtree: Operation = {
  name: 'subtree: first 50 and count',
  inputs: (size) => Array.from({ length: 50 }, (_, i) => ({ id: block((i * 7) % blockCount(size)).id })),
  ours: {
    document: `query Subtree($id: ID!) {
      diagnoses(where: { within: $id }, first: 50) { nodes { code display } totalCount }
    }`,
  },
  neo4jGraphql: {
    document: `query Subtree($id: String!) {
      diagnoses: diagnosesConnection(where: { blockId: { eq: $id } }, first: 50, sort: [{ code: ASC }]) {
        edges { node { code display } } totalCount
      }
    }`,
  },
  postgraphile: {
    document: `query Subtree($id: String!) {
      diagnoses(condition: { blockId: $id }, first: 50) { nodes { code display } totalCount }
    }`,
  },
  raw: oneRow(statement),
};
