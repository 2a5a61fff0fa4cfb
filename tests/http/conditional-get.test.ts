import type { InjectOptions } from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { countReads, writeTexts } from '../support/graph.ts';
import { served } from '../support/served.ts';
import { post, serverForTest } from '../support/server.ts';
import { filledGraph } from '../support/test-graph.ts';

const filled = filledGraph((opened) =>
  writeTexts(opened, "CREATE (:Payer:Medcode {id: 'PAYER:medicare', name: 'Medicare', kind: 'PUBLIC'})"),
);
const graph = countReads(filled.graph);
const test = served({ graph });
const preflight = { 'apollo-require-preflight': 'true' };
const query = 'query ($id: ID!) { payer(id: $id) { name } }';
const variables = '{"id":"PAYER:medicare"}';

function get(changes: Record<string, string> = {}, headers: Record<string, string> = {}): InjectOptions {
  return {
    method: 'GET',
    url: '/graphql',
    query: { query, variables, ...changes },
    headers: { ...preflight, ...headers },
  };
}

async function tagOf(request: InjectOptions): Promise<string | undefined> {
  const { statusCode, headers } = await test.inject(request);
  expect(statusCode).toBe(200);
  return headers.etag === undefined ? undefined : String(headers.etag);
}

/** The answer to a client that has the answer with the tag. */
function again(request: InjectOptions, tag: string) {
  return test.inject({ ...request, headers: { ...request.headers, 'if-none-match': tag } });
}

describe('a client that has the answer already', () => {
  it.each<[string, InjectOptions]>([
    ['JSON', get()],
    ['JSON of GraphQL', get({}, { accept: 'application/graphql-response+json' })],
    ['CSV', get({ query: '{ payers { nodes { id } } }', format: 'csv' })],
    ['NDJSON', get({ query: '{ payers { nodes { id } } }', format: 'ndjson' })],
    ['headers', { ...get(), method: 'HEAD' }],
  ])('gets 304 without a body, and no statement runs: %s', async (_, request) => {
    const tag = (await tagOf(request)) ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{43}"$/);
    const before = graph.reads;
    const response = await again(request, tag);
    expect(response.statusCode).toBe(304);
    expect(response.body).toBe('');
    expect(response.headers).toMatchObject({ etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' });
    expect(response.headers).not.toHaveProperty('content-length');
    expect(response.headers).not.toHaveProperty('content-type');
    expect(graph.reads).toBe(before);
  });

  it('may name several answers', async () => {
    const tag = (await tagOf(get())) ?? '';
    expect((await again(get(), `"a", ${tag}, W/"b"`)).statusCode).toBe(304);
    expect((await again(get(), tag.replace('W/', ''))).statusCode).toBe(304);
    for (const other of ['"a"', '*', '', 'W/', tag.replaceAll('"', '')]) {
      expect((await again(get(), other)).statusCode).toBe(200);
    }
  });
});

describe('the tag of an answer', () => {
  it('is the same for the same request', async () => {
    expect(await tagOf(get())).toBe(await tagOf(get()));
    expect(await tagOf(get())).toBe(await tagOf({ ...get(), method: 'HEAD' }));
  });

  it('differs for another document, operation, variable, format, and form of cells', async () => {
    const two = 'query a { payers { nodes { id } } } query b { payers { nodes { id } } }';
    const list = '{ payers { nodes { id } } }';
    const tags = await Promise.all([
      tagOf(get()),
      tagOf(get({ query: `${query} ` })),
      tagOf(get({ variables: '{"id":"PAYER:aetna"}' })),
      tagOf(get({}, { accept: 'application/graphql-response+json' })),
      tagOf(get({ query: two, operationName: 'a' })),
      tagOf(get({ query: two, operationName: 'b' })),
      tagOf(get({ query: list })),
      tagOf(get({ query: list, format: 'csv' })),
      tagOf(get({ query: list, format: 'csv', formulas: 'escape' })),
      tagOf(get({ query: list, format: 'ndjson' })),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags).not.toContain(undefined);
  });

  it('differs after a change of the graph', async () => {
    const before = (await tagOf(get())) ?? '';
    await writeTexts(filled.graph, "CREATE (:Payer:Medcode {id: 'PAYER:other', name: 'Other', kind: 'PUBLIC'})");
    await expect.poll(async () => (await again(get(), before)).statusCode).toBe(200);
  });

  it('differs with the limits of the server', async () => {
    const { server } = await serverForTest(graph, { MAX_PAGE_SIZE: '50' });
    expect((await server.inject(get())).headers.etag).not.toBe(await tagOf(get()));
  });

  it.each<[string, InjectOptions]>([
    ['a POST', post('{ payers { nodes { id } } }')],
    ['a receipt, which has times', get({}, { 'x-receipt': '1' })],
    ['a receipt that the extensions ask for', get({ extensions: '{"receipt":true}' })],
    ['an answer with errors', get({ query: `{ payer(id: "${'x'.repeat(300)}") { name } }`, variables: '' })],
    ['a document that is not valid', get({ query: '{ nonsense }', variables: '' })],
    ['a refusal', get({ variables: '[]' })],
    ['a page of another origin', { url: '/graphql', query: { query } }],
    ['health', { url: '/health' }],
    ['nothing', { url: '/nothing' }],
    ['another method', { method: 'PUT', url: '/graphql' }],
  ])('does not exist for %s, which is not kept', async (_, request) => {
    const response = await test.inject({ ...request, headers: { ...request.headers, 'if-none-match': '*' } });
    expect(response.headers).not.toHaveProperty('etag');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.statusCode).not.toBe(304);
  });

  it('does not let a request past the checks', async () => {
    const tag = (await tagOf(get())) ?? '';
    const refused = await again({ ...get(), headers: {} }, tag);
    expect(refused.statusCode).toBe(400);
    const { server } = await serverForTest(graph, { MAX_DEPTH: '1' });
    const request = get({ query: '{ payers { nodes { id } } }', variables: '' });
    const headers = { ...request.headers, 'if-none-match': (await tagOf(request)) ?? '' };
    expect((await server.inject({ ...request, headers })).statusCode).toBe(400);
  });
});

describe('the tag of an answer on the next day', () => {
  afterEach(() => vi.useRealTimers());

  it('differs, because answers depend on the day', async () => {
    const tag = (await tagOf(get())) ?? '';
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    expect((await again(get(), tag)).statusCode).toBe(200);
  });
});

describe('caches', () => {
  it('are told on which headers an answer depends', async () => {
    const { headers } = await test.inject(get());
    expect(headers.vary).toBe('accept, accept-encoding, x-csv-formulas, x-receipt');
    const { server } = await serverForTest(graph, { CORS_ORIGIN: 'https://a.org' });
    expect((await server.inject(get())).headers.vary).toBe(
      'Origin, accept, accept-encoding, x-csv-formulas, x-receipt',
    );
  });
});
