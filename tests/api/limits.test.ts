import { describe, expect, it } from 'vitest';
import { onNeo4j } from '../support/graph.ts';
import { served } from '../support/served.ts';
import { post, serverForTest } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const limits = {
  MAX_DEPTH: '4',
  MAX_ALIASES: '3',
  MAX_INPUTS: '2',
  MAX_BATCH: '3',
  MAX_TOKENS: '300',
  MAX_PAGE_SIZE: '30',
  MAX_BODY_BYTES: '5000',
};

const testGraph = loadedGraph();
const { graph } = testGraph;
const test = served(testGraph, limits);

async function ask(query: string, variables?: Record<string, unknown>) {
  const response = await test.inject(post(query, variables));
  const [error] = response.json().errors ?? [];
  return { status: response.statusCode, message: error?.message, ...error?.extensions };
}

function exceeded(limit: keyof typeof limits, found: number) {
  return { code: 'LIMIT_EXCEEDED', limit, max: Number(limits[limit]), found };
}

describe('the depth of an operation', () => {
  it('may reach the limit', async () => {
    expect(await ask('{ diagnoses { edges { node { code } } } }')).toEqual({ status: 200 });
  });

  it('may not exceed it', async () => {
    expect(await ask('{ diagnoses { edges { node { parent { code } } } } }')).toEqual({
      status: 400,
      message: 'Levels of fields: at most 4 allowed, but got 5.',
      ...exceeded('MAX_DEPTH', 5),
    });
  });

  it('is counted through fragments, whatever their names', async () => {
    const operation = '{ diagnoses { edges { ...node } } }';
    const fragments =
      'fragment node on DiagnosisEdge { node { ...parent } } fragment parent on Diagnosis { parent { id } }';
    expect(await ask(`${operation} ${fragments}`)).toMatchObject({ status: 400, ...exceeded('MAX_DEPTH', 5) });
  });

  it('is counted once for every fragment, however often it is spread', async () => {
    const fragments = Array.from({ length: 20 }, (_, i) => {
      const inner = i === 19 ? 'id' : `parent { ...f${i + 1} } parent { ...f${i + 1} }`;
      return `fragment f${i} on Diagnosis { ${inner} }`;
    });
    const wider = await serverForTest(graph, { ...limits, MAX_TOKENS: '1000' });
    const response = await wider.server.inject(post(`{ diagnosis(code: "M80") { ...f0 } } ${fragments.join(' ')}`));
    expect(response.json().errors[0].extensions).toEqual(exceeded('MAX_DEPTH', 21));
  });

  it('is not counted for a fragment that contains itself, which is invalid', async () => {
    const query = '{ diagnosis(code: "M80") { ...loop } } fragment loop on Diagnosis { parent { ...loop } }';
    expect(await ask(query)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('does not count introspection', async () => {
    const query = '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }';
    expect(await ask(query)).toEqual({ status: 200 });
  });
});

describe('the aliases of an operation', () => {
  it('may reach the limit', async () => {
    expect(await ask('{ a: __typename b: __typename c: __typename }')).toEqual({ status: 200 });
  });

  it('may not exceed it', async () => {
    expect(await ask('{ a: __typename b: __typename c: __typename d: __typename }')).toMatchObject({
      status: 400,
      message: 'Aliases: at most 3 allowed, but got 4.',
      ...exceeded('MAX_ALIASES', 4),
    });
  });

  it('are counted wherever their fragment is spread', async () => {
    const fragment = 'fragment twice on Diagnosis { a: parent { id } b: parent { id } }';
    const query = `{ diagnosis(code: "M80") { ...twice parent { ...twice } } } ${fragment}`;
    expect(await ask(query)).toMatchObject({ status: 400, ...exceeded('MAX_ALIASES', 4) });
  });
});

describe('the inputs of an operation', () => {
  it('may be as many as the limit', async () => {
    expect(await ask('{ nodes(ids: ["CPT:0557T", "MOD:26"]) { id } }')).toEqual({ status: 200 });
  });

  it('may not be more in the document', async () => {
    expect(await ask('{ nodes(ids: ["CPT:0557T", "MOD:26", "MOD:TC"]) { id } }')).toMatchObject({
      status: 400,
      message: 'Values in one list: at most 2 allowed, but got 3.',
      ...exceeded('MAX_INPUTS', 3),
    });
  });

  it('may not be more in the variables', async () => {
    const query = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { totalCount } }';
    const where = { code: { in: ['M80', 'M81', 'M82'] } };
    expect(await ask(query, { where })).toMatchObject({ status: 400, ...exceeded('MAX_INPUTS', 3) });
  });

  it('may not be more in the default of a variable', async () => {
    const query = 'query ($ids: [ID!]! = ["MOD:26", "MOD:TC", "MOD:52"]) { nodes(ids: $ids) { id } }';
    expect(await ask(query)).toMatchObject({ status: 400, ...exceeded('MAX_INPUTS', 3) });
  });

  it('may be more if each is resolved separately', async () => {
    const query =
      'query ($a: [String!]!, $b: [String!]!) { resolve(inputs: $a) { status } b: resolve(inputs: $b) { status } }';
    const [a, b] = [['M81.0', '26', 'x'], []];
    expect(await ask(query, { a, b })).toEqual({ status: 200 });
    expect(await ask(query, { a, b: a })).toMatchObject({
      status: 400,
      message: 'Texts in calls to resolve: at most 3 allowed, but got 6.',
      ...exceeded('MAX_BATCH', 6),
    });
  });

  it('may not be more in the default of a variable, even if each is resolved separately', async () => {
    const resolved = 'resolve(inputs: $x) { status } b: resolve(inputs: $x) { status }';
    const query = `query ($x: [String!]! = ["a", "b"]) { ${resolved} }`;
    expect(await ask(query)).toMatchObject({ status: 400, ...exceeded('MAX_BATCH', 4) });
    expect(await ask(query, { x: ['a'] })).toEqual({ status: 200 });
    const long = 'query ($x: [String!]! = ["a", "b", "c"]) { resolve(inputs: $x) { status } }';
    expect(await ask(long)).toEqual({ status: 200 });
  });

  it('may not be nested deeper than fields may be', async () => {
    const query = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { totalCount } }';
    const where = { not: { not: { not: { not: { billable: true } } } } };
    expect(await ask(query, { where })).toMatchObject({ status: 400, ...exceeded('MAX_DEPTH', 5) });
  });

  it('may be nested deeper than any call stack without a crash', async () => {
    const { server } = await serverForTest(graph);
    const where = '{"not":'.repeat(50_000) + '{}'.padEnd(50_002, '}');
    const query = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { totalCount } }';
    const payload = `{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`;
    const headers = { 'content-type': 'application/json' };
    const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.json().errors[0].extensions).toMatchObject({ limit: 'MAX_DEPTH', found: 50_001 });
  });
});

