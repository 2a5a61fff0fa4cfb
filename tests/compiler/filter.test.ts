import { describe, expect, it } from 'vitest';
import { seededGraph } from '../support/test-graph.ts';

const { dataOf, run } = seededGraph();

const all = ['E03.9', 'M80.00XA', 'M81.0', 'M81.8', 'M85.8', 'S52.501A', 'S72.001A', 'Z79.52'];

/** The codes of 0557T's diagnoses that meet a condition. */
async function meeting(where: unknown): Promise<string[]> {
  const query = `query ($where: DiagnosisWhere) { procedure(code: "0557T") { diagnoses(where: $where) { nodes { code } } } }`;
  const { procedure } = await dataOf<{ procedure: { diagnoses: { nodes: { code: string }[] } } }>(query, { where });
  return procedure.diagnoses.nodes.map(({ code }) => code);
}

describe('filters', () => {
  it.each([
    null,
    {},
    { and: [] },
    { and: null },
    { and: [{}, { not: {} }] },
    { code: null },
    { code: {} },
    { code: { startsWith: null } },
    { not: {} },
    { not: null },
    { not: { code: {} } },
    { not: { not: { code: {} } } },
    { not: { or: [] } },
    { or: [{}] },
    { or: [{ code: {} }, { display: null }] },
    { procedures: {} },
    { procedures: { none: { code: {} } } },
    { procedures: { every: { diagnoses: { some: { not: {} } } }, count: {} } },
  ])('without a condition keep everything: %j', async (where) => {
    expect(await meeting(where)).toEqual(all);
  });

  it.each([{ or: [] }, { code: { in: [] } }, { code: { eq: null } }, { within: 'E03', code: { startsWith: 'm' } }])(
    'that cannot match keep nothing: %j',
    async (where) => {
      expect(await meeting(where)).toEqual([]);
    },
  );

  it.each([
    [{ code: { eq: 'm810' } }, ['M81.0']],
    [{ code: { in: ['M81.8', ' e039 ', 'M99.9'] } }, ['E03.9', 'M81.8']],
    [{ code: { startsWith: 'm8' } }, ['M80.00XA', 'M81.0', 'M81.8', 'M85.8']],
    [{ display: { contains: 'FRACTURE of', startsWith: 'unspecified' } }, ['S52.501A']],
    [{ billable: false }, ['M85.8']],
    [{ not: { within: 'M80-M85' } }, ['E03.9', 'S52.501A', 'S72.001A', 'Z79.52']],
    [{ within: 'ICD10CM:M00-M99', not: { within: 'm81' } }, ['M80.00XA', 'M85.8']],
    [{ or: [{ code: { eq: 'E03.9' } }, { code: { eq: 'M81.0' } }] }, ['E03.9', 'M81.0']],
    [{ or: [{ billable: false }, { within: 'Z79' }] }, ['M85.8', 'Z79.52']],
    [{ level: { in: ['SUBCATEGORY'] } }, ['M85.8']],
    [{ level: { in: ['SUBCATEGORY'] }, not: {}, or: [{}], procedures: { none: { code: {} } } }, ['M85.8']],
    [{ or: [{ code: {} }, { billable: false }] }, ['M85.8']],
  ])('such as %j keep %j', async (where, expected) => {
    expect(await meeting(where)).toEqual(expected);
  });

  it('match on related nodes: some, none, every or a count of them', async () => {
    const query = `query ($where: ProcedureWhere) { procedures(where: $where) { nodes { code } } }`;
    const codes = async (where: unknown) => {
      const { procedures } = await dataOf<{ procedures: { nodes: { code: string }[] } }>(query, { where });
      return procedures.nodes.map(({ code }) => code);
    };
    const family = ['0554T', '0555T', '0556T', '0558T'];
    const related = ['72192', '72193', '73721', '77015', '77079', '77080'];
    const others = [...family, ...related, '77078', '77081'].sort();
    expect(await codes({ diagnoses: { some: { code: { eq: 'M81.0' } } } })).toEqual(['0557T']);
    expect(await codes({ diagnoses: { none: {} } })).toEqual(others);
    expect(await codes({ diagnoses: { every: { billable: true } } })).toEqual(others);
    expect(await codes({ diagnoses: { count: { gte: 8, lt: 9 } } })).toEqual(['0557T']);
    expect(await codes({ relatedFrom: { some: { diagnoses: { some: { within: 'S52' } } } } })).toEqual(related);
  });

  it('follow relationships back to the same node: a diagnosis shares its procedures with itself', async () => {
    const query = `{ diagnoses(where: { procedures: { some: { diagnoses: { some: { code: { eq: "M81.0" } } } } } }) {
      totalCount nodes { code }
    } }`;
    expect(await dataOf(query)).toEqual({ diagnoses: { totalCount: 8, nodes: all.map((code) => ({ code })) } });
  });

  it('resolve `within` at any depth, even below the assertions of an edge', async () => {
    const query = `{ procedure(code: "0557T") { diagnoses(first: 1) { edges { assertions { about {
      ... on Procedure { diagnoses(where: { within: "M80-M85" }) { totalCount } }
    } } } } } }`;
    const about = [{ diagnoses: { totalCount: 4 } }, {}];
    expect(await dataOf(query)).toEqual({ procedure: { diagnoses: { edges: [{ assertions: [{ about }] }] } } });
  });

  it('take variables at any depth, the same variable twice, and a single value for a list', async () => {
    const query = `query ($code: String!, $codes: [String!], $where: ProcedureWhere) {
      all: diagnoses(where: { and: { code: { in: $codes } }, or: [{ code: { eq: $code } }, { not: { code: { eq: $code } } }] }) {
        nodes { code }
      }
      one: diagnoses(where: { code: { in: "M81.0" }, procedures: { some: $where } }) { nodes { code } }
    }`;
    const where = { code: { in: ['0557T'] }, diagnoses: { count: { gt: 7 } } };
    expect(await dataOf(query, { code: 'M81.0', codes: ['m818', 'M81.0'], where })).toEqual({
      all: { nodes: [{ code: 'M81.0' }, { code: 'M81.8' }] },
      one: { nodes: [{ code: 'M81.0' }] },
    });
  });

  it('ignore a condition whose variable is missing', async () => {
    const query = `query ($role: IndicationRole, $code: String) { procedure(code: "0557T") {
      diagnoses(edgeWhere: { role: { eq: $role } }, where: { code: { startsWith: $code } }) { totalCount }
    } }`;
    expect(await dataOf(query)).toEqual({ procedure: { diagnoses: { totalCount: 8 } } });
    expect(await dataOf(query, { role: 'FRACTURE', code: 'S' })).toEqual({
      procedure: { diagnoses: { totalCount: 2 } },
    });
  });

  it.each([
    ['$code: String', 'not: { code: { eq: $code } }', all],
    ['$code: String', 'level: { eq: SUBCATEGORY }, not: { code: { eq: $code } }', ['M85.8']],
    ['$flag: Boolean', 'level: { eq: SUBCATEGORY }, not: { billable: $flag }', ['M85.8']],
    ['$codes: [String!]', 'billable: false, and: [{ code: { in: $codes } }, { not: { code: {} } }]', ['M85.8']],
    ['$code: String', 'or: [{ code: { eq: $code } }, { billable: false }]', ['M85.8']],
    ['$code: String, $id: ID', 'or: [{ code: { eq: $code } }, { within: $id }], billable: false', ['M85.8']],
    ['$where: DiagnosisWhere', 'not: $where, and: [{ not: { or: [{ not: $where }] } }]', all],
    ['$wheres: [DiagnosisWhere!]', 'or: $wheres, procedures: { some: { diagnoses: { every: { or: $wheres } } } }', all],
    ['$count: Int', 'procedures: { count: { gt: $count } }, billable: false', ['M85.8']],
    ['$code: String, $day: Date', 'procedures: { none: { activeOn: $day, code: { eq: $code } } }', all],
    ['$day: Date', 'procedures: { some: { activeOn: $day } }, billable: false', ['M85.8']],
  ])('with %s missing, ignore what has no other condition: { %s }', async (variables, where, expected) => {
    const query = `query (${variables}) { procedure(code: "0557T") { diagnoses(where: { ${where} }) { nodes { code } } } }`;
    const { procedure } = await dataOf<{ procedure: { diagnoses: { nodes: { code: string }[] } } }>(query);
    expect(procedure.diagnoses.nodes.map(({ code }) => code)).toEqual(expected);
  });

  it('ignore conditions on the relationship whose variables are missing', async () => {
    const query = `query ($role: IndicationRole, $roles: [IndicationRole!]) { procedure(code: "0557T") {
      diagnoses(edgeWhere: { not: { role: { eq: $role } }, or: [{ role: { in: $roles } }] }) { totalCount }
    } }`;
    expect(await dataOf(query)).toEqual({ procedure: { diagnoses: { totalCount: 8 } } });
    expect(await dataOf(query, { role: 'FRACTURE' })).toEqual({ procedure: { diagnoses: { totalCount: 5 } } });
    expect(await dataOf(query, { roles: ['FRACTURE'] })).toEqual({ procedure: { diagnoses: { totalCount: 3 } } });
  });

  it('read a code as each code system writes it where nodes may be of several', async () => {
    const query = `query ($code: CodeFilter) { code(system: CPT, code: "0557T") {
      successors(where: { code: $code }) { totalCount }
    } }`;
    const none = { code: { successors: { totalCount: 0 } } };
    for (const eq of ['m810', '77080', ' g0130 ', '207x00000x'])
      expect(await dataOf(query, { code: { eq } })).toEqual(none);
    const { answer } = await run(query, { code: { in: ['m810', 'banana'] } });
    expect(answer.errors?.map(({ message }) => message)).toEqual([
      'A code must fit one of its code systems, but got "banana".',
    ]);
  });

  it('reject text that can never be a code, and state the rule', async () => {
    const { answer } = await run('{ diagnoses(where: { code: { eq: "banana" } }) { totalCount } }');
    expect(answer.errors?.[0]?.message).toMatch(/^A diagnosis code must be a letter and .* but got "banana"\.$/);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
