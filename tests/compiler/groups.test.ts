import { describe, expect, it } from 'vitest';
import { seededGraph } from '../support/test-graph.ts';

const { dataOf, run } = seededGraph();

/** The diagnoses of 0557T in groups. */
async function groups(args: string, fields: string, where = '{}') {
  const query = `{ procedure(code: "0557T") { diagnoses(where: ${where}) { groups(${args}) { ${fields} } } } }`;
  const { procedure } = await dataOf<{ procedure: { diagnoses: { groups: unknown[] } } }>(query);
  return procedure.diagnoses.groups;
}

describe('groups', () => {
  it('are sorted by size, largest first, and then by value', async () => {
    expect(await groups('by: ROLE', 'kind key label count')).toEqual([
      { kind: 'VALUE', key: 'FRACTURE', label: 'Fracture', count: 3 },
      { kind: 'VALUE', key: 'INDICATION', label: 'Indication', count: 3 },
      { kind: 'VALUE', key: 'COMORBIDITY', label: 'Comorbidity', count: 1 },
      { kind: 'VALUE', key: 'RISK_FACTOR', label: 'Risk factor', count: 1 },
    ]);
  });

  it('are empty when the condition can never be true', async () => {
    const never = ['{ or: [] }', '{ not: { not: { or: [] } } }', '{ and: [{ or: [] }] }'];
    for (const edgeWhere of never) {
      const query = `{ modifier(code: "22") { procedures(edgeWhere: ${edgeWhere}) { groups(by: APPLICABILITY) { __typename key } } } }`;
      expect(await dataOf(query)).toEqual({ modifier: { procedures: { groups: [] } } });
    }
  });

  it('have a node, with all of its fields, when their values are ids', async () => {
    const fields = 'key count node { id ... on Diagnosis { code level parent { code } block { range } } }';
    expect(await groups('by: CATEGORY, first: 1', fields)).toEqual([
      {
        key: 'ICD10CM:M81',
        count: 2,
        node: { id: 'ICD10CM:M81', code: 'M81', level: 'CATEGORY', parent: null, block: { range: 'M80-M85' } },
      },
      { key: null, count: 6, node: null },
    ]);
  });

  it('are labeled with the official name of their node', async () => {
    expect(await groups('by: CHAPTER, first: 1', 'label count node { __typename }')).toEqual([
      {
        label: 'Diseases of the musculoskeletal system and connective tissue',
        count: 4,
        node: { __typename: 'IcdChapter' },
      },
      { label: 'Other', count: 4, node: null },
    ]);
  });

  it('after the first N are combined into one', async () => {
    expect(await groups('by: ROLE, first: 1', 'kind key count')).toEqual([
      { kind: 'VALUE', key: 'FRACTURE', count: 3 },
      { kind: 'OTHER', key: null, count: 5 },
    ]);
    expect(await groups('by: ROLE, first: 0', 'kind count')).toEqual([{ kind: 'OTHER', count: 8 }]);
  });

  it('have the default limit when `first` is null', async () => {
    expect(await groups('by: ROLE, first: null', 'key')).toEqual(await groups('by: ROLE', 'key'));
  });

  it('count rows without a value separately', async () => {
    const query = `{ procedures(where: { code: { in: ["0554T", "0557T", "77080", "72192"] } }) {
      groups(by: COMPONENT) { kind key count }
    } }`;
    expect(await dataOf(query)).toEqual({
      procedures: {
        groups: [
          { kind: 'VALUE', key: 'GLOBAL', count: 1 },
          { kind: 'VALUE', key: 'INTERPRETATION', count: 1 },
          { kind: 'MISSING', key: null, count: 2 },
        ],
      },
    });
  });

  it('count a row once per value', async () => {
    const query = '{ procedure(code: "0557T") { specialties { totalCount groups(by: ROLE) { key count } } } }';
    expect(await dataOf(query)).toEqual({
      procedure: {
        specialties: {
          totalCount: 4,
          groups: [
            { key: 'INTERPRETS', count: 2 },
            { key: 'INVOLVED', count: 1 },
            { key: 'ORDERS', count: 1 },
            { key: 'USES_REPORT', count: 1 },
          ],
        },
      },
    });
  });

  it('can be requested several times, along with the rows', async () => {
    const query = `{ procedure(code: "0557T") { diagnoses(first: 1) {
      nodes { code }
      byBlock: groups(by: BLOCK, first: 1) { key count }
      byBillable: groups(by: BILLABLE) { key label count }
    } } }`;
    expect(await dataOf(query)).toEqual({
      procedure: {
        diagnoses: {
          nodes: [{ code: 'E03.9' }],
          byBlock: [
            { key: 'ICD10CM:M80-M85', count: 4 },
            { key: null, count: 4 },
          ],
          byBillable: [
            { key: 'true', label: 'Yes', count: 7 },
            { key: 'false', label: 'No', count: 1 },
          ],
        },
      },
    });
  });

  it('cover only rows that meet the conditions, and are empty when no row does', async () => {
    expect(await groups('by: ROLE', 'key count', '{ within: "M80-M85" }')).toEqual([
      { key: 'INDICATION', count: 3 },
      { key: 'FRACTURE', count: 1 },
    ]);
    expect(await groups('by: ROLE', 'key count', '{ within: "M80-M85", level: { eq: CATEGORY } }')).toEqual([]);
    expect(
      await dataOf(
        '{ diagnoses(where: { within: "M80-M85", display: { eq: "nothing" } }) { groups(by: CHAPTER) { count } } }',
      ),
    ).toEqual({
      diagnoses: { groups: [] },
    });
  });

  it('come in pages, with how many there are in all', async () => {
    const page = (after: string | null) =>
      dataOf<{ procedure: { diagnoses: { groups: { kind: string; key: string; cursor: string }[] } } }>(
        `query ($after: String) { procedure(code: "0557T") {
          diagnoses { groups(by: CATEGORY, first: 3, after: $after) { kind key count groupCount cursor } }
        } }`,
        { after },
      ).then(({ procedure }) => procedure.diagnoses.groups);
    const group = (key: string, count: number) => {
      return { kind: 'VALUE', key: `ICD10CM:${key}`, count, groupCount: 1, cursor: expect.any(String) };
    };
    const other = (count: number, groupCount: number) => {
      return { kind: 'OTHER', key: null, count, groupCount, cursor: null };
    };
    const first = await page(null);
    expect(first).toEqual([group('M81', 2), group('E03', 1), group('M80', 1), other(4, 4)]);
    const second = await page(first[2]?.cursor ?? null);
    expect(second).toEqual([group('M85', 1), group('S52', 1), group('S72', 1), other(1, 1)]);
    expect(await page(second[2]?.cursor ?? null)).toEqual([group('Z79', 1)]);
  });

  it('have groups inside them, by the next key', async () => {
    const fields =
      'label count groups(first: 1) { kind label count groupCount groups { label count groups { count } } }';
    expect(await groups('by: CHAPTER, thenBy: [BLOCK, CATEGORY], first: 1', fields)).toEqual([
      {
        label: 'Diseases of the musculoskeletal system and connective tissue',
        count: 4,
        groups: [
          {
            kind: 'VALUE',
            label: 'Disorders of bone density and structure',
            count: 4,
            groupCount: 1,
            groups: [
              { label: 'Osteoporosis without current pathological fracture', count: 2, groups: [] },
              { label: 'Osteoporosis with current pathological fracture', count: 1, groups: [] },
              { label: 'Other disorders of bone density and structure', count: 1, groups: [] },
            ],
          },
        ],
      },
      { label: 'Other', count: 4, groups: [] },
    ]);
  });

  it('count an entry once in each group around those of its values', async () => {
    const query = `{ procedure(code: "0557T") { specialties {
      groups(by: CONFIDENCE, thenBy: ROLE) { key count groups { key count } }
    } } }`;
    const roles = [
      { key: 'INTERPRETS', count: 2 },
      { key: 'INVOLVED', count: 1 },
      { key: 'ORDERS', count: 1 },
      { key: 'USES_REPORT', count: 1 },
    ];
    expect(await dataOf(query)).toEqual({
      procedure: { specialties: { groups: [{ key: expect.any(String), count: 4, groups: roles }] } },
    });
  });

  it('have pages of groups inside them', async () => {
    const page = (after: string | null) =>
      dataOf<{ procedure: { diagnoses: { groups: { groups: { cursor: string }[] }[] } } }>(
        `query ($after: String) { procedure(code: "0557T") { diagnoses(where: { within: "M00-M99" }) {
          groups(by: CHAPTER, thenBy: CATEGORY) { groups(first: 2, after: $after) { key count groupCount cursor } }
        } } }`,
        { after },
      ).then(({ procedure }) => procedure.diagnoses.groups[0]?.groups ?? []);
    const first = await page(null);
    expect(first).toMatchObject([
      { key: 'ICD10CM:M81', count: 2 },
      { key: 'ICD10CM:M80', count: 1 },
      { key: null, count: 1, groupCount: 1 },
    ]);
    expect(await page(first[1]?.cursor ?? null)).toMatchObject([{ key: 'ICD10CM:M85', count: 1 }]);
  });

  it('have at most three keys', async () => {
    const { answer } = await run('{ diagnoses { groups(by: CHAPTER, thenBy: [BLOCK, CATEGORY, CCSR]) { key } } }');
    expect(answer.errors?.[0]?.message).toBe('thenBy must have at most 2 keys, but got 3.');
  });

  it('refuse the cursor of another list', async () => {
    const text = `query ($after: String) { diagnoses { groups(by: CHAPTER, after: $after) { key } } }`;
    const { answer } = await run(text, { after: 'elsewhere' });
    expect(answer.errors?.[0]?.message).toMatch(/^after must be a cursor from this list/);
  });
});
