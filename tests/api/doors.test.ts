import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { loadedGraph } from '../support/test-graph.ts';

const list = '{ diagnoses { nodes { code } } }';
const some =
  'query ($first: Int, $code: String) { diagnoses(first: $first, where: { code: { eq: $code } }) { nodes { code } } }';
const filtered = 'query ($where: DiagnosisWhere) { diagnoses(where: $where) { nodes { code } } }';
const two = 'query a { diagnoses { nodes { code } } } query b { payers { nodes { id } } }';
const preflight = { 'apollo-require-preflight': 'true' };
const json = { 'content-type': 'application/json' };

function post(payload: InjectOptions['payload'], headers: Record<string, string> = json): InjectOptions {
  return {
    method: 'POST',
    url: '/graphql',
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  };
}

function get(query: Record<string, string>, headers: Record<string, string> = preflight): InjectOptions {
  return { method: 'GET', url: '/graphql', headers, query };
}

/** Sixty wrong values: graphql-js gives up after fifty. */
const wrongValues = { or: Array.from({ length: 60 }, () => ({ billable: 'x' })) };
const nested = (levels: number) => JSON.parse(`${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`);

const requests: Readonly<Record<string, readonly [InjectOptions, status: number, code: string | undefined]>> = {
  // What another origin can send without a preflight.
  'a GET of any page': [get({ query: list }, {}), 400, 'BAD_REQUEST'],
  'a GET of a form': [get({ query: list }, { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'],
  'a GET with an empty header': [get({ query: list }, { 'apollo-require-preflight': '' }), 400, 'BAD_REQUEST'],
  'a GET with a wrong type': [get({ query: list }, { 'content-type': 'text/html', ...preflight }), 415, 'BAD_REQUEST'],
  'a GET of a page for everything wrong': [get({ query: '{', variables: '{' }, {}), 400, 'BAD_REQUEST'],
  'a POST of a form': [post(JSON.stringify({ query: list }), { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'],
  'a GET that says what it is': [get({ query: list }), 200, undefined],
  'a GET that names its operation': [get({ query: list }, { 'x-apollo-operation-name': 'x' }), 200, undefined],
  'a GET that says JSON': [get({ query: list }, json), 200, undefined],
  'a POST': [post({ query: list }), 200, undefined],

  // Bodies and addresses.
  'a body that is no JSON': [post('{"query":'), 400, 'BAD_REQUEST'],
  'an empty body': [post(''), 400, 'BAD_REQUEST'],
  'a body of another type': [
    post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'BAD_REQUEST',
  ],
  'a body that is too large': [post({ query: `${list} #${'x'.repeat(60_000)}` }), 413, 'LIMIT_EXCEEDED'],
  'a body with a prototype': [post(`{"query":"${list}","__proto__":{}}`), 400, 'BAD_REQUEST'],
  'a body that is null': [post('null'), 400, 'BAD_REQUEST'],
  'a body that is a number': [post('7'), 400, 'BAD_REQUEST'],
  'a body that is a text': [post('"x"'), 400, 'BAD_REQUEST'],
  'a body without anything': [post({}), 400, 'BAD_REQUEST'],
  'a batch': [post([{ query: list }]), 400, 'BAD_REQUEST'],
  'an empty batch': [post([]), 400, 'BAD_REQUEST'],
  'no query': [post({ variables: {} }), 400, 'BAD_REQUEST'],
  'an empty query': [post({ query: '' }), 400, 'BAD_REQUEST'],
  'a query that is a number': [post({ query: 7 }), 400, 'BAD_REQUEST'],
  'a query that is parsed': [post({ query: { kind: 'Document' } }), 400, 'BAD_REQUEST'],
  'variables as text': [post({ query: some, variables: '{}' }), 400, 'BAD_REQUEST'],
  'variables as a list': [post({ query: some, variables: [] }), 400, 'BAD_REQUEST'],
  'a name that is a number': [post({ query: list, operationName: 7 }), 400, 'BAD_REQUEST'],
  'extensions as a list': [post({ query: list, extensions: [] }), 400, 'BAD_REQUEST'],
  'extensions as text': [post({ query: list, extensions: '{}' }), 400, 'BAD_REQUEST'],
  'a GET without a query': [get({}), 400, 'BAD_REQUEST'],
  'a GET with two queries': [{ url: `/graphql?query=${list}&query=${list}`, headers: preflight }, 400, 'BAD_REQUEST'],
  'a GET with variables that are no JSON': [get({ query: some, variables: '{' }), 400, 'BAD_REQUEST'],
  'a GET with variables that are a list': [get({ query: some, variables: '[]' }), 400, 'BAD_REQUEST'],
  'a GET with extensions that are no JSON': [get({ query: list, extensions: 'x' }), 400, 'BAD_REQUEST'],
  'a persisted query that is not known': [
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    200,
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  'a type with a thousand blanks': [
    post({ query: list }, { 'content-type': `application/json;${' '.repeat(1_000)}` }),
    431,
    'BAD_REQUEST',
  ],
  'a host with a wrong port': [{ ...post({ query: list }), headers: { ...json, host: 'a:99999999' } }, 200, undefined],
  'a malformed host': [{ ...post({ query: list }), headers: { ...json, host: '[' } }, 400, 'BAD_REQUEST'],

  // Documents.
  'a sign too many': [post({ query: `${list} }` }), 400, 'GRAPHQL_PARSE_FAILED'],
  'a comment': [post({ query: '# nothing' }), 400, 'GRAPHQL_PARSE_FAILED'],
  'an unknown field': [post({ query: '{ diagnoses { nodes { nonsense } } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  'too many words': [post({ query: `{ ${'__typename '.repeat(400)} }` }), 400, 'LIMIT_EXCEEDED'],
  'fragments only': [post({ query: 'fragment a on Query { __typename }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  'a type': [post({ query: 'type A { a: Int }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  'two operations without names': [post({ query: `${list} ${list}` }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  'one of two operations': [post({ query: two, operationName: 'b' }), 200, undefined],
  'neither of two operations': [post({ query: two }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  'an unknown operation': [post({ query: two, operationName: 'c' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  'an operation called constructor': [
    post({ query: two, operationName: 'constructor' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  'an operation without a name': [post({ query: list, operationName: '' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  'a mutation': [post({ query: 'mutation { diagnoses { nodes { code } } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  'a subscription': [
    post({ query: 'subscription { diagnoses { nodes { code } } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a mutation among queries': [
    post({ query: `${two} mutation c { x }`, operationName: 'c' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'a mutation by GET': [get({ query: 'mutation { x }' }), 405, 'BAD_REQUEST'],
  'a subscription by GET': [get({ query: 'subscription { x }' }), 405, 'BAD_REQUEST'],

  // Limits, and variables.
  'too many levels': [
    post({ query: '{ diagnoses { nodes { parent { parent { parent { parent { code } } } } } } }' }),
    400,
    'LIMIT_EXCEEDED',
  ],
  'too many levels of a variable': [post({ query: filtered, variables: { where: nested(9) } }), 400, 'LIMIT_EXCEEDED'],
  'a long alias': [post({ query: `{ ${'a'.repeat(101)}: diagnoses { nodes { code } } }` }), 400, 'BAD_USER_INPUT'],
  'a long name': [post({ query: `query ${'a'.repeat(101)} ${list}` }), 400, 'BAD_USER_INPUT'],
  'a variable of the wrong type': [post({ query: some, variables: { first: 'x' } }), 400, 'BAD_USER_INPUT'],
  'a variable that is too large': [post({ query: some, variables: { first: 2 ** 31 } }), 400, 'BAD_USER_INPUT'],
  'a variable that is an object': [post({ query: some, variables: { code: {} } }), 400, 'BAD_USER_INPUT'],
  'a variable that is missing': [
    post({ query: 'query ($first: Int!) { diagnoses(first: $first) { nodes { code } } }' }),
    400,
    'BAD_USER_INPUT',
  ],
  'a wrong field of a variable': [post({ query: filtered, variables: { where: { x: 1 } } }), 400, 'BAD_USER_INPUT'],
  'sixty wrong values in a variable': [
    post({ query: filtered, variables: { where: wrongValues } }),
    400,
    'BAD_USER_INPUT',
  ],
  'a date that is an object': [
    post({
      query: 'query ($day: Date) { diagnoses(where: { activeOn: $day }) { nodes { code } } }',
      variables: { day: {} },
    }),
    400,
    'BAD_USER_INPUT',
  ],
  'a literal date that is an object': [
    post({ query: '{ diagnoses(where: { activeOn: { a: 1 } }) { nodes { code } } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'an enumeration that is a number': [
    post({
      query: 'query ($by: SortOrder) { diagnoses(orderBy: [{ code: $by }]) { nodes { code } } }',
      variables: { by: 7 },
    }),
    400,
    'BAD_USER_INPUT',
  ],
  'lists in lists': [post({ query: some, variables: { first: [[[[[[7]]]]]] } }), 400, 'BAD_USER_INPUT'],
  'a variable without a value': [
    post({ query: 'query ($x: Boolean!) { diagnoses { nodes { code @skip(if: $x) } } }' }),
    400,
    'BAD_USER_INPUT',
  ],
  'variables that are not declared': [post({ query: list, variables: { x: 1, constructor: 2 } }), 200, undefined],
};

const settings = { MAX_DEPTH: '6', MAX_TOKENS: '300', MAX_BODY_BYTES: '50000', ALLOWED_HOSTS: 'localhost, a' };

const test = served(loadedGraph(), settings);

async function ask(request: InjectOptions, accept: string) {
  const response = await test.inject({ ...request, headers: { ...request.headers, accept } });
  const isJson = String(response.headers['content-type']).startsWith('application/json');
  const codes: string[] = isJson
    ? (response.json().errors ?? []).map(({ extensions }: { extensions: { code: string } }) => extensions.code)
    : [];
  return { status: response.statusCode, codes: [...new Set(codes)] };
}

describe('each door', () => {
  it.each(Object.entries(requests))('answers %s in the same way', async (_, [request, status, code]) => {
    test.log.length = 0;
    const expected = { status, codes: code === undefined ? [] : [code] };
    expect(await ask(request, 'application/json')).toEqual(expected);
    expect(await ask(request, 'text/csv')).toEqual(expected);
    expect(await ask(request, 'application/x-ndjson')).toEqual(expected);
    expect(test.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('refuses what another origin could send with the same message', async () => {
    const request = { url: '/graphql', query: { query: list } };
    const [answer, rows] = await Promise.all([
      test.inject(request),
      test.inject({ ...request, headers: { accept: 'text/csv' } }),
    ]);
    expect(rows.json()).toEqual(answer.json());
  });

  it('refuses mutations', async () => {
    const { body } = await test.inject(post({ query: 'mutation { x }' }));
    expect(JSON.parse(body).errors[0].message).toBe(
      'This API is read-only: an operation must be a query, but got a mutation.',
    );
  });
});
