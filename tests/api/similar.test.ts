import { describe, expect, it } from 'vitest';
import { graphForEachTest } from '../support/test-graph.ts';

const diagnoses: Readonly<Record<string, readonly string[]>> = {
  '0557T': ['M80', 'M81', 'M85', 'E03'],
  '77080': ['M80', 'M81', 'M85'],
  '77081': ['M80', 'M81', 'Z79', 'S52'],
  '73721': ['S52', 'S72'],
};

describe('similar codes', () => {
  const { graph, run } = graphForEachTest(async (graph) => {
    await connect(
      [...new Set(Object.values(diagnoses).flat())],
      Object.keys(diagnoses),
      Object.entries(diagnoses).flatMap(([code, all]) => all.map((one) => [code, one] as const)),
    );
    await graph.write([
      {
        text: `MATCH (p:Procedure) WHERE p.code IN ['0557T', '73721']
MERGE (s:Specialty:Code:Medcode {id: 'NUCC:207X00000X', code: '207X00000X', display: 'Orthopaedic Surgery'})
CREATE (p)-[:PERFORMED_BY]->(s)`,
        parameters: {},
      },
    ]);
  });

  /** Adds diagnoses, procedures, and pairs of a procedure and a diagnosis. */
  const connect = (codes: string[], procedures: string[], pairs: (readonly [string, string])[]) =>
    graph.write([
      {
        text: `UNWIND $procedures AS code CREATE (:Procedure:Code:Medcode {id: 'CPT:' + code, system: 'CPT', code: code, display: code})`,
        parameters: { procedures },
      },
      {
        text: `UNWIND $codes AS code CREATE (:Diagnosis:Code:Medcode {id: 'ICD10CM:' + code, code: code, display: code})`,
        parameters: { codes },
      },
      {
        text: `UNWIND $pairs AS pair MATCH (p:Procedure {code: pair[0]}) MATCH (d:Diagnosis {code: pair[1]})
CREATE (p)-[:INDICATED_FOR]->(d)`,
        parameters: { pairs },
      },
    ]);

  const ask = async (field: string, args = '') => {
    const text = `{ one: ${field} { similar${args} { node { code } score sharedCount shared { code } onlyHere onlyThere } } }`;
    const { answer, direct, statements } = await run(text);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
    expect(statements).toHaveLength(1);
    const { one } = JSON.parse(JSON.stringify(answer.data));
    return one.similar as { node: { code: string }; score: number }[];
  };

  it('share diagnoses with a procedure, the highest Jaccard score first', async () => {
    expect(await ask('procedure(code: "0557T")')).toEqual([
      {
        node: { code: '77080' },
        score: 3 / 4,
        sharedCount: 3,
        shared: [{ code: 'M80' }, { code: 'M81' }, { code: 'M85' }],
        onlyHere: 1,
        onlyThere: 0,
      },
      {
        node: { code: '77081' },
        score: 2 / 6,
        sharedCount: 2,
        shared: [{ code: 'M80' }, { code: 'M81' }],
        onlyHere: 2,
        onlyThere: 2,
      },
    ]);
  });

  it('share procedures with a diagnosis, by id if the scores are equal', async () => {
    const similar = await ask('diagnosis(code: "M81")');
    expect(similar.map(({ node, score }) => [node.code, score])).toEqual([
      ['M80', 1],
      ['M85', 2 / 3],
      ['E03', 1 / 3],
      ['Z79', 1 / 3],
      ['S52', 1 / 4],
    ]);
    expect(await ask('diagnosis(code: "M81")', '(first: 2)')).toEqual(similar.slice(0, 2));
  });

  it('can share specialties or anything else', async () => {
    expect(await ask('procedure(code: "0557T")', '(by: SPECIALTIES)')).toMatchObject([
      { node: { code: '73721' }, score: 1 },
    ]);
    expect(await ask('procedure(code: "0557T")', '(by: MODIFIERS)')).toEqual([]);
    const all = await ask('procedure(code: "0557T")', '(by: ALL)');
    expect(all.map(({ node, score }) => [node.code, score])).toEqual([
      ['77080', 3 / 5],
      ['77081', 2 / 7],
      ['73721', 1 / 7],
    ]);
  });

  it('are scored by everything that they share, even beyond the number that is searched', async () => {
    const codes = Array.from({ length: 620 }, (_, i) => `X${1000 + i}`);
    await connect(
      codes,
      [],
      [
        ...codes.slice(0, 610).map((code) => ['73721', code] as const),
        ...codes.slice(5).map((code) => ['77081', code] as const),
      ],
    );
    const [first] = await ask('procedure(code: "73721")');
    // They share 605 of X and S52; 73721 has 5 of X and S72 alone, 77081 has 10 of X and M80, M81, Z79.
    expect(first).toMatchObject({
      node: { code: '77081' },
      score: 606 / 625,
      sharedCount: 606,
      onlyHere: 6,
      onlyThere: 13,
    });
    // The 6 come first among the 500 that are searched, because no other procedure has them.
    expect(first).toHaveProperty('shared.length', 494);
  });

  it('are scored by, but not searched through, what very many codes share', async () => {
    const procedures = Array.from({ length: 1_100 }, (_, i) => `${20_000 + i}`);
    const codes = Array.from({ length: 460 }, (_, i) => `X${1000 + i}`);
    await connect(codes, procedures, [
      ...procedures.map((code) => [code, 'M80'] as const),
      ...codes.map((code) => ['0557T', code] as const),
      ['20000', 'X1000'],
    ]);
    const similar = await ask('procedure(code: "0557T")', '(first: 5)');
    expect(similar.map(({ node }) => node.code)).toEqual(['77080', '20000', '77081']);
    // 0557T has 464 diagnoses, 20000 two, and both of them are M80 and X1000.
    expect(similar[1]).toMatchObject({ score: 2 / 464, sharedCount: 2, onlyHere: 462, onlyThere: 0 });
    expect(similar[1]).toHaveProperty('shared.length', 1);
  });

  it('are empty for a code that has or shares nothing', async () => {
    expect(await ask('diagnosis(code: "S72")', '(first: 0)')).toEqual([]);
    expect(await ask('specialty(code: "207X00000X")')).toEqual([]);
  });

  it('are valid on the given date', async () => {
    const ended = "MATCH (p:Procedure {code: '77080'}) SET p.validTo = '2025-12-31'";
    await graph.write([{ text: ended, parameters: {} }]);
    expect(await ask('procedure(code: "0557T")', '(asOf: "2025-12-31")')).toHaveLength(2);
    expect(await ask('procedure(code: "0557T")', '(asOf: "2026-01-01")')).toMatchObject([{ node: { code: '77081' } }]);
  });

  it('can be selected at any depth, and through interfaces', async () => {
    const { answer, direct, statements } = await run(`{
      nodes(ids: ["CPT:77080", "ICD10CM:M85"]) {
        ... on Procedure { similar(first: 1) { __typename node { code similar(first: 1) { node { code } shared { __typename code } } } } }
        ... on Diagnosis { similar(first: 1) { node { code } } }
      }
    }`);
    expect(statements).toHaveLength(1);
    expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
    const shared = ['M80', 'M81', 'M85'].map((code) => ({ __typename: 'Diagnosis', code }));
    expect(JSON.parse(JSON.stringify(answer.data))).toEqual({
      nodes: [
        {
          similar: [
            {
              __typename: 'SimilarProcedure',
              node: { code: '0557T', similar: [{ node: { code: '77080' }, shared }] },
            },
          ],
        },
        { similar: [{ node: { code: 'M80' } }] },
      ],
    });
  });

  it('cannot be requested in negative numbers', async () => {
    const { answer } = await run('{ procedure(code: "0557T") { similar(first: -1) { score } } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('can be compared side by side', async () => {
    const { answer, direct } = await run(`{
      compare(codes: ["CPT:77080", "cpt:0557t", "CPT:99213", "CPT:0557T"]) {
        codes { code }
        unknown
        diagnoses {
          shared { id }
          only { code { code } nodes { id } }
          rows { node { id } has count }
        }
        specialties { shared { id } rows { has } }
        procedures { rows { count } }
      }
    }`);
    expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: {
        compare: {
          codes: [{ code: '77080' }, { code: '0557T' }],
          unknown: ['CPT:99213'],
          diagnoses: {
            shared: [{ id: 'ICD10CM:M80' }, { id: 'ICD10CM:M81' }, { id: 'ICD10CM:M85' }],
            only: [
              { code: { code: '77080' }, nodes: [] },
              { code: { code: '0557T' }, nodes: [{ id: 'ICD10CM:E03' }] },
            ],
            rows: [
              { node: { id: 'ICD10CM:M80' }, has: [true, true], count: 2 },
              { node: { id: 'ICD10CM:M81' }, has: [true, true], count: 2 },
              { node: { id: 'ICD10CM:M85' }, has: [true, true], count: 2 },
              { node: { id: 'ICD10CM:E03' }, has: [false, true], count: 1 },
            ],
          },
          specialties: { shared: [], rows: [{ has: [false, true] }] },
          procedures: { rows: [] },
        },
      },
    });
  });

  it('can be compared from the other side', async () => {
    const { answer } = await run(
      '{ compare(codes: ["ICD10CM:E03", "ICD10CM:M81", "ICD10CM:M85"]) { diagnoses { rows { count } } procedures { rows { node { id } has } } } }',
    );
    expect(JSON.parse(JSON.stringify(answer.data))).toEqual({
      compare: {
        diagnoses: { rows: [] },
        procedures: {
          rows: [
            { node: { id: 'CPT:0557T' }, has: [true, true, true] },
            { node: { id: 'CPT:77080' }, has: [false, true, true] },
            { node: { id: 'CPT:77081' }, has: [false, true, false] },
          ],
        },
      },
    });
  });

  it.each([
    ['["CPT:0557T"]', /codes must contain 2 to 10 different codes, but got 1/],
    ['["CPT:0557T", "ICD10CM:M81"]', /codes must be all procedures, .* but got diagnoses and procedures/],
    ['["CPT:0557T", "nonsense"]', /An id must be a prefix/],
    ['["CPT:0557T", "0557T"]', /codes must contain 2 to 10 different codes, but got 1/],
  ])('cannot be compared as %s', async (codes, message) => {
    const { answer } = await run(`{ compare(codes: ${codes}) { unknown } }`);
    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
