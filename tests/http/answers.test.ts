import { createHash } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openAuditLog } from '../../src/observe/audit-log.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { addKey } from '../access/support.ts';
import { countReads, writeTexts } from '../support/graph.ts';
import { served } from '../support/served.ts';
import { openTestServer, post, serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph } from '../support/test-graph.ts';

const filled = filledGraph((opened) =>
  writeTexts(opened, "CREATE (:Payer:Medcode {id: 'PAYER:medicare', name: 'Medicare', kind: 'PUBLIC'})"),
);
const graph = countReads(filled.graph);
const { pathOf } = temporaryFolder();
const test = served({ graph });

const query = 'query Payer($id: ID!) { payer(id: $id) { name } }';
const medicare = { id: 'PAYER:medicare' };
const answer = { data: { payer: { name: 'Medicare' } } };
const receipt = { 'x-receipt': '1' };

/** How many statements the second of two requests runs. */
async function readsOfSecond(first: InjectOptions, second: InjectOptions = first, { server } = test): Promise<number> {
  await server.inject(first);
  const before = graph.reads;
  await server.inject(second);
  return graph.reads - before;
}

function get(changes: Record<string, string> = {}, headers: Record<string, string> = {}): InjectOptions {
  const inUrl = { query, variables: JSON.stringify(medicare), ...changes };
  return { url: '/graphql', query: inUrl, headers: { 'apollo-require-preflight': 'true', ...headers } };
}

describe('a request that has been answered before', () => {
  it.each<[string, InjectOptions]>([
    ['a POST', post(query, medicare)],
    ['a GET', get()],
    ['a HEAD', { ...get(), method: 'HEAD' }],
    ['JSON of GraphQL', get({}, { accept: 'application/graphql-response+json' })],
    ['a code that does not exist', post(query, { id: 'PAYER:nobody' })],
    ['introspection', post('{ __type(name: "Payer") { name } }')],
    ['a list', post('{ payers { totalCount nodes { name } } }')],
    [
      'a long answer, compressed',
      get({ query: '{ __schema { types { name description } } }' }, { 'accept-encoding': 'gzip' }),
    ],
  ])('gets the same answer again, and no statement runs: %s', async (_, request) => {
    const first = await test.inject(request);
    const before = graph.reads;
    const second = await test.inject(request);
    expect(graph.reads).toBe(before);
    expect(second.statusCode).toBe(200);
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true);
    const { date: _d1, 'x-request-id': _i1, ...ofFirst } = first.headers;
    const { date: _d2, 'x-request-id': _i2, ...ofSecond } = second.headers;
    expect(ofSecond).toEqual(ofFirst);
    expect(test.log.at(-1)).toMatchObject({ reused: true, statements: 0 });
  });

  it.each<[string, InjectOptions, InjectOptions]>([
    ['document', post(query, medicare), post(`${query} `, medicare)],
    ['variable', post(query, medicare), post(query, { id: 'PAYER:aetna' })],
    ['operation', operation('a'), operation('b')],
    ['method', post(query, medicare), get()],
    ['place of the receipt', post(query, medicare), { ...post(query, medicare), headers: receipt }],
  ])('but with another %s, is answered anew', async (_, first, second) => {
    const { server } = await serverForTest(graph);
    expect(await readsOfSecond(first, second, { ...test, server })).toBe(1);
  });

  it('gets the type of answer that it accepts', async () => {
    const accept = 'application/graphql-response+json';
    for (const type of ['application/json', accept, 'application/json', accept]) {
      const { headers } = await test.inject(get({}, { accept: type }));
      expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
    }
  });

  it('gets 304 if it has the answer', async () => {
    const { headers } = await test.inject(get());
    const before = graph.reads;
    const again = await test.inject(get({}, { 'if-none-match': String(headers.etag) }));
    expect([again.statusCode, again.body, graph.reads - before]).toEqual([304, '', 0]);
    expect(again.headers).toMatchObject({ etag: headers.etag, 'cache-control': 'public, max-age=0, must-revalidate' });
    expect(again.headers).not.toHaveProperty('content-type');
    expect((await test.inject(get({}, { 'if-none-match': '"other"' }))).json()).toEqual(answer);
  });

  it('gets a receipt that says so', async () => {
    const { server } = await serverForTest(graph);
    const request = { ...post('{ payers { nodes { name } } }'), headers: receipt };
    const first = (await server.inject(request)).json();
    const second = (await server.inject(request)).json();
    expect(first.extensions.receipt).not.toHaveProperty('reused');
    const { release, rows, cost, work } = first.extensions.receipt;
    const none = { statements: 0, compileMs: 0, engineMs: 0, executeMs: 0 };
    expect(second).toEqual({
      data: first.data,
      extensions: { receipt: { release, rows, cost, work, ...none, reused: true } },
    });
  });
});

