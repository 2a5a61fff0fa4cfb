import { getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { served } from '../support/served.ts';
import { loadedGraph } from '../support/test-graph.ts';

/** Texts that take minutes in patterns with two ways to match a character. */
const fillings = [' ', ':', '.', '-', 'a', 'M', '0', '\t:', 'é ', '😀'];
const length = 100_000;

/** Arguments of root fields for an id or a code, in a selection with the other required arguments. */
const codes: Readonly<Record<string, (text: string) => string>> = {
  'node(id)': (text) => `node(id: ${text}) { id }`,
  'nodes(ids)': (text) => `nodes(ids: ["CPT:0557T", ${text}]) { id }`,
  'code(code)': (text) => `code(system: CPT, code: ${text}) { id }`,
  'procedure(code)': (text) => `procedure(code: ${text}) { id }`,
  'diagnosis(code)': (text) => `diagnosis(code: ${text}) { id }`,
  'specialty(code)': (text) => `specialty(code: ${text}) { id }`,
  'modifier(code)': (text) => `modifier(code: ${text}) { id }`,
  'placeOfService(code)': (text) => `placeOfService(code: ${text}) { id }`,
  'ccsrCategory(code)': (text) => `ccsrCategory(code: ${text}) { id }`,
  'payer(id)': (text) => `payer(id: ${text}) { id }`,
  'document(id)': (text) => `document(id: ${text}) { id }`,
  'compare(codes)': (text) => `compare(codes: ["CPT:0557T", ${text}]) { codes { id } }`,
  'paths(from)': (text) => `paths(from: ${text}, to: "CPT:0557T") { complete }`,
  'paths(to)': (text) => `paths(from: "CPT:0557T", to: ${text}) { complete }`,
  'codeTogether(codes)': (text) => `codeTogether(codes: ["M81.0", ${text}]) { notChecked }`,
  'edits(codes)': (text) => `edits(codes: ["99213", ${text}]) { asOf }`,
  'coverageCheck(procedure)': (text) => `coverageCheck(procedure: ${text}, diagnoses: ["M81.0"]) { asOf }`,
  'coverageCheck(diagnoses)': (text) => `coverageCheck(procedure: "77080", diagnoses: ["M81.0", ${text}]) { asOf }`,
  'coverageCheck(state)': (text) => `coverageCheck(procedure: "77080", diagnoses: ["M81.0"], state: ${text}) { asOf }`,
  'coverageCheck(contractor)': (text) =>
    `coverageCheck(procedure: "77080", diagnoses: ["M81.0"], contractor: ${text}) { asOf }`,
  'coverageComparison(procedure)': (text) => `coverageComparison(procedure: ${text}, states: ["OH", "TX"]) { asOf }`,
  'coverageComparison(states)': (text) => `coverageComparison(procedure: "77080", states: ["OH", ${text}]) { asOf }`,
  'coverageComparison(contractors)': (text) =>
    `coverageComparison(procedure: "77080", states: ["OH"], contractors: [${text}]) { asOf }`,
  'neighbors(id)': (text) => `neighbors(id: ${text}) { totalCount }`,
  'block(range)': (text) => `block(range: ${text}) { id }`,
  'releaseDiff(from)': (text) => `releaseDiff(system: NUCC, from: ${text}, to: "25.1") { totalCount }`,
  'releaseDiff(to)': (text) => `releaseDiff(system: NUCC, from: "25.0", to: ${text}) { totalCount }`,
  'search(text)': (text) => `search(text: ${text}) { totalCount }`,
};

/** Arguments that take any text. */
const patient = ['resolve(inputs)'];

const schema = createExecutableSchema();
const test = served(loadedGraph());

async function ask(query: string, variables?: Record<string, unknown>) {
  const payload = { query, variables };
  const response = await test.inject({ method: 'POST', url: '/graphql', payload });
  return { status: response.statusCode, body: response.body, ...response.json() };
}

function textArguments(): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args
      .filter(({ type }) => ['ID', 'String'].includes(getNamedType(type).name))
      .map(({ name }) => `${field.name}(${name})`),
  );
}

