import { renameSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changeKeys, readKeys } from '../../src/http/access/key-file.ts';
import { openKeyRing } from '../../src/http/access/key-ring.ts';
import { startCommand } from '../support/process.ts';
import { serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';
import { addKey, ask, exportRows } from './support.ts';

const { graph } = seededGraph();
const { pathOf, write } = temporaryFolder();

const restricted = async (settings: NodeJS.ProcessEnv = {}) =>
  serverForTest(graph, { KEYS_FILE: pathOf('keys.json'), ...settings });

const unknown = 'The key or token must be valid, but it is unknown, expired, or revoked.';
const refused = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

describe('with a file of keys', () => {
  it.each([
    ['authorization', 'Bearer '],
    ['authorization', 'bearer '],
    ['authorization', 'BEARER  '],
    ['x-api-key', ''],
  ])('a query with its key in %s (%j) is answered', async (header, prefix) => {
    const { text } = await addKey(pathOf('keys.json'));
    const { server } = await restricted();
    const response = await server.inject(ask({ [header]: `${prefix}${text}` }));
    expect([response.statusCode, response.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('a query without a key is refused, and learns how to send one', async () => {
    const { server } = await restricted();
    const response = await server.inject(ask());
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer realm="medcode-graph"');
    expect(response.json()).toEqual(
      refused(
        'UNAUTHENTICATED',
        'Requests must have a key or token, but this one has neither. Send an API key as "authorization: Bearer KEY" or "x-api-key: KEY".',
      ),
    );
  });

  it('a request is refused before its body is read', async () => {
    const { server } = await restricted({ MAX_BODY_BYTES: '10' });
    const broken = { ...ask(), headers: { 'content-type': 'application/json' }, payload: '{"much longer than allowed' };
    expect((await server.inject(broken)).statusCode).toBe(401);
  });

  it.each([
    ['of another server', `mcg_0123456789ab_${'A'.repeat(43)}`],
    ['that is cut off', 'mcg_0123456789ab'],
    ['of a kind that is not accepted', 'eyJhbGciOiJub25lIn0.e30.'],
    ['that is very long', 'x'.repeat(9_000)],
  ])('a key %s is refused', async (_, text) => {
    await addKey(pathOf('keys.json'));
    const { server } = await restricted();
    expect((await server.inject(ask({ 'x-api-key': text }))).statusCode).toBe(401);
  });

  it('a key with another secret is refused', async () => {
    const { text } = await addKey(pathOf('keys.json'));
    const { server } = await restricted();
    const other = `${text.slice(0, -1)}${text.endsWith('A') ? 'E' : 'A'}`;
    expect((await server.inject(ask({ 'x-api-key': other }))).json()).toEqual(refused('UNAUTHENTICATED', unknown));
  });

  it('a wrong key is refused even where anonymous clients are allowed', async () => {
    const { server } = await restricted({ ANONYMOUS: 'true' });
    expect((await server.inject(ask())).statusCode).toBe(200);
    expect((await server.inject(ask({ 'x-api-key': 'x' }))).json()).toEqual(refused('UNAUTHENTICATED', unknown));
  });

  it('a password is refused', async () => {
    const { server } = await restricted();
    const { errors } = (await server.inject(ask({ authorization: 'Basic dTpw' }))).json();
    expect(errors[0].message).toContain('The authorization header must be "Bearer" and a key or token.');
    expect(errors[0].message).not.toContain('dTpw');
  });

  it('a key with more text after it is refused', async () => {
    const { text } = await addKey(pathOf('keys.json'));
    const { server } = await restricted();
    for (const more of [` ${text}`, ' x', ', Bearer x']) {
      expect((await server.inject(ask({ authorization: `Bearer ${text}${more}` }))).statusCode).toBe(401);
    }
  });

  it('a key is refused from its last moment on', async () => {
    const past = await addKey(pathOf('keys.json'), { expires: new Date(Date.now() - 1).toISOString() });
    const future = await addKey(pathOf('keys.json'), { expires: new Date(Date.now() + 60_000).toISOString() });
    const { server } = await restricted();
    expect((await server.inject(ask({ 'x-api-key': past.text }))).json()).toEqual(refused('UNAUTHENTICATED', unknown));
    expect((await server.inject(ask({ 'x-api-key': future.text }))).statusCode).toBe(200);
  });

  it('keys that are created and revoked while it runs count within seconds', async () => {
    const path = pathOf('keys.json');
    const { server } = await restricted();
    const { id, text } = await addKey(path);
    const status = async () => (await server.inject(ask({ 'x-api-key': text }))).statusCode;
    await expect.poll(status).toBe(200);
    const revoked = '2026-01-02T00:00:00.000Z';
    await changeKeys(path, (keys) => keys.map((key) => (key.id === id ? { ...key, revoked } : key)));
    await expect.poll(status).toBe(401);
  });

  it('a change right after the start counts, too', async () => {
    const [path, later] = [pathOf('keys.json'), pathOf('later.json')];
    await addKey(path);
    const { text } = await addKey(later);
    const ring = await openKeyRing(path, pino({ level: 'silent' }));
    onTestFinished(() => ring.close());
    renameSync(later, path);
    await expect.poll(() => ring.identify(text)?.role).toBe('reader');
  });

  it('a file that was damaged while it runs is reported, and the keys before the damage are used', async () => {
    const { text } = await addKey(pathOf('keys.json'));
    const { server, log } = await restricted();
    await writeFile(pathOf('keys.json'), '{"keys": [{}]}');
    await expect.poll(() => log.map(({ msg }) => msg).join()).toContain('cannot be read');
    expect((await server.inject(ask({ 'x-api-key': text }))).statusCode).toBe(200);
  });

  it('it does not start with a file that is not one of keys', async () => {
    await write('keys.json', '{"keys": [{"id": "x"}]}');
    await expect(restricted()).rejects.toThrow('must be a file made by `npm run keys`, but keys.0.id is wrong');
  });

  it('health checks stay open, and so does the page for browsers, but not its queries', async () => {
    const { server } = await restricted();
    const page = { url: '/graphql', headers: { accept: 'text/html' } };
    expect((await server.inject('/health')).statusCode).toBe(200);
    expect((await server.inject('/ready')).statusCode).toBe(200);
    expect((await server.inject(page)).headers['content-type']).toContain('text/html');
    const accept = 'application/json, text/html;q=0.1';
    const query = { url: '/graphql?query={__typename}', headers: { accept, 'apollo-require-preflight': 'true' } };
    expect((await server.inject(query)).statusCode).toBe(401);
    const rows = { url: '/graphql?query={diagnoses{nodes{code}}}', headers: { accept: 'text/csv, text/html' } };
    expect((await server.inject(rows)).statusCode).toBe(401);
    expect((await server.inject('/other')).statusCode).toBe(401);
  });

  it.each([
    ['application', 403, 403],
    ['reader', 200, 403],
    ['analyst', 200, 200],
    ['admin', 200, 200],
  ] as const)('a client with the role %s gets %s for a query, and %s for an export', async (role, query, rows) => {
    const { text } = await addKey(pathOf('keys.json'), { role });
    const { server } = await restricted();
    expect((await server.inject(ask({ 'x-api-key': text }))).statusCode).toBe(query);
    expect((await server.inject(exportRows({ 'x-api-key': text }))).statusCode).toBe(rows);
  });

  it('an application may run trusted documents, and export what they select', async () => {
    const { text } = await addKey(pathOf('keys.json'), { role: 'application' });
    const DOCUMENTS = await write('documents.json', JSON.stringify({ codes: '{ diagnoses { nodes { code } } }' }));
    const { server } = await restricted({ DOCUMENTS });
    const send = (headers: Record<string, string>) =>
      server.inject({ url: '/graphql?documentId=codes', headers: { 'x-api-key': text, ...headers } });
    expect((await send({})).statusCode).toBe(200);
    expect((await send({ accept: 'text/csv' })).headers['content-type']).toContain('text/csv');
  });

  it('a client that only claims to want the page gets no trusted document', async () => {
    await addKey(pathOf('keys.json'));
    const list = '{ payers(first: 1) { nodes { id } } }';
    const DOCUMENTS = await write('documents.json', JSON.stringify({ list }));
    const { server } = await restricted({ DOCUMENTS });
    const headers = {
      accept: 'application/json, text/html;q=0.1',
      'apollo-require-preflight': 'true',
    };
    for (const query of [{ documentId: 'list' }, { query: list }, { documentId: 'list', format: 'csv' }]) {
      const response = await server.inject({ url: '/graphql', query, headers });
      const message = 'A query must have a key or token, but this one has neither.';
      expect([response.statusCode, response.json()]).toEqual([401, refused('UNAUTHENTICATED', message)]);
    }
  });

  it('anonymous clients may not export, and learn who may', async () => {
    const { server } = await restricted({ ANONYMOUS: 'true' });
    const message =
      'Exports must come from a client with one of the roles application, analyst, admin, but this client is anonymous, with the role reader.';
    expect((await server.inject(exportRows())).json()).toEqual(refused('FORBIDDEN', message));
  });
});

describe('without a file of keys', () => {
  it('everyone may do everything, whatever keys they send', async () => {
    const { server } = await serverForTest(graph);
    expect((await server.inject(exportRows({ authorization: 'Bearer x' }))).statusCode).toBe(200);
  });
});

describe('the command', { timeout: 60_000 }, () => {
  async function keys(...args: string[]) {
    const { exit, said } = startCommand(['src/admin/keys.ts', ...args], { KEYS_FILE: pathOf('keys.json') });
    return { code: await exit, ...said };
  }

  it('creates a key that is shown once and kept as a hash in a file for its owner only', async () => {
    const { code, out } = await keys('create', 'Ann', '--role', 'analyst', '--expires', '2099-12-31', '--rate', '60');
    const [text = ''] = out.split('\n');
    expect([code, text]).toEqual([0, expect.stringMatching(/^mcg_[0-9a-f]{12}_[\w-]{43}$/)]);
    const [record] = await readKeys(pathOf('keys.json'));
    expect(record).toMatchObject({ name: 'Ann', role: 'analyst', expires: '2099-12-31T00:00:00.000Z', rate: 60 });
    expect(JSON.stringify(record)).not.toContain(text.slice(17));
    expect((await stat(pathOf('keys.json'))).mode & 0o777).toBe(0o600);
    const { server } = await restricted();
    expect((await server.inject(ask({ 'x-api-key': text }))).statusCode).toBe(200);
  });

  it('lists and revokes keys', async () => {
    const { id } = await addKey(pathOf('keys.json'), { name: 'Bob' });
    expect((await keys('list')).out).toBe(`${id}  reader  Bob  created 2026-01-01\n`);
    expect((await keys('revoke', id)).out).toBe(`The key ${id} is revoked.\n`);
    expect((await keys('list')).out).toMatch(`${id}  reader  Bob  created 2026-01-01  revoked 20`);
  });

  it.each([
    [['create'], 'A new key must have a name'],
    [['create', 'x', '--role', 'root'], '--role must be one of application, reader, analyst, admin, but got "root".'],
    [['create', 'x', '--expires', 'soon'], '--expires must be a date such as 2027-12-31, but got "soon".'],
    [['create', 'x', '--rate', '0'], '--rate must be a whole number of at least 1, but got "0".'],
    [['revoke', 'x'], 'A key to revoke must be one of the ids in `npm run keys -- list`, but got "x".'],
    [['erase'], 'The first argument must be create, list or revoke, but got "erase".'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await keys(...args);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });

  it('does not change the keys while another command does', async () => {
    await write('keys.json.draft', '');
    const { code, err } = await keys('create', 'x');
    expect([code, err]).toEqual([1, expect.stringContaining('If no other command is running, remove it.')]);
  });
});
