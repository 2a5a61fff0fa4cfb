import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const test = served(loadedGraph(), { NODE_ENV: 'development' });
const many = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('a document with thousands of errors', () => {
  it.each([
    ['unknown fields', `{ ${many(4_000, (i) => `x${i}`)} }`],
    ['the same variable', `query(${many(1_200, () => '$a: Int')}) { __typename }`],
    ['unknown types', `query(${many(1_200, (i) => `$a${i}: Foo`)}) { __typename }`],
    ['unknown filters', `{ diagnoses(where: {or: [${many(900, (i) => `{billabl${i}: 1}`)}]}) { totalCount } }`],
    ['wrong values', `{ diagnoses(where: {or: [${many(900, () => '{billable: 1}')}]}) { totalCount } }`],
    ['long names', `{ ${many(200, (i) => `${'x'.repeat(4_000)}${i}`)} }`],
    ['one field a thousand times', `{ ${many(1_000, () => 'diagnoses { totalCount }')} }`],
    [
      'fragments within themselves',
      `{ ...f0 } ${many(60, (i) => `fragment f${i} on Query { ${many(20, (j) => `...f${(i + j + 1) % 60}`)} }`)}`,
    ],
  ])('is refused with a few of them: %s', async (_, query) => {
    const response = await test.inject(post(query));
    expect(response.statusCode).toBe(400);
    expect(response.json().errors.length).toBeLessThanOrEqual(6);
    expect(response.body.length).toBeLessThan(10_000);
  });

  it.each([
    `{ ${many(1_000, () => 'diagnoses { totalCount }')} }`,
    `{ ${many(400, () => '... on Query { diagnoses { totalCount } }')} }`,
  ])('says what is wrong with it if it repeats fields: %.60s', async (query) => {
    const response = await test.inject(post(query));
    expect(response.json()).toEqual({
      errors: [
        { message: 'The document has too many fields of the same name.', extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });

  it('is answered if it repeats fields a few times', async () => {
    const response = await test.inject(post(`{ ${many(90, () => '... on Query { diagnoses { nodes { code } } }')} }`));
    expect(response.json()).toEqual({ data: { diagnoses: { nodes: [] } } });
  });

  it('names ten places of one error', async () => {
    const response = await test.inject(post(`query(${many(30, () => '$a: Int')}) { __typename }`));
    expect(response.json().errors[0].locations).toHaveLength(10);
  });
});

describe('an answer with many errors', () => {
  it('says how many it leaves out', async () => {
    const alias = 'a'.repeat(90);
    const query = `{ ${many(100, (i) => `${alias}${i}: payer(id: "${'x'.repeat(300)}") { name }`)} }`;
    const { errors } = (await test.inject(post(query))).json();
    const last = errors.at(-1);
    expect(last.message).toBe(`Errors that are not shown: ${100 - errors.length + 1}.`);
    expect(last.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('is small, whatever a request sends', async () => {
    const variables = { where: { or: Array.from({ length: 900 }, () => ({ billable: 'x'.repeat(900) })) } };
    const query = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { totalCount } }';
    const response = await test.inject(post(query, variables));
    expect(response.statusCode).toBe(400);
    expect(response.body.length).toBeLessThan(100_000);
  });
});
