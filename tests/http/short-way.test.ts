import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Graph, GraphError } from '../../src/graph/port.ts';
import type { EndedRequest } from '../../src/http/request-observer.ts';
import { countReads, forwardTo, onNeo4j } from '../support/graph.ts';
import { openTestServer, post, serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();
const { write } = temporaryFolder();

const names = (await readdir('tests/examples')).filter((name) => name.endsWith('.graphql'));
const examples = await Promise.all(names.map((name) => readFile(`tests/examples/${name}`, 'utf8')));

const payer = 'query Payer($id: ID!) { payer(id: $id) { name } }';
const medicare = { id: 'PAYER:medicare' };
const two = 'query a { payers(first: 1) { nodes { id } } } query b { payers { totalCount } }';
const graphqlJson = 'application/graphql-response+json';

function body(payload: object, headers: Record<string, string> = {}): InjectOptions {
  return { method: 'POST', url: '/graphql', payload, headers };
}

function hashOf(text: string): object {
  return { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') } };
}

function get(query: Record<string, string>, headers: Record<string, string> = {}): InjectOptions {
  return { url: '/graphql', query, headers: { 'apollo-require-preflight': 'true', ...headers } };
}

const documents = examples.flatMap((query): InjectOptions[] => [
  post(query),
  body({ query }, { accept: graphqlJson }),
  body({ query, operationName: 'Other' }),
  body({ query }, { 'accept-encoding': 'gzip' }),
  body({ query }, { accept: 'text/csv' }),
  get({ query }),
  { ...get({ query }), method: 'HEAD' },
]);

const variables = [medicare, {}, null, { id: null }, { id: 7 }, { id: ['a'] }, { id: {} }, { id: 'x'.repeat(300) }, []];

const requests: InjectOptions[] = [
  ...documents,
  ...variables.flatMap((given) => [
    body({ query: payer, variables: given }),
    body({ query: payer, variables: given }, { accept: graphqlJson }),
    get({ query: payer, variables: JSON.stringify(given) }),
  ]),
  ...['a', 'b', 'c', '', null].map((operationName) => body({ query: two, operationName })),
  body({ query: two }),
  body({ query: two, operationName: 7 }),
  body({ query: two, operationName: 'b', extensions: { other: 1 } }),
  body({ query: payer, variables: medicare, extensions: hashOf(payer) }),
  body({ variables: medicare, extensions: hashOf(payer) }),
  body({ extensions: hashOf('{ unknown }') }),
  body({ documentId: 'trusted', variables: medicare }),
  body({ documentId: 'trusted', variables: { id: 1.5 } }),
  body({ documentId: 'missing' }),
  get({ documentId: 'trusted', variables: JSON.stringify(medicare) }),
  body({ query: '{ __typename payers { totalCount } }' }),
  body({ query: '{ __schema { queryType { name } } payers { totalCount } }' }),
  body({ query: '{ payers(first: -1) { nodes { id } } }' }),
  body({ query: '{ payers(after: "?") { nodes { id } } }' }),
  body({ query: '{ a: payers { totalCount } b: payers(after: "?") { totalCount } }' }),
  body({ query: '{ nonsense }' }),
  body({ query: '{' }),
  body({ query: 'mutation { a }' }),
  body({ query: 'subscription { a }' }),
  body({ query: 'query($n: Int = 2) { payers(first: $n) { nodes { id } } }' }),
  body({ query: 'query($yes: Boolean!) { payers @include(if: $yes) { totalCount } }', variables: { yes: false } }),
  body({ query: 'query($yes: Boolean!) { payers @include(if: $yes) { totalCount } }', variables: { yes: true } }),
  body({ query: `{ ${'diagnoses { nodes { procedures { nodes { '.repeat(9)} id ${'} } } }'.repeat(9)} }` }),
  body({ query: '{ diagnoses(first: 1000) { nodes { procedures(first: 1000) { nodes { code } } } } }' }),
  body({ query: payer, variables: medicare }, { 'content-type': 'text/plain' }),
  get({ query: payer }, { 'content-type': 'text/plain' }),
  { url: '/graphql', query: { query: two } },
  body({ query: payer, variables: medicare }, { 'x-receipt': '0' }),
  body({ query: payer, variables: medicare }, { 'x-request-id': 'mine' }),
  body({ query: payer, variables: medicare }, { accept: 'image/png' }),
];

/** Those that fail if no payer can be read, and some others. */
const aboutPayers = requests.filter((request) => /payer|trusted/i.test(JSON.stringify(request)));

interface Seen {
  readonly status: number;
  readonly headers: unknown;
  readonly body: string;
  readonly log: unknown;
  readonly ended: unknown;
}

/** Sends every request twice, and describes the second answer, without times and random ids. */
async function answersOf(
  hasShortWay: boolean,
  env: NodeJS.ProcessEnv,
  served: Graph,
  sent: readonly InjectOptions[],
): Promise<Seen[]> {
  const ended: EndedRequest[] = [];
  const observer = { requestStarted: () => ({ end: (request: EndedRequest) => void ended.push(request) }) };
  const { server, log } = await openTestServer(
    served,
    { ANSWER_CACHE_MB: '0', ...env },
    undefined,
    [observer],
    hasShortWay,
  );
  const seen: Seen[] = [];
  for (const request of sent) {
    await server.inject(request);
    const { statusCode, headers, body } = await server.inject(request);
    const last = ended.at(-1);
    seen.push({
      status: statusCode,
      headers: { ...headers, date: '', 'x-request-id': headers['x-request-id'] === 'mine' ? 'mine' : '' },
      body: body.replaceAll(/"requestId":"[^"]*"/g, ''),
      log: withoutTimes({ ...log.at(-1) }),
      ended: last && withoutTimes({ ...last, operation: last.operation && recordWithoutTimes(last.operation) }),
    });
  }
  await server.close();
  return seen;
}

function withoutTimes({
  time: _1,
  ms: _2,
  id: _3,
  reqId: _4,
  engineMs: _5,
  err: _6,
  ...facts
}: Record<string, unknown>) {
  return facts;
}

function recordWithoutTimes({ ledger, ...record }: NonNullable<EndedRequest['operation']>) {
  const { compileMs: _1, engineMs: _2, days: _3, ...counts } = ledger;
  return { ...record, ledger: counts };
}

/** Both ways differ in how they are reached, and in nothing else. */
async function compare(env: NodeJS.ProcessEnv, served = graph, sent = requests): Promise<Seen[]> {
  const [short, long] = [await answersOf(true, env, served, sent), await answersOf(false, env, served, sent)];
  for (const [i, request] of sent.entries()) expect(short[i], JSON.stringify(request)).toEqual(long[i]);
  return short;
}

// The way of a request does not depend on the engine, and Neo4j takes minutes to plan so many statements.
describe.skipIf(onNeo4j)('the short way of known documents', () => {
  it('gives the same answers as Apollo: bodies, statuses, headers, logs, and records', async () => {
    const DOCUMENTS = await write('documents.json', JSON.stringify({ trusted: payer }));
    const seen = await compare({ DOCUMENTS });
    expect(seen.length).toBeGreaterThan(150);
    const statuses = new Set(seen.map(({ status }) => status));
    for (const status of [200, 400, 404, 406, 415, 422, 294]) expect(statuses).toContain(status);
  });

  it('does so in production, and under small limits', async () => {
    const DOCUMENTS = await write('documents.json', JSON.stringify({ trusted: payer }));
    await compare({
      DOCUMENTS,
      NODE_ENV: 'production',
      MAX_DEPTH: '4',
      MAX_COST: '50',
      MAX_INPUTS: '2',
      MAX_ALIASES: '1',
    });
  });

  it.each(['UNAVAILABLE', 'TIMEOUT', 'FAILED', 'TOO_DEEP'] as const)('does so if the graph fails: %s', async (code) => {
    const failing = forwardTo(() => graph, {
      read: (statement, options) =>
        statement.text.includes('Medicare') || statement.text.includes(':Payer')
          ? Promise.reject(new GraphError(code, 'It failed.'))
          : graph.read(statement, options),
    });
    const DOCUMENTS = await write('documents.json', JSON.stringify({ trusted: payer }));
    await compare({ DOCUMENTS }, failing, aboutPayers);
  });

  it('refuses the same operations if no place is free', async () => {
    // Otherwise the one that runs could move to the heavy lane, as it does when it is slow.
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const env = {
      ANSWER_CACHE_MB: '0',
      LIGHT_OPERATIONS: '1',
      HEAVY_OPERATIONS: '1',
      MAX_WAITING: '1',
      MAX_WAIT_MS: '60000',
    };
    const answers = async (hasShortWay: boolean) => {
      let free = () => {};
      const isFree = new Promise<void>((resolve) => {
        free = resolve;
      });
      let isFull = false;
      const slow = forwardTo(() => graph, {
        async read(...args) {
          if (isFull) await isFree;
          return graph.read(...args);
        },
      });
      const { server } = await serverForTest(slow, env, undefined, [], hasShortWay);
      const request = body({ query: payer, variables: medicare });
      await server.inject(request);
      isFull = true;
      let refused = 0;
      const send = async () => {
        const response = await server.inject(request);
        if (response.statusCode === 503) refused += 1;
        // One runs, one waits, and all others have been refused.
        if (refused === 6) free();
        return response;
      };
      const all = await Promise.all(Array.from({ length: 8 }, send));
      return all.map(({ statusCode, headers, body }) => [statusCode, headers['retry-after'], body]).toSorted();
    };
    const short = await answers(true);
    expect(new Set(short.map(([status]) => status))).toEqual(new Set([200, 503]));
    expect(short).toEqual(await answers(false));
  });
});

describe('an operation on the short way', () => {
  const counting = countReads(graph);
  let server: FastifyInstance;
  beforeAll(async () => {
    ({ server } = await openTestServer(counting, { ANSWER_CACHE_MB: '0' }));
  });
  afterAll(() => server.close());

  it.each<[string, InjectOptions]>([
    ['has an answer', body({ query: payer, variables: medicare })],
    [
      'has errors next to its data',
      body({ query: '{ payers { nodes { id } } again: payers(after: "?") { nodes { id } } }' }),
    ],
  ])('runs once if it %s', async (_, request) => {
    await server.inject(request);
    const before = counting.reads;
    await server.inject(request);
    expect(counting.reads - before).toBe(1);
  });

  it('is one that may be kept', async () => {
    const { server } = await serverForTest(counting);
    const send = (id: string) => server.inject(body({ query: payer, variables: { id } }));
    await send('PAYER:medicare');
    await send('PAYER:aetna');
    const before = counting.reads;
    expect((await send('PAYER:aetna')).statusCode).toBe(200);
    expect(counting.reads).toBe(before);
  });
});
