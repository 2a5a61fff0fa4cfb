import { createHash } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { post, serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();
const folder = temporaryFolder();

const payer = 'query Payer($id: ID!) { payer(id: $id) { name } }';
const list = 'query List { payers(first: 1) { nodes { id } } }';
const hash = sha256(payer);
const variables = '{"id":"PAYER:medicare"}';
const medicare = { data: { payer: { name: 'Medicare' } } };
const preflight = { 'apollo-require-preflight': 'true' };

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A server that trusts these documents. */
async function trusting(manifest: unknown, settings: NodeJS.ProcessEnv = {}) {
  const DOCUMENTS = await folder.write('documents.json', JSON.stringify(manifest));
  const { server, log } = await serverForTest(graph, { DOCUMENTS, ...settings });
  const get = async (query: Record<string, string>, headers: Record<string, string> = {}) =>
    server.inject({ url: '/graphql', query, headers });
  return { server, log, get };
}

describe('a trusted document', () => {
  it('is answered to a plain GET with its id', async () => {
    const { get } = await trusting({ [hash]: payer });
    expect((await get({ documentId: `sha256:${hash}`, variables })).json()).toEqual(medicare);
    expect((await get({ documentId: hash, variables })).json()).toEqual(medicare);
  });

  it('is answered to a POST with its id', async () => {
    const { server } = await trusting({ [hash]: payer });
    const payload = { documentId: hash, variables: { id: 'PAYER:medicare' } };
    const response = await server.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.json()).toEqual(medicare);
  });

  it('is answered to clients that send its id as the hash of a persisted query', async () => {
    const operations = [{ id: 'payer-1', name: 'Payer', type: 'query', body: payer }];
    const { get, server } = await trusting({ format: 'apollo-persisted-query-manifest', version: 1, operations });
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'payer-1' } };
    expect((await get({ extensions: JSON.stringify(extensions), variables })).json()).toEqual(medicare);
    const payload = { extensions, variables: { id: 'PAYER:medicare' } };
    expect((await server.inject({ method: 'POST', url: '/graphql', payload })).json()).toEqual(medicare);
  });

  it('can be exported by a plain URL', async () => {
    const { get } = await trusting({ list });
    expect((await get({ documentId: 'list', format: 'csv' })).body).toBe('id\nPAYER:aetna\n');
    expect((await get({ documentId: 'list' }, { accept: 'text/csv' })).body).toBe('id\nPAYER:aetna\n');
  });

  it('may contain several operations', async () => {
    const { get } = await trusting({ both: `${payer} ${list}` });
    const { data } = (await get({ documentId: 'both', operationName: 'List' })).json();
    expect(data).toEqual({ payers: { nodes: [{ id: 'PAYER:aetna' }] } });
  });
});

describe('a GET without a trusted id', () => {
  it('needs a header that other origins cannot send', async () => {
    const { get } = await trusting({ [hash]: payer });
    const persisted = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    const unknown = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(list) } });
    expect((await get({ query: payer, variables })).statusCode).toBe(400);
    expect((await get({ query: payer, variables, extensions: persisted })).statusCode).toBe(400);
    expect((await get({ extensions: unknown })).statusCode).toBe(400);
    expect((await get({ query: payer, variables }, preflight)).json()).toEqual(medicare);
  });

  it('is refused if its id is unknown, or if it has a text as well', async () => {
    const { get } = await trusting({ [hash]: payer });
    const unknown = await get({ documentId: 'sha256:0', variables });
    expect(unknown.statusCode).toBe(404);
    expect(unknown.json()).toEqual({
      errors: [
        {
          message: 'documentId must be that of a trusted document, but got "sha256:0".',
          extensions: { code: 'DOCUMENT_NOT_FOUND' },
        },
      ],
    });
    expect((await get({ documentId: hash, query: list })).statusCode).toBe(400);
    expect((await get({ documentId: 'constructor' })).statusCode).toBe(404);
    expect((await get({ documentId: '__proto__' })).statusCode).toBe(404);
  });
});

