import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { connectionTypes } from '../../src/compiler/model/connection.ts';
import { directive } from '../../src/compiler/model/directives.ts';
import { assertedRelationships } from '../../src/graph/model/relationships.ts';
import { readSdl } from '../support/sdl.ts';
import { seededGraph } from '../support/test-graph.ts';

/** The article lists eight diagnoses for 0557T; the unverified list three of them, and E21.0 and M81. */
const { dataOf, run } = seededGraph('bone_mass_measurement_codes_unverified.json');

const fromArticle = ['E03.9', 'M80.00XA', 'M81.0', 'M81.8', 'M85.8', 'S52.501A', 'S72.001A', 'Z79.52'];
const fromBoth = ['M80.00XA', 'M85.8', 'Z79.52'];
const onlyFromList = ['E21.0', 'M81'];

async function diagnoses(edgeWhere: string): Promise<string[]> {
  const query = `{ procedure(code: "0557T") { diagnoses(edgeWhere: ${edgeWhere}) { nodes { code } totalCount } } }`;
  const { procedure } = await dataOf<{
    procedure: { diagnoses: { nodes: { code: string }[]; totalCount: number } };
  }>(query);
  const codes = procedure.diagnoses.nodes.map(({ code }) => code);
  expect(procedure.diagnoses.totalCount).toBe(codes.length);
  return codes;
}

