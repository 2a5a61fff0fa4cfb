import { procedureCode } from '../graph/procedures.ts';
import type { Operation } from './operation.ts';

export const threeLevels: Operation = {
  name: '10 codes, three levels',
  inputs: ({ procedures }) =>
    Array.from({ length: 20 }, (_, i) => ({
      codes: Array.from({ length: 10 }, (_, j) => procedureCode((i * 131 + j * 17) % procedures)),
    })),
  ours: {
    document: `query ThreeLevels($codes: [String!]!) {
      procedures(where: { code: { in: $codes } }, first: 10) {
        nodes {
          code display
          diagnoses(first: 20) { nodes { code display procedures(first: 10) { nodes { code display } } } }
        }
      }
    }`,
  },
  neo4jGraphql: {
    document: `query ThreeLevels($codes: [String!]!) {
      procedures(where: { code: { in: $codes } }, limit: 10, sort: [{ code: ASC }]) {
        code display
        diagnoses(limit: 20, sort: [{ code: ASC }]) {
          code display
          procedures(limit: 10, sort: [{ code: ASC }]) { code display }
        }
      }
    }`,
  },
  postgraphile: {
    document: `query ThreeLevels($codes: [String!]!) {
      procedures(filter: { code: { in: $codes } }, first: 10) {
        nodes {
          code display
          diagnoses(first: 20) {
            nodes { node: diagnosis { code display procedures(first: 10) { nodes { node: procedure { code display } } } } }
          }
        }
      }
    }`,
  },
  async raw(run, input) {
    const [row] = await run<Levels>(statement, input);
    const diagnoses = new Map(
      row?.diagnoses.map(([code, display, inner]) => [
        code,
        { code, display, procedures: { nodes: inner.map(coded) } },
      ]),
    );
    const nodes = row?.procedures.map(([code, display, codes]) => {
      return { code, display, diagnoses: { nodes: codes.map((inner) => diagnoses.get(inner)) } };
    });
    return { procedures: { nodes } };
  },
};

/** Uses lists, because the keys of maps would be most of the data. Each diagnosis is returned once. */
interface Levels {
  readonly procedures: readonly [code: string, display: string, diagnoses: readonly string[]][];
  readonly diagnoses: readonly [code: string, display: string, procedures: readonly Pair[]][];
}
type Pair = readonly [code: string, display: string];

function coded([code, display]: Pair) {
  return { code, display };
}

const statement = `
MATCH (p:Procedure) WHERE p.code IN $codes
CALL (p) {
  MATCH (p)-[:INDICATED_FOR]->(d:Diagnosis)
  WITH d ORDER BY d.code LIMIT 20
  RETURN collect(d) AS found, collect(d.code) AS codes
}
WITH p, found, codes ORDER BY p.code
WITH collect([p.code, p.display, codes]) AS procedures, collect(found) AS lists
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS d
  WITH DISTINCT d
  CALL (d) {
    MATCH (d)<-[:INDICATED_FOR]-(p:Procedure)
    WITH p ORDER BY p.code LIMIT 10
    RETURN collect([p.code, p.display]) AS found
  }
  RETURN collect([d.code, d.display, found]) AS diagnoses
}
RETURN procedures, diagnoses`;
