import { readFile, rename, stat } from 'node:fs/promises';
import type { InjectOptions } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAuditLog } from '../../src/observe/audit-log.ts';
import { addKey } from '../access/support.ts';
import { post, serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();
const { pathOf } = temporaryFolder();

async function audited(env: NodeJS.ProcessEnv = {}) {
  const failures: Error[] = [];
  const audit = await openAuditLog({ target: pathOf('audit.log'), onError: (error) => void failures.push(error) });
  onTestFinished(() => audit.close());
  const { server, log } = await serverForTest(graph, env, undefined, [audit]);
  const lines = async () => {
    audit.close();
    const text = await readFile(pathOf('audit.log'), 'utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  return { server, log, audit, lines };
}

const query = `query Fractures {
  ...roots
  again: procedure(code: "0557T") { display }
}
fragment roots on Query { procedure(code: "0557T") { diagnoses { nodes { code } } } payers { totalCount } }`;

describe('the audit log', () => {
  it('has a line for each request: who asked for what, when, and with what outcome', async () => {
    const { id, text } = await addKey(pathOf('keys.json'));
    const { server, lines } = await audited({ KEYS_FILE: pathOf('keys.json') });
    await server.inject({ ...post(query), headers: { 'x-api-key': text, 'x-request-id': 'one' } });
    expect(await lines()).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        request: 'one',
        client: `key:${id}`,
        address: '127.0.0.1',
        kind: 'query',
        operation: 'Fractures',
        document: expect.stringMatching(/^[0-9a-f]{64}$/),
        fields: ['procedure', 'payers'],
        rows: 10,
        statements: 1,
        outcome: 'ok',
        status: 200,
        release: expect.any(String),
        ms: expect.any(Number),
      },
    ]);
  });

  it('has requests that were refused, and how many rows an export had', async () => {
    const { server, lines } = await audited();
    await server.inject(post('{ nonsense }'));
    await server.inject({ ...post(''), payload: '{', headers: { 'content-type': 'application/json' } });
    await server.inject({ ...post('{ diagnoses { nodes { code } } }'), headers: { accept: 'text/csv' } });
    await expect.poll(lines).toMatchObject([
      { kind: 'query', fields: [], outcome: 'wrong' },
      { kind: 'query', outcome: 'wrong', status: 400 },
      { kind: 'export', fields: ['diagnoses'], rows: 70, outcome: 'ok' },
    ]);
  });

  it('can be read by its owner only, and goes on in a new file after it was renamed', async () => {
    const { server, audit, lines } = await audited();
    expect((await stat(pathOf('audit.log'))).mode & 0o777).toBe(0o600);
    await server.inject(post('{ __typename }'));
    audit.close();
    await rename(pathOf('audit.log'), pathOf('audit.log.1'));
    audit.reopen();
    await expect.poll(() => stat(pathOf('audit.log'))).toBeDefined();
    await server.inject(post('{ __typename }'));
    await expect.poll(lines).toHaveLength(1);
  });
});

/** A text that a client might send about a patient. */
const canary = 'Zebediah-Quill-1931-04-02';

const claim = `query ($claim: ClaimInput!) { checkClaim(claim: $claim) { verdict } }`;
const line = { procedure: canary, diagnoses: [canary] };
const accept = { accept: 'text/csv' };
const json = { 'content-type': 'application/json' };
const get = (search: string): InjectOptions => ({
  url: `/graphql?${search}`,
  headers: { 'apollo-require-preflight': 'true' },
});

const doors: Readonly<Record<string, InjectOptions>> = {
  'a literal': post(`{ search(text: "${canary}") { totalCount } }`),
  'a variable': post('query ($text: String!) { search(text: $text) { totalCount } }', { text: canary }),
  'a claim': post(claim, { claim: { dateOfService: '2026-01-01', lines: [line] } }),
  'a wrong claim': post(claim, { claim: { dateOfService: canary, patient: canary } }),
  'a code': post(`{ procedure(code: "${canary}") { display } }`),
  'texts to resolve': post(`{ resolve(inputs: ["${canary}"]) { input status } }`),
  'a comment': post(`{ __typename } # ${canary}`),
  'a syntax error': post(`{ ${canary}( }`),
  'an unknown field': post(`{ ${canary.replaceAll('-', '_')} }`),
  'an alias': post(`{ ${canary.replaceAll('-', '_')}: procedure(code: "0557T") { display } }`),
  'an unknown operation': { ...post('{ __typename }'), payload: { query: '{ __typename }', operationName: canary } },
  'an enumeration': post(`{ diagnoses(orderBy: [{ code: ${canary.replaceAll('-', '_')} }]) { totalCount } }`),
  'a cursor': post(`{ diagnoses(after: "${canary}") { totalCount } }`),
  'an export': {
    ...post(`{ diagnoses(where: { display: { contains: "${canary}" } }) { nodes { code } } }`),
    headers: accept,
  },
  'a wrong export': { ...post(`{ search(text: "${canary}") { totalCount } }`), headers: accept },
  'a GET': get(`query={search(text:"${canary}"){totalCount}}`),
  'variables in a GET': get(`query=query($t:String!){search(text:$t){totalCount}}&variables={"t":"${canary}"}`),
  'wrong variables in a GET': get(`query={__typename}&variables={"t":"${canary}`),
  'a document id': get(`documentId=${canary}`),
  'a format': get(`query={__typename}&format=${canary}`),
  'a persisted query': post(''),
  'a broken body': { ...post(''), payload: `{"query":"${canary}`, headers: json },
  'a batch': { ...post(''), payload: JSON.stringify([{ query: canary }]), headers: json },
  'a path': { url: `/${canary}` },
  'a path of a POST': { method: 'POST', url: `/graphql/${canary}`, payload: {} },
  'an accept header': { ...post('{ __typename }'), headers: { accept: canary } },
  'a type': { ...post(''), payload: 'x', headers: { 'content-type': `text/${canary}` } },
  'a host': { ...post('{ __typename }'), headers: { host: `${canary}.example.org` } },
  'a key': { ...post('{ __typename }'), headers: { 'x-api-key': canary } },
  'a token': { ...post('{ __typename }'), headers: { authorization: `Bearer ${canary}` } },
  'a password': { ...post('{ __typename }'), headers: { authorization: `Basic ${canary}` } },
  'a request id with spaces': { ...post('{ __typename }'), headers: { 'x-request-id': `of ${canary}` } },
  'a referer': { ...post('{ __typename }'), headers: { referer: `https://a.org/${canary}`, 'user-agent': canary } },
};

describe.each([
  ['open to all', {}],
  ['with keys', { KEYS_FILE: '/nonexistent/keys.json', ANONYMOUS: 'true' }],
])('with a server that is %s', (_, env: NodeJS.ProcessEnv) => {
  it('neither the audit log nor the request log has what a client sends', async () => {
    const { server, log, lines } = await audited({ LOG_LEVEL: 'trace', ...env });
    const found: string[] = [];
    for (const [door, request] of Object.entries(doors)) {
      const before = log.length;
      await server.inject(request);
      if (JSON.stringify(log.slice(before)).includes('Zebediah'))
        found.push(`${door}: ${JSON.stringify(log.slice(before))}`);
    }
    expect(found).toEqual([]);
    const audit = await lines();
    expect(audit.length).toBeGreaterThan(25);
    expect(audit.filter((one) => JSON.stringify(one).includes('Zebediah'))).toEqual([]);
  });
});