describe('the size of a page and of all pages together', () => {
  it('may not exceed the limit', async () => {
    const found = await ask('{ diagnoses(first: 31) { totalCount nodes { id } } }');
    expect(found).toMatchObject(exceeded('MAX_PAGE_SIZE', 31));
  });

  it('may not add up to more rows than the limit', async () => {
    const query = '{ diagnoses(first: 9) { nodes { children(first: 9) { nodes { id } } } } }';
    const { server } = await serverForTest(graph, { MAX_COST: '50' });
    const response = await server.inject(post(query));
    expect(response.json().errors[0].extensions).toMatchObject({ limit: 'MAX_COST', max: 50 });
  });
});

describe('the arguments of a search', () => {
  it.each([
    ['a negative number', { first: -1 }, 'first must be at least 0, but got -1.'],
    ['a cursor of nowhere', { after: 'eyJ2IjoxfQ' }, 'after must be a cursor'],
    ['a long text', { text: 'bone '.repeat(100) }, 'text must have at most 400 characters'],
  ])('are a client error if they are invalid: %s', async (_, args, message) => {
    const query =
      'query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { totalCount } }';
    expect(await ask(query, { text: 'bone', ...args })).toMatchObject({
      status: 200,
      message: expect.stringContaining(message),
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the cost of similar codes', () => {
  const costOf = async (fields: string) => {
    const { server } = await serverForTest(graph);
    const query = `{ procedures(first: 10) { nodes { ${fields} } } }`;
    const response = await server.inject({ ...post(query), headers: { 'x-receipt': '1' } });
    await server.close();
    return response.json().extensions.receipt.cost;
  };

  it('is that of the codes that are compared, however few are requested', async () => {
    expect(await costOf('similar(first: 1) { score }')).toBe(10 + 10 * 1_000);
  });

  it('includes as many shared codes as there may be', async () => {
    expect(await costOf('similar(first: 3) { shared { code } }')).toBe(10 + 10 * 1_000 + 10 * 3 * 500);
  });

  it('includes the selected fields of the similar codes', async () => {
    const fields = 'similar(first: 3) { node { diagnoses(first: 7) { nodes { code } } } }';
    expect(await costOf(fields)).toBe(10 + 10 * 1_000 + 10 * 3 * 7);
  });
});

describe('the cost of a question', () => {
  const line = { procedure: '0557T', modifiers: ['26', 'TC'], diagnoses: ['M81.0', 'M85.8', 'E03.9'] };
  const claims = [{ lines: [line, line] }, { lines: [line] }];
  const literal = (value: unknown) => JSON.stringify(value).replace(/"(\w+)":/g, '$1:');

  it.each([
    ['paths', '(from: "CPT:0557T", to: "ICD10CM:M81.0") { expanded }', 3_000],
    ['dataset', '{ systems { count } }', 2_000],
    ['compare', '(codes: ["CPT:0557T", "CPT:77080"]) { unknown }', 2_000],
    ['search', '(text: "hip fracture", first: 20) { totalCount }', 320],
    ['resolve', '(inputs: ["M81.0", "26", "TC"]) { status }', 3],
    ['checkClaim', `(claim: ${literal(claims[0])}) { verdict }`, 2 * (10 + 5)],
    ['checkClaims', `(claims: ${literal(claims)}) { verdict }`, 3 * (10 + 5)],
  ])('is on the receipt, and refused before the graph is read: %s', async (name, rest, cost) => {
    const max = 2 * cost - 1;
    const { server } = await serverForTest(graph, { MAX_COST: `${max}` });
    const ask = async (query: string) =>
      (await server.inject({ ...post(query), headers: { 'x-receipt': '1' } })).json();
    const one = await ask(`{ ${name}${rest} }`);
    expect(one).toMatchObject({ extensions: { receipt: { cost } } });
    expect(one.errors).toBeUndefined();
    const two = await ask(`{ ${name}${rest} again: ${name}${rest} }`);
    expect(two.extensions.receipt).toMatchObject({ statements: 0, cost: 2 * cost });
    expect(two.errors[0]).toMatchObject({
      message: expect.stringContaining(`(${cost} of them for ${name}): at most ${max} allowed`),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_COST', max, found: 2 * cost },
    });
  });

  it('is too high for a hundred expensive fields', async () => {
    const { server } = await serverForTest(graph);
    const many = Array.from({ length: 50 }, () => line);
    const variables = { claims: Array.from({ length: 10 }, () => ({ lines: many })), text: 'bonee '.repeat(40) };
    const hundred = (field: string) => Array.from({ length: 100 }, (_, i) => `a${i}: ${field}`).join(' ');
    for (const [type, field] of [
      ['$claims: [ClaimInput!]!', 'checkClaims(claims: $claims) { verdict }'],
      ['$text: String!', 'search(text: $text) { totalCount }'],
      ['$asOf: Date', 'dataset(asOf: $asOf) { systems { count } }'],
    ] as const) {
      const response = await server.inject(post(`query (${type}) { ${hundred(field)} }`, variables));
      expect(response.json().errors[0].extensions).toMatchObject({ limit: 'MAX_COST' });
    }
  });
});

describe('the size of a request', () => {
  it('may not have more tokens than the limit', async () => {
    expect(await ask(`{ ${'__typename '.repeat(300)} }`)).toMatchObject({
      status: 400,
      message: 'Tokens in the document: at most 300 allowed, but got 301.',
      ...exceeded('MAX_TOKENS', 301),
    });
  });

  it('may not have more bytes than the limit', async () => {
    const payload = JSON.stringify({ query: '{ __typename }', padding: 'é'.repeat(2_492) });
    expect(Buffer.byteLength(payload)).toBe(5_023);
    const headers = { 'content-type': 'application/json' };
    const response = await test.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'Bytes in the body: at most 5000 allowed, but got 5023.',
          extensions: exceeded('MAX_BODY_BYTES', 5_023),
        },
      ],
    });
  });

  it('is refused if brackets are nested too deeply to parse', async () => {
    const { server } = await serverForTest(graph, { MAX_TOKENS: '100000' });
    const response = await server.inject(post(`{ nodes(ids: ${'['.repeat(20_000)}`));
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({
      errors: [{ message: 'The document is nested too deeply.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('an input with thousands of unknown fields', () => {
  const where = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`field${i}`, i]));
  const query = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { nodes { code } } }';

  it('is refused without comparing each with the known ones', async () => {
    const { server } = await serverForTest(graph, {});
    const start = process.cpuUsage();
    const response = await server.inject(post(query, { where }));
    // In microseconds of processor time, which other processes do not take.
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
    expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused as fast by an export', async () => {
    const { server } = await serverForTest(graph, {});
    const request = post(query, { where });
    const start = process.cpuUsage();
    const response = await server.inject({ ...request, headers: { ...request.headers, accept: 'text/csv' } });
    // In microseconds of processor time, which other processes do not take.
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
    expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('an input with more fields than any input has', () => {
  const query = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { nodes { code } } }';
  const wide = (fields: number) => Object.fromEntries(Array.from({ length: fields }, (_, i) => [`field${i}`, i]));
  const tooWide = {
    status: 400,
    message: 'An object in an input must have at most 50 fields, but got 51.',
    code: 'BAD_USER_INPUT',
  };

  it.each([
    ['itself', wide(51)],
    ['in a list', { or: [wide(51)] }],
    ['in an unknown field', { unknown: { deeper: wide(51) } }],
  ])('is refused: %s', async (_, where) => {
    const { server } = await serverForTest(graph, {});
    const response = await server.inject(post(query, { where }));
    const [error] = response.json().errors;
    expect({ status: response.statusCode, message: error.message, ...error.extensions }).toEqual(tooWide);
  });

  it('has few errors if many of its values are wrong', async () => {
    const { server } = await serverForTest(graph, {});
    const where = { or: Array.from({ length: 900 }, (_, i) => ({ code: { [`unknown${i}`]: i } })) };
    const response = await server.inject(post(query, { where }));
    expect(response.json().errors).toHaveLength(6);
  });
});

describe('an operation with many root fields', () => {
  const fields = Array.from(
    { length: 90 },
    (_, i) => `a${i}: releases(first: 1, where: { version: { startsWith: "" } }) { totalCount nodes { version } }`,
  );
  const query = `{ ${fields.join(' ')} }`;

  it.runIf(onNeo4j)('is answered by Neo4j', async () => {
    const { server } = await serverForTest(graph, {});
    const { errors, data } = (await server.inject(post(query))).json();
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(90);
  });

  it.skipIf(onNeo4j)('is a mistake of the client if the embedded engine cannot plan its statement', async () => {
    const { server, log } = await serverForTest(graph, {});
    const response = await server.inject(post(query));
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
    expect(response.json().errors[0]).toMatchObject({
      message: 'The operation has too many fields or conditions for one statement. Split it into smaller ones.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
