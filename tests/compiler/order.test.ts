import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import type { Graph } from '../../src/graph/port.ts';
import { createRun, type Run } from '../support/execution.ts';
import { openTestGraph } from '../support/graph.ts';

let graph: Graph;
let run: Run;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeed(graph, () => {});
  run = createRun(graph);
});

afterAll(() => graph.close());

async function dataOf(query: string, variables = {}) {
  const { answer } = await run(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('an ordering', () => {
  it('has several keys, of the edge and of the node', async () => {
    const query = `{ procedure(code: "0557T") {
      diagnoses(orderBy: [{ role: DESC }, { code: DESC }]) { edges { roles node { code } } }
    } }`;
    const edge = (role: string) => (code: string) => ({ roles: [role], node: { code } });
    expect(await dataOf(query)).toEqual({
      procedure: {
        diagnoses: {
          edges: [
            edge('RISK_FACTOR')('Z79.52'),
            ...['M85.8', 'M81.8', 'M81.0'].map(edge('INDICATION')),
            ...['S72.001A', 'S52.501A', 'M80.00XA'].map(edge('FRACTURE')),
            edge('COMORBIDITY')('E03.9'),
          ],
        },
      },
    });
  });

  it('goes by the number of related nodes, and by code among equals', async () => {
    const query = `{ procedures(
      where: { code: { in: ["0557T", "77080", "72192"] } }, orderBy: [{ diagnoses: { count: DESC } }]
    ) { nodes { code diagnoses { totalCount } } } }`;
    const node = (code: string, totalCount: number) => ({ code, diagnoses: { totalCount } });
    expect(await dataOf(query)).toEqual({
      procedures: { nodes: [node('0557T', 8), node('72192', 0), node('77080', 0)] },
    });
  });

  it('of edges has the keys of their nodes, too', async () => {
    const query = `query ($headersFirst: [IndicationOrder!], $byCategory: [ProcedureIndicationOrder!]) {
      procedure(code: "0557T") { diagnoses(orderBy: $headersFirst, first: 3) { nodes { code billable } } }
      diagnosis(code: "M81.0") { procedures(orderBy: $byCategory) { nodes { code category } } }
    }`;
    const headersFirst = [{ billable: 'ASC' }, { code: 'DESC' }];
    expect(await dataOf(query, { headersFirst, byCategory: [{ category: 'DESC' }] })).toEqual({
      procedure: {
        diagnoses: {
          nodes: [
            { code: 'M85.8', billable: false },
            { code: 'Z79.52', billable: true },
            { code: 'S72.001A', billable: true },
          ],
        },
      },
      diagnosis: { procedures: { nodes: [{ code: '0557T', category: 'CPT_III' }] } },
    });
  });

  it('goes by yes and no, page by page', async () => {
    const query = `query ($after: String) {
      diagnoses(
        where: { code: { in: ["M85.8", "M81.0", "E03.9", "M81"] } }, orderBy: [{ billable: ASC }], first: 1, after: $after
      ) { nodes { code } pageInfo { endCursor } }
    }`;
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { diagnoses } = (await dataOf(query, { after })) as {
        diagnoses: { nodes: { code: string }[]; pageInfo: { endCursor: string | null } };
      };
      codes.push(...diagnoses.nodes.map(({ code }) => code));
      after = diagnoses.pageInfo.endCursor;
    } while (after !== null);
    expect(codes).toEqual(['M81', 'M85.8', 'E03.9', 'M81.0']);
  });

  it.each(['', '(orderBy: null)', '(orderBy: [])'])('is the natural one where none is asked for: %j', async (args) => {
    expect(await dataOf(`{ procedure(code: "0557T") { modifiers${args} { nodes { code } } } }`)).toEqual({
      procedure: {
        modifiers: {
          nodes: ['22', '23', '52', '53', '54', '55', '56', '62', 'AS', 'CQ'].map((code) => ({ code })),
        },
      },
    });
  });

  it('of what lies above a code begins with the nearest', async () => {
    expect(await dataOf('{ diagnosis(code: "S52.501A") { ancestors { code } } }')).toEqual({
      diagnosis: { ancestors: ['S52.501', 'S52.50', 'S52.5', 'S52'].map((code) => ({ code })) },
    });
  });

  it('of steps is the one in which they are done', async () => {
    expect(await dataOf('{ procedure(code: "0557T") { workflow { order } } }')).toEqual({
      procedure: { workflow: [1, 2, 3, 4].map((order) => ({ order })) },
    });
  });
});