describe('relationships', () => {
  it.each([
    ['{ assertions: { some: { confidence: { in: [STATED, DERIVED] } } } }', fromArticle],
    ['{ not: { assertions: { every: { confidence: { eq: UNVERIFIED } } } } }', fromArticle],
    ['{ assertions: { every: { confidence: { eq: UNVERIFIED } } } }', onlyFromList],
    ['{ assertions: { none: { confidence: { eq: STATED } } } }', onlyFromList],
    [
      '{ assertions: { some: { document: { kind: { eq: CODE_LIST } } } } }',
      ['E21.0', 'M80.00XA', 'M81', 'M85.8', 'Z79.52'],
    ],
    ['{ assertions: { count: { gt: 1 } } }', fromBoth],
    ['{ documents: { some: { kind: { eq: ARTICLE } } } }', fromArticle],
    ['{ documents: { every: { kind: { eq: CODE_LIST } } } }', onlyFromList],
    ['{ documents: { some: { id: { eq: "DOC:list-bone-mass-measurement" } }, count: { eq: 2 } } }', fromBoth],
    ['{ documents: { none: {} } }', []],
  ])('can be filtered by the assertions and documents behind them: %s', async (edgeWhere, expected) => {
    expect(await diagnoses(edgeWhere)).toEqual(expected);
  });

  it.each([
    ['{ assertions: { some: { document: { kind: { eq: CODE_LIST } }, confidence: { eq: UNVERIFIED } } } }', 5],
    ['{ assertions: { some: { document: { kind: { eq: CODE_LIST } }, confidence: { eq: STATED } } } }', 0],
    ['{ assertions: { some: { document: { kind: { eq: CODE_LIST } } } }, role: { eq: FRACTURE } }', 1],
    ['{ assertions: { some: { document: { kind: { eq: CODE_LIST } }, role: { eq: FRACTURE } } } }', 0],
  ])('meet all conditions by one and the same assertion: %s', async (edgeWhere, expected) => {
    expect(await diagnoses(edgeWhere)).toHaveLength(expected);
  });

  it('can be grouped by document, kind of document, and confidence', async () => {
    const query = `{ procedure(code: "0557T") { diagnoses {
      confidence: groups(by: CONFIDENCE) { key label count }
      kind: groups(by: DOCUMENT_KIND) { key label count }
      document: groups(by: DOCUMENT) { key label count node { ... on SourceDocument { kind } } }
    } } }`;
    expect(await dataOf(query)).toEqual({
      procedure: {
        diagnoses: {
          confidence: [
            { key: 'STATED', label: 'Stated', count: 8 },
            { key: 'UNVERIFIED', label: 'Unverified', count: 5 },
          ],
          kind: [
            { key: 'ARTICLE', label: 'Article', count: 8 },
            { key: 'CODE_LIST', label: 'Code list', count: 5 },
          ],
          document: [
            {
              key: 'DOC:article-0557t',
              label: 'Article on CPT 0557T, bone strength and fracture risk',
              count: 8,
              node: { kind: 'ARTICLE' },
            },
            {
              key: 'DOC:list-bone-mass-measurement',
              label: 'Bone mass measurement: a list, written for this test',
              count: 5,
              node: { kind: 'CODE_LIST' },
            },
          ],
        },
      },
    });
  });

  it('are filtered before they are grouped', async () => {
    const query = `{ procedure(code: "0557T") {
      diagnoses(edgeWhere: { documents: { count: { eq: 1 } } }) { groups(by: CONFIDENCE) { key count } }
    } }`;
    const groups = [
      { key: 'STATED', count: 5 },
      { key: 'UNVERIFIED', count: 2 },
    ];
    expect(await dataOf(query)).toEqual({ procedure: { diagnoses: { groups } } });
  });

  it('show the documents behind them, and can be sorted by how many there are', async () => {
    const query = `{ procedure(code: "0557T") { diagnoses(orderBy: [{ documents: { count: DESC } }], first: 4) {
      edges { node { code } documents { kind } }
    } } }`;
    const edge = (code: string, ...kinds: string[]) => ({ node: { code }, documents: kinds.map((kind) => ({ kind })) });
    expect(await dataOf(query)).toEqual({
      procedure: {
        diagnoses: {
          edges: [...fromBoth.map((code) => edge(code, 'ARTICLE', 'CODE_LIST')), edge('E03.9', 'ARTICLE')],
        },
      },
    });
  });

  it('that documents state can all be filtered and grouped by their evidence', () => {
    const schema = readSdl();
    const connections = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => directive(type, 'node'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => String(directive(field, 'relationship')?.type) in assertedRelationships)
      .filter(({ field }) => connectionTypes(field));
    const lacking = connections.filter(({ field }) => {
      const where = getNamedType(field.args.find(({ name }) => name === 'edgeWhere')?.type);
      const conditions = isInputObjectType(where) ? Object.keys(where.getFields()) : [];
      const connection = getNamedType(field.type);
      const groups = isObjectType(connection) ? connection.getFields().groups : undefined;
      const by = getNamedType(groups?.args.find(({ name }) => name === 'by')?.type);
      const keys = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
      const wanted = ['assertions', 'documents', 'CONFIDENCE', 'DOCUMENT', 'DOCUMENT_KIND'];
      return wanted.some((name) => ![...conditions, ...keys].includes(name));
    });
    expect(connections.length).toBeGreaterThan(15);
    expect(lacking.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('are read in one statement', async () => {
    const { statements } = await run(`{ procedure(code: "0557T") {
      diagnoses(edgeWhere: { assertions: { some: { document: { kind: { eq: ARTICLE } } } } }) {
        totalCount groups(by: DOCUMENT_KIND) { count } nodes { code }
      }
    } }`);
    expect(statements).toHaveLength(1);
  });
});

describe('assertions', () => {
  it('about a code can be filtered by document and confidence, and grouped by them', async () => {
    const query = `{ diagnosis(code: "M80.00XA") {
      all: assertions { totalCount groups(by: CONFIDENCE) { key count } }
      listed: assertions(where: { document: { kind: { eq: CODE_LIST } } }) { totalCount groups(by: DOCUMENT) { key } }
      stated: assertions(where: { confidence: { eq: STATED }, document: { title: { contains: "bone strength" } } }) {
        nodes { section ... on IndicationAssertion { role } }
        groups(by: DOCUMENT_KIND) { label count }
      }
      neither: assertions(where: { confidence: { eq: STATED }, not: { document: { kind: { eq: ARTICLE } } } }) { totalCount }
    } }`;
    const { diagnosis } = await dataOf<{ diagnosis: Record<string, unknown> }>(query);
    expect(diagnosis).toMatchObject({
      listed: { groups: [{ key: 'DOC:list-bone-mass-measurement' }] },
      stated: { nodes: [{ role: 'FRACTURE' }], groups: [{ label: 'Article', count: 1 }] },
      neither: { totalCount: 0 },
    });
    expect(diagnosis.all).toEqual({
      totalCount: 4,
      groups: [
        { key: 'UNVERIFIED', count: 3 },
        { key: 'STATED', count: 1 },
      ],
    });
  });

  it('of a document can be filtered, and so can documents', async () => {
    const query = `{ document(id: "DOC:article-0557t") {
      assertions(where: { confidence: { eq: DERIVED } }) { totalCount }
    } documents(where: { kind: { in: [ARTICLE, CODE_LIST] } }, orderBy: [{ kind: DESC }]) {
      nodes { id } groups(by: KIND) { key count }
    } }`;
    const { document, documents } = await dataOf<{ document: unknown; documents: unknown }>(query);
    expect(documents).toEqual({
      nodes: [{ id: 'DOC:list-bone-mass-measurement' }, { id: 'DOC:article-0557t' }],
      groups: [
        { key: 'ARTICLE', count: 1 },
        { key: 'CODE_LIST', count: 1 },
      ],
    });
    expect(document).toEqual({ assertions: { totalCount: 9 } });
  });
});