function operation(operationName: string): InjectOptions {
  const two = 'query a { payers { nodes { id } } } query b { payers { nodes { id } } }';
  return { method: 'POST', url: '/graphql', payload: { query: two, operationName } };
}

describe('an answer is made anew', () => {
  it('after a change of the graph', async () => {
    const list = post('{ payers { totalCount } }');
    const count = async () => (await test.inject(list)).json().data.payers.totalCount;
    const before = await count();
    await writeTexts(filled.graph, "CREATE (:Payer:Medcode {id: 'PAYER:new', name: 'New', kind: 'PUBLIC'})");
    await expect.poll(count).toBe(before + 1);
    expect(await count()).toBe(before + 1);
  });

  it('if the graph changed while it was made', async () => {
    const changing = countReads(filled.graph);
    const names = ['one', 'two', 'two', 'two'];
    const release = async () => names.shift() ?? 'two';
    const { server } = await serverForTest(Object.assign(changing, { release }), {});
    await server.inject(post(query, medicare));
    const before = changing.reads;
    await server.inject(post(query, medicare));
    expect(changing.reads).toBeGreaterThan(before);
  });

  it.each<[string, InjectOptions, number]>([
    ['has errors', post(query, {}), 400],
    ['has errors next to data', post(`{ payers { totalCount } payer(id: "${'x'.repeat(300)}") { name } }`), 200],
    ['is a refusal', post('{ nonsense }'), 400],
  ])('if it %s', async (_, request, status) => {
    const { server, log } = await serverForTest(graph);
    for (let i = 0; i < 2; i += 1) {
      const response = await server.inject(request);
      expect(response.json()).toHaveProperty('errors');
      expect(response.statusCode).toBe(status);
      expect(log.at(-1)).not.toHaveProperty('reused');
    }
  });

  it('if it is an export', async () => {
    const rows = post('{ payers { nodes { name } } }');
    expect(await readsOfSecond({ ...rows, headers: { accept: 'text/csv' } })).toBe(1);
  });

  it('if nothing may be kept', async () => {
    const { server } = await serverForTest(graph, { ANSWER_CACHE_MB: '0' });
    expect(await readsOfSecond(post(query, medicare), undefined, { ...test, server })).toBe(1);
  });
});

describe('an answer on the next day', () => {
  afterEach(() => vi.useRealTimers());

  it('is made anew, because answers depend on the day', async () => {
    await test.inject(post(query, medicare));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    const before = graph.reads;
    await test.inject(post(query, medicare));
    expect(graph.reads).toBeGreaterThan(before);
  });
});

