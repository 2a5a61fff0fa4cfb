import { describe, expect, it } from 'vitest';
import { writeRecords } from '../support/records.ts';
import { filledGraph, seededGraph } from '../support/test-graph.ts';

const { dataOf } = seededGraph();

interface Paged {
  readonly diagnoses: { nodes: { code: string }[]; pageInfo: { endCursor: string | null } };
}

interface Successors {
  readonly specialty: { successors: { nodes: { id: string }[]; pageInfo: Record<string, string | null> } };
}

describe('sorting', () => {
  it('takes several keys, from the edge and from the node', async () => {
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

  it('goes by the number of related nodes, then by code', async () => {
    const query = `{ procedures(
      where: { code: { in: ["0557T", "77080", "72192"] } }, orderBy: [{ diagnoses: { count: DESC } }]
    ) { nodes { code diagnoses { totalCount } } } }`;
    const node = (code: string, totalCount: number) => ({ code, diagnoses: { totalCount } });
    expect(await dataOf(query)).toEqual({
      procedures: { nodes: [node('0557T', 8), node('72192', 0), node('77080', 0)] },
    });
  });

  it('of edges takes the keys of their nodes, too', async () => {
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

  it('by a flag continues across pages', async () => {
    const query = `query ($after: String) {
      diagnoses(
        where: { code: { in: ["M85.8", "M81.0", "E03.9", "M81"] } }, orderBy: [{ billable: ASC }], first: 1, after: $after
      ) { nodes { code } pageInfo { endCursor } }
    }`;
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { diagnoses }: Paged = await dataOf(query, { after });
      codes.push(...diagnoses.nodes.map(({ code }) => code));
      after = diagnoses.pageInfo.endCursor;
    } while (after !== null);
    expect(codes).toEqual(['M81', 'M85.8', 'E03.9', 'M81.0']);
  });

  it.each(['', '(orderBy: null)', '(orderBy: [])'])('defaults to the natural order: %j', async (args) => {
    expect(await dataOf(`{ procedure(code: "0557T") { modifiers${args} { nodes { code } } } }`)).toEqual({
      procedure: {
        modifiers: {
          nodes: ['22', '23', '52', '53', '54', '55', '56', '62', 'AS', 'CQ'].map((code) => ({ code })),
        },
      },
    });
  });

  it('of ancestors begins with the nearest', async () => {
    expect(await dataOf('{ diagnosis(code: "S52.501A") { ancestors { code } } }')).toEqual({
      diagnosis: { ancestors: ['S52.501', 'S52.50', 'S52.5', 'S52'].map((code) => ({ code })) },
    });
  });

  it('of workflow steps is the order in which they are done', async () => {
    expect(await dataOf('{ procedure(code: "0557T") { workflow { order } } }')).toEqual({
      procedure: { workflow: [1, 2, 3, 4].map((order) => ({ order })) },
    });
  });
});

describe('sorting codes of several code systems', () => {
  const { dataOf } = filledGraph((graph) => {
    const code = (label: 'Modifier' | 'PlaceOfService' | 'Specialty', prefix: string, code: string) => ({
      label,
      properties: { id: `${prefix}:${code}`, code, display: `${prefix} ${code}`, documentId: 'DOC:1' },
    });
    const [retired, ...successors] = [
      code('Specialty', 'NUCC', '207X00000X'),
      code('PlaceOfService', 'POS', '22'),
      code('Modifier', 'MOD', '22'),
      code('PlaceOfService', 'POS', '11'),
    ];
    const relationships = successors.map(({ properties: { id } }) => {
      return { type: 'REPLACED_BY', from: 'NUCC:207X00000X', to: id, properties: {} };
    });
    return writeRecords(graph, { nodes: [...(retired ? [retired] : []), ...successors], relationships });
  });

  it('puts equal codes in the order of their ids', async () => {
    const query = '{ specialty(code: "207X00000X") { successors { nodes { id } } } }';
    const nodes = ['POS:11', 'MOD:22', 'POS:22'].map((id) => ({ id }));
    expect(await dataOf(query)).toEqual({ specialty: { successors: { nodes } } });
  });

  it.each([
    ['first: 1, after', 'endCursor', ['POS:11', 'MOD:22', 'POS:22']],
    ['last: 1, before', 'startCursor', ['POS:22', 'MOD:22', 'POS:11']],
  ])('reads each of them once, page by page, with %s', async (page, cursor, expected) => {
    const query = `query ($cursor: String) {
      specialty(code: "207X00000X") { successors(${page}: $cursor) { nodes { id } pageInfo { ${cursor} } } }
    }`;
    const ids: string[] = [];
    let next: string | null | undefined = null;
    do {
      const { specialty }: Successors = await dataOf(query, { cursor: next });
      ids.push(...specialty.successors.nodes.map(({ id }) => id));
      next = specialty.successors.pageInfo[cursor];
    } while (next !== null);
    expect(ids).toEqual(expected);
  });
});