/** `procedures(where: {code: {eq: $text}})`, for every text in the filters of root lists. */
function filters(): { filter: string; query: string }[] {
  const operands = {
    CodeFilter: ['eq', 'in', 'startsWith'],
    StringFilter: ['eq', 'in', 'contains', 'startsWith'],
  } as const;
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((list) => {
    const where = getNamedType(list.args.find(({ name }) => name === 'where')?.type);
    if (!isInputObjectType(where)) return [];
    const required = list.name === 'releaseDiff' ? 'system: NUCC, from: "25.0", to: "25.1", ' : '';
    return Object.values(where.getFields()).flatMap(({ name, type }) => {
      const filter = getNamedType(type).name;
      const inputs =
        filter === 'ID'
          ? ['TEXT']
          : (operands[filter as keyof typeof operands] ?? []).map(
              (one) => `{ ${one}: ${one === 'in' ? '[TEXT]' : 'TEXT'} }`,
            );
      return inputs.map((input) => ({
        filter: `${list.name}: ${name} ${input}`,
        query: `{ ${list.name}(${required}where: { ${name}: ${input} }) { totalCount } }`,
      }));
    });
  });
}

describe('a text that is longer than any code', () => {
  it('is tested in every root field that takes an id or a code', () => {
    const cursors = textArguments().filter((one) => /\((after|before)\)$/.test(one));
    expect(cursors.length).toBeGreaterThan(20);
    expect([...Object.keys(codes), ...patient].sort()).toEqual(
      textArguments()
        .filter((one) => !cursors.includes(one))
        .sort(),
    );
  });

  it.each(Object.entries(codes))('is refused as %s', async (_, field) => {
    for (const filling of fillings) {
      const { body, errors } = await ask(`{ ${field(JSON.stringify(filling.repeat(length)))} }`);
      expect(errors).toMatchObject([
        { message: expect.stringContaining(' at most '), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(body.length).toBeLessThan(600);
    }
  });

  it('is refused by every filter of every list', async () => {
    expect(filters().length).toBeGreaterThan(50);
    for (const { filter, query } of filters()) {
      const { body, errors } = await ask(query.replace('TEXT', JSON.stringify('a.'.repeat(length))));
      expect({ filter, errors }).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      expect(body.length).toBeLessThan(600);
    }
  });

  it('is refused as a cursor', async () => {
    for (const filling of fillings) {
      for (const field of ['diagnoses(after: $after)', 'search(text: "a", after: $after)']) {
        const query = `query ($after: String) { ${field} { totalCount } }`;
        const { body, errors } = await ask(query, { after: filling.repeat(length) });
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
        expect(body.length).toBeLessThan(600);
      }
    }
  });

  it('is refused with the rule and a quotation of its beginning', async () => {
    const { errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: ' '.repeat(80_000) });
    expect(errors[0].message).toBe(
      `An id or code must have at most 200 characters, but got 80000: "${' '.repeat(100)}…".`,
    );
  });
});

describe('a text that is too long for an argument that takes any text', () => {
  it('is not resolved, and is returned shortened', async () => {
    const query = 'query ($inputs: [String!]!) { resolve(inputs: $inputs) { input status note } }';
    const { data, errors } = await ask(query, { inputs: fillings.map((one) => one.repeat(10_000)) });
    expect(errors).toBeUndefined();
    for (const [place, { input, status }] of data.resolve.entries()) {
      expect(status).toBe('NOT_FOUND');
      expect(input).toMatch(/…$/);
      expect(input.length).toBeLessThan(2_100);
      expect(`${fillings[place]}`.repeat(10_000).startsWith(input.slice(0, -1))).toBe(true);
    }
  });

  it('is a finding of a claim in every field of a line', async () => {
    const query = `query ($line: ClaimLineInput!) {
      checkClaim(claim: { lines: [$line] }) { findings { rule message written } }
    }`;
    for (const filling of fillings) {
      const text = (first: string) => first + filling.repeat(10_000);
      const line = {
        procedure: text('p'),
        modifiers: [text('m')],
        diagnoses: [text('d'), text('d')],
        specialty: text('s'),
        placeOfService: text('o'),
        payer: text('a'),
      };
      const { data, errors, body } = await ask(query, { line });
      expect(errors).toBeUndefined();
      expect(data.checkClaim.findings.map(({ rule }: { rule: string }) => rule).sort()).toEqual([
        'DUPLICATE',
        'MALFORMED_CODE',
        'MALFORMED_CODE',
        'MALFORMED_CODE',
        'MALFORMED_CODE',
        'MALFORMED_CODE',
        'UNKNOWN_PAYER',
      ]);
      expect(body.length).toBeLessThan(7 * 5_000);
    }
  });
});

describe('a message', () => {
  const long = 'x'.repeat(100_000);
  const of = 'query ($x: String) { diagnoses(after: $x) { totalCount } }';

  it.each([
    ['an unknown field', { query: `{ ${long} }` }, 'Cannot query field "xxx'],
    ['an unknown type', { query: `query ($x: ${long}) { dataset { gaps { id } } }` }, 'Unknown type "xxx'],
    [
      'a wrong literal',
      { query: `{ diagnoses(first: "${long}") { totalCount } }` },
      'Int cannot represent non-integer',
    ],
    ['a wrong sign', { query: `{ dataset ${long}: }` }, 'Syntax Error'],
    ['an unknown operation', { query: 'query a { __typename }', operationName: long }, 'Unknown operation named "xxx'],
    ['a wrong variable', { query: of, variables: { x: { long } } }, 'Variable "$x" got invalid value'],
    [
      'a wrong date',
      { query: `{ dataset(asOf: "${long}") { gaps { id } } }` },
      'A date must be written as YYYY-MM-DD, such as 2026-11-23',
    ],
    ['an alias', { query: `{ ${long}: dataset { gaps { id } } }` }, 'An alias must have at most 100 characters'],
    ['a name', { query: `query ${long} { dataset { gaps { id } } }` }, 'An operation name must have at most 100'],
  ])('quotes no more than the beginning of %s', async (_, payload, message) => {
    const response = await test.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.json().errors[0].message).toContain(message);
    expect(response.json().errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(response.body.length).toBeLessThan(1_500);
  });

  it('quotes no more than the beginning of an address or a header', async () => {
    const address = await test.inject({ url: `/${long}` });
    expect(address.statusCode).toBe(404);
    expect(address.body.length).toBeLessThan(300);
    for (const [header, status] of [
      [`text/${'x'.repeat(900)}`, 415],
      [`text/${long}`, 431],
    ] as const) {
      const request = { method: 'POST', url: '/graphql', headers: { 'content-type': header }, payload: 'x' } as const;
      const type = await test.inject(request);
      expect(type.statusCode).toBe(status);
      expect(type.body.length).toBeLessThan(300);
    }
    const accept = await test.inject({ url: '/graphql', headers: { accept: ','.repeat(15_000) } });
    expect(accept.json()).toEqual({
      errors: [
        {
          message: `The header accept must have at most 1000 characters, but got 15000: "${','.repeat(100)}…".`,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });
});

describe('a text that is sent once and used many times', () => {
  it('counts as often as it is used', async () => {
    const texts = Array.from({ length: 50 }, () => '$text').join(' ');
    const query = `query ($text: String!) { resolve(inputs: [${texts}]) { input } }`;
    const { status, errors } = await ask(query, { text: 'x'.repeat(100_000) });
    expect(status).toBe(400);
    expect(errors).toEqual([
      {
        message: 'Characters in all inputs: at most 4194304 allowed, but got 5000000.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_BODY_BYTES', max: 4_194_304, found: 5_000_000 },
      },
    ]);
  });

  it('counts as often as it is used in nested filters', async () => {
    const filters = Array.from({ length: 900 }, () => '$x').join(' ');
    const query = `query ($x: ProcedureWhere!) { procedures(where: { or: [${filters}] }) { totalCount } }`;
    const hundred = Array.from({ length: 100 }, () => ({}));
    const x = { or: Array.from({ length: 1_000 }, () => ({ or: hundred })) };
    const { status, errors } = await ask(query, { x });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_BODY_BYTES' } }]);
  });
});