describe('a kept answer', () => {
  it('is only for requests that pass all checks', async () => {
    const { text } = await addKey(pathOf('keys.json'));
    const { server } = await serverForTest(graph, { KEYS_FILE: pathOf('keys.json'), RATE_LIMIT: '2' });
    const send = (headers: Record<string, string>, changes: InjectOptions = {}) =>
      server.inject({ ...post(query, medicare), headers, ...changes });
    const key = { 'x-api-key': text };
    expect((await send(key)).json()).toEqual(answer);
    expect((await send({ 'x-api-key': `${text}x` })).statusCode).toBe(401);
    expect((await send({})).statusCode).toBe(401);
    expect((await send({ ...key, host: 'evil.example' })).statusCode).toBe(421);
    expect((await send(key)).json()).toEqual(answer);
    expect((await send(key)).statusCode).toBe(429);
  });

  it('is not for a page of another origin', async () => {
    expect((await test.inject(get())).statusCode).toBe(200);
    expect((await test.inject({ ...get(), headers: {} })).statusCode).toBe(400);
    const text = { 'content-type': 'text/plain', 'apollo-require-preflight': 'true' };
    expect((await test.inject({ ...get(), headers: text })).statusCode).toBe(415);
  });

  it('is not for clients with fewer rights', async () => {
    const file = pathOf('roles.json');
    const reader = await addKey(file);
    const application = await addKey(file, { role: 'application' });
    const { server } = await serverForTest(graph, { KEYS_FILE: file });
    const statusFor = async (key: string) =>
      (await server.inject({ ...post(query, medicare), headers: { 'x-api-key': key } })).statusCode;
    expect(await statusFor(reader.text)).toBe(200);
    expect(await statusFor(application.text)).toBe(403);
  });

  it('does not keep Apollo from learning a document by its hash', async () => {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const send = (payload: object): InjectOptions => ({ method: 'POST', url: '/graphql', payload });
    const byHash = send({ extensions, variables: medicare });
    const both = send({ query, extensions, variables: medicare });
    expect((await test.inject(byHash)).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await readsOfSecond(both)).toBe(1);
    expect(await readsOfSecond(byHash)).toBe(0);
    expect((await test.inject(byHash)).json()).toEqual(answer);
  });
});

describe('the answers that are kept', () => {
  const payer = (i: number) => post(query, { id: `PAYER:${i}` });
  const long = (i: number) => post(`${query} # ${'x'.repeat(13_000)}`, { id: `PAYER:${i}` });

  it('take no more memory than is allowed: those not asked for the longest are dropped', async () => {
    const { server } = await serverForTest(graph, { ANSWER_CACHE_MB: '1' });
    const served = { ...test, server };
    await server.inject(payer(0));
    await server.inject(payer(1));
    // Each is kept with the whole body.
    for (let i = 0; i < 40; i += 1) await server.inject(long(i));
    expect(await readsOfSecond(payer(2), payer(0), served)).toBe(0);
    for (let i = 40; i < 90; i += 1) await server.inject(long(i));
    expect(await readsOfSecond(payer(2), payer(1), served)).toBe(1);
    expect(await readsOfSecond(payer(2), payer(0), served)).toBe(0);
  });

  it('are none that take a sixteenth of it', async () => {
    const { server } = await serverForTest(graph, { ANSWER_CACHE_MB: '1' });
    const large = post(
      '{ __schema { types { name description fields { name description args { name } } } } payers { nodes { id } } }',
    );
    expect((await server.inject(large)).body.length).toBeGreaterThan(2 ** 16);
    expect(await readsOfSecond(large, large, { ...test, server })).toBe(1);
  });
});

describe('who observes a repeated request', () => {
  it('sees its operation and rows, and that the answer was kept', async () => {
    const audit = await openAuditLog({ target: pathOf('audit.log'), onError: () => {} });
    const metrics = createMetrics({ version: '0', engine: 'grafeo', release: () => graph.release() });
    onTestFinished(() => {
      audit.close();
      metrics.close();
    });
    const ended: unknown[] = [];
    const watch = { requestStarted: () => ({ end: (request: unknown) => void ended.push(request) }) };
    const { server } = await openTestServer(graph, {}, undefined, [audit, metrics, watch]);
    onTestFinished(() => server.close());
    const list = post('query Payers { payers { nodes { name } } }');
    await server.inject(list);
    await server.inject(list);
    await expect.poll(() => ended).toHaveLength(2);
    const [first, second] = ended as { operation: { ledger: { rows: number } } }[];
    expect(second).toMatchObject({
      outcome: 'ok',
      status: 200,
      operation: {
        name: 'Payers',
        fields: ['payers'],
        isReused: true,
        ledger: { statements: 0, rows: first?.operation.ledger.rows },
      },
    });
    expect(await metrics.registry.getSingleMetricAsString('medcode_answers_reused_total')).toMatch(/total 1$/);
  });
});
