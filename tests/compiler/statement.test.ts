import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../support/differential/random-operation.ts';
import { explainWaste } from '../support/explain.ts';
import { onNeo4j } from '../support/graph.ts';
import { randomSeed } from '../support/random-seed.ts';
import { seededGraph } from '../support/test-graph.ts';

const { dataOf, run } = seededGraph();

const folder = new URL('../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const selections = examples.filter((name) => ![...questions].some((question) => read(name).match(`\\b${question}\\b`)));

const textsOf = async (query: string, variables = {}) =>
  (await run(query, variables)).statements.map(({ text }) => text);

describe('an operation', () => {
  it('is one statement, however deep it is', async () => {
    const { statements, answer } = await run(`{
      procedure(code: "0557T") {
        diagnoses { totalCount edges { roles node { ancestors { code } block { chapter { number } } } assertions { document { gaps { topic } } } } }
        specialties { groups(by: ROLE) { label count } edges { node { procedures { nodes { code } } } } }
      }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
  });

  it.each(selections)('of %s is one statement', async (name) => {
    const { statements } = await run(read(name));
    expect(statements).toHaveLength(1);
  });

  it('is one statement for all of its root fields', async () => {
    const { statements, answer } = await run(`{
      procedure(code: "0557T") { code }
      other: procedure(code: "77080") { code }
      nodes(ids: ["CPT:0557T", "ICD10CM:M81.0"]) { id }
      diagnoses(where: { within: "M80-M85", code: { eq: "M81.0" } }) { totalCount nodes { code procedures(first: 1) { nodes { code } } } }
      payers(where: { name: { eq: "none" } }) { nodes { id } }
    }`);
    expect(answer).toMatchObject({
      data: {
        procedure: { code: '0557T' },
        other: { code: '77080' },
        nodes: [{ id: 'CPT:0557T' }, { id: 'ICD10CM:M81.0' }],
        diagnoses: { nodes: [{ procedures: { nodes: [{}] } }] },
        payers: { nodes: [] },
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('keeps the other answers when a root field is refused', async () => {
    const { statements, answer } = await run(`{
      procedure(code: "0557T") { code }
      wrong: procedure(code: "no code") { code }
      negative: procedure(code: "77080") { diagnoses(first: -1) { totalCount } }
      diagnosis(code: "M81.0") { code }
    }`);
    const data = { procedure: { code: '0557T' }, wrong: null, negative: null, diagnosis: { code: 'M81.0' } };
    expect(answer.data).toEqual(data);
    expect(answer.errors?.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['wrong', 'BAD_USER_INPUT'],
      ['negative', 'BAD_USER_INPUT'],
    ]);
    expect(statements).toHaveLength(1);
  });
});

const listing = `query ($code: String!, $codes: [String!]!, $after: String, $first: Int!, $text: String!, $place: ID!) {
  procedures(where: { code: { in: $codes }, diagnoses: { some: { code: { eq: $code } } } }) { nodes { code } }
  diagnoses(
    first: $first, after: $after
    where: { within: $place, display: { contains: $text }, or: [{ billable: true }, { code: { eq: $code } }] }
  ) { nodes { code procedures(first: $first) { totalCount nodes { code } } } pageInfo { endCursor } }
}`;

// Texts are the same on both engines, and Neo4j would plan each that a test runs.
describe.skipIf(onNeo4j)('the text of a statement', () => {
  it('does not depend on values: codes, texts, `within`, limits, cursors, or lists of any length', async () => {
    const { diagnoses } = await dataOf<{ diagnoses: { edges: { cursor: string }[] } }>(
      '{ diagnoses(first: 3) { edges { cursor } } }',
    );
    const code = fc.constantFrom('M81.0', 'm8000xa', 'Z79.52', 'E03.9');
    const values = fc.record({
      code,
      codes: fc.array(fc.constantFrom('0557T', '77080', '99213'), { maxLength: 5 }),
      after: fc.constantFrom(...diagnoses.edges.map(({ cursor }) => cursor)),
      first: fc.nat({ max: 100 }),
      text: fc.string(),
      place: fc.constantFrom('M80-M85', 'ICD10CM:M00-M99', 'M81', 's52'),
    });
    const texts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(values, async (variables) => {
        for (const text of await textsOf(listing, variables)) texts.add(text);
        expect(texts.size).toBe(1);
      }),
      { numRuns: 50, seed: randomSeed },
    );
  });

  it('contains nothing that the client wrote', async () => {
    const texts = await textsOf(`query hidden_1($hidden_2: String = "HIDDEN 3") {
      hidden_4: diagnoses(where: { display: { contains: $hidden_2 } }) { hidden_5: nodes { ...hidden_6 } }
    }
    fragment hidden_6 on Diagnosis { hidden_7: code hidden_8: procedures(where: { display: { eq: "HIDDEN 9" } }) { totalCount } }`);
    expect(texts).toHaveLength(1);
    expect(texts.join()).not.toMatch(/hidden/i);
  });

  it('grows with the selection, but not with repeated fragment spreads', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Diagnosis { code ...f${i + 1} ...f${i + 1} }`,
    );
    const [text = ''] = await textsOf(
      `{ diagnoses { nodes { ...f0 } } } ${fragments.join(' ')} fragment f30 on Diagnosis { display }`,
    );
    expect(text.split('\n').length).toBeLessThan(10);
  });

  it('grows at a constant rate with each level of an interface', async () => {
    const nested = (levels: number): string =>
      levels === 0 ? 'id' : `id ... on Code { assertions(first: 1) { nodes { about { ${nested(levels - 1)} } } } }`;
    const lines: number[] = [];
    for (const levels of [2, 3, 4, 5]) {
      const [text = ''] = await textsOf(`{ node(id: "CPT:0557T") { ${nested(levels)} } }`);
      lines.push(text.split('\n').length);
    }
    const steps = lines.slice(1).map((count, index) => count - (lines[index] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(Math.min(...steps) + 2);
  });

  it('starts at the node named in a condition', async () => {
    const query = '{ procedures(where: { diagnoses: { some: { code: { eq: "M81.0" } } } }) { nodes { code } } }';
    const [text] = await textsOf(query);
    expect(text).toMatch(/^MATCH \(n\d+:Diagnosis \{id: \$p0\}\)\n/);
  });
});

describe('the plan in Neo4j', () => {
  it.skipIf(!onNeo4j).each(examples)(
    'of %s has no full scan and no Cartesian product (skipped on the embedded engine, which does not explain its plans)',
    async (name) => {
      const { statements } = await run(read(name));
      for (const statement of statements) expect(await explainWaste(statement)).toEqual([]);
    },
  );
});
