import { describe, expect, it } from 'vitest';
import { seededGraph } from '../support/test-graph.ts';

/** The article lists M81.0 for 0557T; the unverified list the header M81 for 0557T, 77085, and G0130. */
const { dataOf, run } = seededGraph('bone_mass_measurement_codes_unverified.json');

interface Edge {
  readonly node: { readonly code: string };
  readonly statedFor: { readonly code: string };
}

async function edges(code: string, args = ''): Promise<string[]> {
  const query = `{ diagnosis(code: "${code}") {
    proceduresIncludingHeaders${args} { totalCount edges { node { code } statedFor { code } } }
  } }`;
  const { diagnosis } = await dataOf<{
    diagnosis: { proceduresIncludingHeaders: { totalCount: number; edges: Edge[] } };
  }>(query);
  const { totalCount, edges: all } = diagnosis.proceduresIncludingHeaders;
  expect(totalCount).toBe(all.length);
  return all.map(({ node, statedFor }) => `${node.code} for ${statedFor.code}`);
}

describe('statements about a header', () => {
  it('reach the codes below it on request, and name the header', async () => {
    expect(await edges('M81.0')).toEqual(['0557T for M81.0', '77085 for M81', 'G0130 for M81']);
    expect(await edges('M81.8')).toEqual(['0557T for M81.8', '77085 for M81', 'G0130 for M81']);
  });

  it('are not mixed with those about the code itself unless requested', async () => {
    const query = `{ diagnosis(code: "M81.0") { procedures { nodes { code } } } }`;
    expect(await dataOf(query)).toEqual({ diagnosis: { procedures: { nodes: [{ code: '0557T' }] } } });
  });

  it('do not reach up to the header from the codes below', async () => {
    expect(await edges('M81')).toEqual(['0557T for M81', '77085 for M81', 'G0130 for M81']);
    expect(await edges('M80')).toEqual([]);
  });

  it.each([
    ['(where: { system: { eq: CPT } })', ['0557T for M81.0', '77085 for M81']],
    ['(orderBy: [{ code: DESC }])', ['G0130 for M81', '77085 for M81', '0557T for M81.0']],
    ['(edgeWhere: { assertions: { some: { confidence: { eq: STATED } } } })', ['0557T for M81.0']],
    // A header's relationship counts if the nearer one does not meet the conditions.
    [
      '(edgeWhere: { documents: { some: { kind: { eq: CODE_LIST } } } })',
      ['0557T for M81', '77085 for M81', 'G0130 for M81'],
    ],
    ['(edgeWhere: { role: { eq: FRACTURE } })', []],
  ])('can be filtered and sorted: %s', async (args, expected) => {
    expect(await edges('M81.0', args)).toEqual(expected);
  });

  it('can be paged, in both directions', async () => {
    const page = async (args: string) => {
      const query = `{ diagnosis(code: "M81.0") { proceduresIncludingHeaders(${args}) {
        totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } } }`;
      const { diagnosis } = await dataOf<{
        diagnosis: {
          proceduresIncludingHeaders: {
            nodes: { code: string }[];
            totalCount: number;
            pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
          };
        };
      }>(query);
      return diagnosis.proceduresIncludingHeaders;
    };
    const first = await page('first: 2');
    expect(first.nodes.map(({ code }) => code)).toEqual(['0557T', '77085']);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes.map(({ code }) => code)).toEqual(['G0130']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await page(`last: 1, before: "${second.pageInfo.startCursor}"`);
    expect(back.nodes.map(({ code }) => code)).toEqual(['77085']);
  });

  it('can be grouped by the code that they are about, and by what is behind them', async () => {
    const query = `{ diagnosis(code: "M81.0") { proceduresIncludingHeaders {
      code: groups(by: STATED_FOR) { key label count node { ... on Diagnosis { code } } }
      confidence: groups(by: CONFIDENCE) { key count }
    } } }`;
    const header = 'Osteoporosis without current pathological fracture';
    expect(await dataOf(query)).toEqual({
      diagnosis: {
        proceduresIncludingHeaders: {
          code: [
            { key: 'ICD10CM:M81', label: header, count: 2, node: { code: 'M81' } },
            {
              key: 'ICD10CM:M81.0',
              label: 'Age-related osteoporosis without current pathological fracture',
              count: 1,
              node: { code: 'M81.0' },
            },
          ],
          confidence: [
            { key: 'UNVERIFIED', count: 2 },
            { key: 'STATED', count: 1 },
          ],
        },
      },
    });
  });

  it('come with their evidence, in one statement for many codes', async () => {
    const { answer, statements } = await run(`{ diagnoses(where: { within: "M81.8" }) { nodes {
      proceduresIncludingHeaders(where: { code: { eq: "G0130" } }) {
        edges { roles documents { id } assertions { withCodesBelow about { id } } }
      }
      factorsIncludingHeaders { totalCount nodes { name } }
    } } }`);
    const edge = {
      roles: ['UNSPECIFIED'],
      documents: [{ id: 'DOC:list-bone-mass-measurement' }],
      assertions: [{ withCodesBelow: true, about: [{ id: 'HCPCS2:G0130' }, { id: 'ICD10CM:M81' }] }],
    };
    expect(answer).toEqual({
      data: {
        diagnoses: {
          nodes: [
            { proceduresIncludingHeaders: { edges: [edge] }, factorsIncludingHeaders: { totalCount: 0, nodes: [] } },
          ],
        },
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('about the factors of a patient reach the codes below too', async () => {
    const query = `{ diagnosis(code: "S52.501A") { factorsIncludingHeaders { edges { node { name } statedFor { code } } } } }`;
    expect(await dataOf(query)).toEqual({
      diagnosis: {
        factorsIncludingHeaders: {
          edges: [{ node: { name: expect.stringContaining('radius') }, statedFor: { code: 'S52.501A' } }],
        },
      },
    });
  });
});