describe('a server with DOCUMENTS_ONLY', () => {
  const settings = { DOCUMENTS_ONLY: 'true' };

  it('answers trusted documents, by id or by text', async () => {
    const { get, server } = await trusting({ [hash]: payer }, settings);
    expect((await get({ documentId: hash, variables })).json()).toEqual(medicare);
    expect((await server.inject(post(payer, { id: 'PAYER:medicare' }))).json()).toEqual(medicare);
  });

  it.each<[string, InjectOptions]>([
    ['another text', post(list)],
    ['introspection', post('{ __schema { queryType { name } } }')],
    ['the same text with a blank', post(`${payer} `, { id: 'PAYER:medicare' })],
    ['a text that is registered under its hash', registration(list)],
    ['an unknown hash', { ...registration(list), payload: { extensions: extensionsFor(list) } }],
    ['a GET', { url: '/graphql', query: { query: list }, headers: preflight }],
    ['an export', { ...post(list), headers: { accept: 'text/csv' } }],
  ])('refuses %s before anything runs', async (_, request) => {
    const { server, log } = await trusting({ [hash]: payer }, settings);
    const response = await server.inject(request);
    expect(response.statusCode).toBe(403);
    expect(response.json().errors[0].extensions).toEqual({ code: 'DOCUMENT_NOT_TRUSTED' });
    expect(log.some(({ statements }) => statements !== undefined)).toBe(false);
  });
});

function extensionsFor(query: string) {
  return { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
}

function registration(query: string): InjectOptions {
  return { method: 'POST', url: '/graphql', payload: { query, extensions: extensionsFor(query) } };
}

describe('a persisted query', () => {
  it('is asked for once by its text, and then by its hash', async () => {
    const { server } = await serverForTest(graph);
    const extensions = JSON.stringify(extensionsFor(payer));
    const get = (query: Record<string, string>) =>
      server.inject({ url: '/graphql', headers: preflight, query: { variables, extensions, ...query } });
    const unknown = (await get({})).json();
    expect(unknown.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await get({ query: payer })).json()).toEqual(medicare);
    expect((await get({})).json()).toEqual(medicare);
  });

  it.each(['apollo-require-preflight', 'graphql-require-preflight', 'x-apollo-operation-name', 'x-requested-with'])(
    'can be sent by GET with the header %s',
    async (header) => {
      const { server } = await serverForTest(graph);
      const extensions = JSON.stringify(extensionsFor(payer));
      const query = { query: payer, variables, extensions };
      const response = await server.inject({ url: '/graphql', headers: { [header]: 'x' }, query });
      expect(response.json()).toEqual(medicare);
    },
  );

  it.each([
    [
      list,
      { version: 1, sha256Hash: hash },
      `sha256Hash must be that of the query, ${sha256(list)}, but got "${hash}".`,
    ],
    [
      list,
      { version: 2, sha256Hash: sha256(list) },
      'persistedQuery must be {"version": 1, "sha256Hash": "..."}, but got',
    ],
    [undefined, { version: 1 }, 'persistedQuery must be {"version": 1, "sha256Hash": "..."}, but got {"version":1}.'],
    [undefined, 'x', 'persistedQuery must be {"version": 1, "sha256Hash": "..."}, but got "x".'],
  ])('must have the right hash: %s, %j', async (query, persistedQuery, message) => {
    const { server } = await serverForTest(graph);
    const payload = { query, extensions: { persistedQuery } };
    const response = await server.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].message).toContain(message);
  });
});

describe('a server with a list of documents', () => {
  it.each([
    [{ a: '{' }, 'Syntax Error: Expected Name, found <EOF>.'],
    [{ a: '{ nonsense }' }, 'Cannot query field "nonsense" on type "Query".'],
    [{ a: 'mutation { x }' }, 'This API is read-only: an operation must be a query, but got a mutation.'],
    [
      { a: `{ ${'__typename '.repeat(6000)} }` },
      'Syntax Error: Document contains more that 5000 tokens. Parsing aborted.',
    ],
  ])('does not start if one cannot be answered: %j', async (manifest, fault) => {
    const file = folder.pathOf('documents.json');
    await expect(trusting(manifest)).rejects.toThrow(
      `DOCUMENTS must be queries of this schema, but in ${file}, a: ${fault}`,
    );
  });

  it('does not start without the file, or with another kind of file', async () => {
    const DOCUMENTS = folder.pathOf('missing.json');
    await expect(serverForTest(graph, { DOCUMENTS })).rejects.toThrow(
      `DOCUMENTS must name a JSON file, but got ${DOCUMENTS}`,
    );
    await expect(trusting(['a'])).rejects.toThrow('DOCUMENTS must be {"id": "text"}');
    await expect(trusting({ a: { text: 'b' } })).rejects.toThrow('DOCUMENTS must be {"id": "text"}');
  });
});
