import { describe, expect, it } from 'vitest';
import { seededGraph } from '../support/test-graph.ts';

const { dataOf } = seededGraph();

describe('a selection', () => {
  it('can have a connection twice, with different filters and sizes', async () => {
    const query = `{ procedure(code: "0557T") {
      fractures: diagnoses(edgeWhere: { role: { eq: FRACTURE } }, first: 1) { nodes { code } totalCount }
      others: diagnoses(edgeWhere: { not: { role: { eq: FRACTURE } } }, first: 2) { nodes { code } totalCount }
    } }`;
    expect(await dataOf(query)).toEqual({
      procedure: {
        fractures: { nodes: [{ code: 'M80.00XA' }], totalCount: 3 },
        others: { nodes: [{ code: 'E03.9' }, { code: 'M81.0' }], totalCount: 5 },
      },
    });
  });

  it('can have edges twice, whose nodes request different pages of the same list', async () => {
    const query = `{ diagnosis(code: "M81") {
      a: children { edges { node { x: procedures(first: 0) { nodes { code } } } } }
      b: children { first: edges { node { code } } second: edges { node { x: procedures(first: 1) { nodes { code } } } } }
    } }`;
    const connected = { node: { x: { nodes: [{ code: '0557T' }] } } };
    const empty = { node: { x: { nodes: [] } } };
    expect(await dataOf(query)).toEqual({
      diagnosis: {
        a: { edges: [empty, empty] },
        b: { first: [{ node: { code: 'M81.0' } }, { node: { code: 'M81.8' } }], second: [connected, connected] },
      },
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'toJSON', 'then'])(
    'can have aliases that every object already has: %s',
    async (name) => {
      const data = await dataOf(`{
        ${name}: diagnosis(code: "M81.0") { ${name}: parent { ${name}: code } }
        resolve(inputs: ["m810"]) { ${name}: status }
        search(text: "M81.0", first: 1) { ${name}: edges { ${name}: node { ${name}: id } } }
      }`);
      expect(JSON.stringify(data)).toBe(
        JSON.stringify({
          of: { of: { of: 'M81' } },
          resolve: [{ of: 'NORMALISED' }],
          search: { of: [{ of: { of: 'ICD10CM:M81.0' } }] },
        }).replaceAll('"of"', `"${name}"`),
      );
    },
  );

  it('can have both titles of a diagnosis', async () => {
    const query = '{ diagnosis(code: "M80.00XA") { display shortTitle } }';
    expect(await dataOf(query)).toEqual({
      diagnosis: {
        display:
          'Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture',
        shortTitle: 'Age-rel osteopor w current path fracture, unsp site, init',
      },
    });
  });

  it('merges repeated fields, even at the root', async () => {
    const query = '{ diagnosis(code: "M81.0") { code } diagnosis(code: "M81.0") { parent { code } parent { level } } }';
    expect(await dataOf(query)).toEqual({ diagnosis: { code: 'M81.0', parent: { code: 'M81', level: 'CATEGORY' } } });
  });

  it('can have fields of an interface and of its types, nested', async () => {
    const query = `{ nodes(ids: ["ICD10CM:M81.0", "CPT:0557T", "PAYER:aetna"]) {
      __typename
      ... on Code { code }
      ... on Diagnosis { text: display up: parent { code } }
      ... on Procedure { text: display up: componentOf { code } }
      ... on Payer { text: name }
    } }`;
    expect(await dataOf(query)).toEqual({
      nodes: [
        {
          __typename: 'Diagnosis',
          code: 'M81.0',
          text: 'Age-related osteoporosis without current pathological fracture',
          up: { code: 'M81' },
        },
        {
          __typename: 'Procedure',
          code: '0557T',
          text: expect.stringContaining('bone strength'),
          up: { code: '0554T' },
        },
        { __typename: 'Payer', text: 'Aetna' },
      ],
    });
  });

  it('can have type names only, one per row', async () => {
    const query =
      '{ procedure(code: "0557T") { __typename payers { __typename nodes { __typename } edges { __typename } } } }';
    const { procedure } = await dataOf<{ procedure: { payers: { nodes: unknown[]; edges: unknown[] } } }>(query);
    expect(procedure.payers.nodes).toEqual(Array(5).fill({ __typename: 'Payer' }));
    expect(procedure.payers.edges).toEqual(Array(5).fill({ __typename: 'ProcedurePayerEdge' }));
  });

  it('skips and includes fields, spreads and fragments', async () => {
    const query = `query ($yes: Boolean = true, $no: Boolean!) { diagnosis(code: "M81.0") {
      code @skip(if: $no) display @skip(if: $yes)
      ...far @include(if: $no)
      ... @include(if: $yes) { billable level @skip(if: true) @include(if: true) }
    } }
    fragment far on Diagnosis { parent { code } }`;
    expect(await dataOf(query, { no: false })).toEqual({ diagnosis: { code: 'M81.0', billable: true } });
  });

  it('can have aliases that are names of other fields or of inherited properties', async () => {
    const query = `{ diagnosis(code: "M81.0") {
      display: code code: level constructor: billable toString: id __proto__: system hasOwnProperty: parent { valueOf: code }
    } }`;
    const answer = JSON.stringify(await dataOf(query));
    expect(answer).toBe(
      '{"diagnosis":{"display":"M81.0","code":"CODE","constructor":true,"toString":"ICD10CM:M81.0",' +
        '"__proto__":"ICD10CM","hasOwnProperty":{"valueOf":"M81"}}}',
    );
  });

  it('follows a relationship between nodes of the same type in both directions', async () => {
    const query =
      '{ procedure(code: "77080") { related { totalCount } relatedFrom { nodes { code related(first: 1) { nodes { code } } } } } }';
    expect(await dataOf(query)).toEqual({
      procedure: {
        related: { totalCount: 0 },
        relatedFrom: { nodes: [{ code: '0557T', related: { nodes: [{ code: '72192' }] } }] },
      },
    });
  });

  it('can nest connections four levels deep', async () => {
    const query = `{ diagnosis(code: "M81.0") { procedures { nodes { specialties(first: 1) { edges { roles node {
      procedures { edges { namedAs node { payers(last: 1) { nodes { name } } } } }
    } } } } } } }`;
    const payers = { nodes: [{ name: 'UnitedHealthcare' }] };
    expect(await dataOf(query)).toEqual({
      diagnosis: {
        procedures: {
          nodes: [
            {
              specialties: {
                edges: [
                  {
                    roles: ['INVOLVED'],
                    node: {
                      procedures: {
                        edges: [{ namedAs: ['Diagnostic Medical Sonography / Nuclear Medicine'], node: { payers } }],
                      },
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('has null for a missing node, and an empty list for missing nodes', async () => {
    const query =
      '{ diagnosis(code: "M81") { parent { code } ancestors { code } procedures { nodes { code } totalCount } } }';
    expect(await dataOf(query)).toEqual({
      diagnosis: { parent: null, ancestors: [], procedures: { nodes: [], totalCount: 0 } },
    });
  });
});
