import { indicationCount, procedureCode } from '../graph/procedures.ts';
import type { Size } from '../graph/size.ts';
import type { Operation } from './operation.ts';

export const manyEdges: Operation = {
  name: '20 codes x 100 edges',
  inputs: (size) => {
    const codes = codesOfManyDiagnoses(size);
    return Array.from({ length: 10 }, (_, i) => ({
      codes: Array.from({ length: 20 }, (_, j) => codes[(i * 13 + j * 5) % codes.length]),
    }));
  },
  ours: {
    document: `query ManyEdges($codes: [String!]!) {
      procedures(where: { code: { in: $codes } }, first: 20) {
        nodes { code display diagnoses(first: 100) { edges { roles node { code display billable } } } }
      }
    }`,
  },
  neo4jGraphql: {
    document: `query ManyEdges($codes: [String!]!) {
      procedures(where: { code: { in: $codes } }, limit: 20, sort: [{ code: ASC }]) {
        code display
        diagnoses: diagnosesConnection(first: 100, sort: [{ node: { code: ASC } }]) {
          edges { properties { roles } node { code display billable } }
        }
      }
    }`,
  },
  postgraphile: {
    document: `query ManyEdges($codes: [String!]!) {
      procedures(filter: { code: { in: $codes } }, first: 20) {
        nodes { code display diagnoses(first: 100) { nodes { roles node: diagnosis { code display billable } } } }
      }
    }`,
  },
  async raw(run, input) {
    const rows = await run<Found>(statement, input);
    const nodes = rows.map(({ code, display, diagnoses }) => ({
      code,
      display,
      diagnoses: { edges: diagnoses.map(edge) },
    }));
    return { procedures: { nodes } };
  },
};

/** Uses lists, because the keys of maps would be most of the data. */
interface Found {
  readonly code: string;
  readonly display: string;
  readonly diagnoses: readonly Edge[];
}
type Edge = readonly [roles: readonly string[], code: string, display: string, billable: boolean];

function edge([roles, code, display, billable]: Edge) {
  return { roles, node: { code, display, billable } };
}

function codesOfManyDiagnoses({ procedures }: Size): string[] {
  const all = Array.from({ length: procedures }, (_, index) => index);
  return all.filter((index) => indicationCount(index) >= 100).map(procedureCode);
}

const statement = `
MATCH (p:Procedure) WHERE p.code IN $codes
CALL (p) {
  MATCH (p)-[r:INDICATED_FOR]->(d:Diagnosis)
  WITH r, d ORDER BY d.code LIMIT 100
  RETURN collect([r.roles, d.code, d.display, d.billable]) AS diagnoses
}
RETURN p.code AS code, p.display AS display, diagnoses ORDER BY code`;
