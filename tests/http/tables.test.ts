import { describe, expect, it } from 'vitest';
import { addKey } from '../access/support.ts';
import { served } from '../support/served.ts';
import { serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';

const seeded = seededGraph();
const test = served(seeded);
const folder = temporaryFolder();

const get = (url: string, headers: Record<string, string> = {}) => test.inject({ url, headers });
const messageOf = async (url: string, headers: Record<string, string> = {}) => {
  const response = await get(url, headers);
  return `${response.statusCode}: ${response.json().errors[0].message}`;
};

const diagnoses = '/tables/diagnoses-of-a-procedure';

describe('a saved question', () => {
  it('is a table at its own address, to a plain GET', async () => {
    const { statusCode, headers, body } = await get(`${diagnoses}.csv?code=0557t`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('inline; filename="diagnoses-of-a-procedure.csv"');
    const lines = body.trimEnd().split('\n');
    expect(lines[0]).toBe('roles,node.code,node.display,node.billable,node.chapter.number');
    expect(lines).toHaveLength(1 + 8);
  });

  it('has the same rows in all formats', async () => {
    const url = `${diagnoses}.FORMAT?code=0557T`;
    const json = await get(url.replace('FORMAT', 'json'));
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
    const lines = (await get(url.replace('FORMAT', 'ndjson'))).body.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(json.json());
    expect(json.json()[0]).toMatchObject({ 'node.code': 'E03.9', 'node.chapter.number': 4 });
  });

  it('without an ending has the format that Accept or the URL names', async () => {
    const typeOf = async (query: string, accept?: string) =>
      (await get(`${diagnoses}?code=0557T${query}`, accept ? { accept } : {})).headers['content-type'];
    expect(await typeOf('')).toBe('text/csv; charset=utf-8');
    expect(await typeOf('', 'application/json;q=0.9, text/csv;q=0.1')).toBe('application/json; charset=utf-8');
    expect(await typeOf('&format=ndjson')).toBe('application/x-ndjson; charset=utf-8');
    expect(await messageOf(`${diagnoses}.xlsx?code=0557T`)).toBe(
      '400: The format of a table must be one of csv, json, ndjson, but got "xlsx".',
    );
  });

  it('has an ETag, is compressed, and can be asked for by HEAD', async () => {
    const first = await get(`${diagnoses}.csv?code=0557T`, { 'accept-encoding': 'gzip' });
    expect(first.headers['content-encoding']).toBe('gzip');
    const tag = String(first.headers.etag);
    expect((await get(`${diagnoses}.csv?code=0557T`, { 'if-none-match': tag })).statusCode).toBe(304);
    expect((await get(`${diagnoses}.json?code=0557T`, { 'if-none-match': tag })).statusCode).toBe(200);
    expect((await get(`${diagnoses}.csv?code=0557T&bom=yes`, { 'if-none-match': tag })).statusCode).toBe(200);
    const head = await test.inject({ method: 'HEAD', url: `${diagnoses}.csv?code=0557T` });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', tag]);
  });

  it('takes lists, and leaves out empty parameters, as forms send them', async () => {
    const asked = [
      '/tables/resolve-codes.csv?codes=0557t-26,%20M81.0&asOf=',
      '/tables/resolve-codes.csv?codes=0557t-26&codes=M81.0',
    ];
    const [commas, repeated] = await Promise.all(asked.map((url) => get(url)));
    expect(commas?.body.trimEnd().split('\n')).toHaveLength(1 + 2);
    expect(repeated?.body).toBe(commas?.body);
  });

  it('teaches what it takes', async () => {
    expect(await messageOf(`${diagnoses}.csv`)).toBe(
      '400: code must be in the URL, but it is missing: add it, as in /tables/diagnoses-of-a-procedure.csv?code=0557T.',
    );
    expect(await messageOf(`${diagnoses}.csv?code=0557T&kode=x`)).toBe(
      '400: A parameter of this table must be one of code, format, lists, rows, text, formulas, bom, but got "kode".',
    );
    expect(await messageOf(`${diagnoses}.csv?code=0557T&code=0554T`)).toBe(
      '400: code must appear once in the URL, but got it 2 times.',
    );
    expect(await messageOf('/tables/nothing.csv')).toBe(
      '404: A table must be one of those listed at /tables, but got "nothing".',
    );
    expect(await messageOf(`${diagnoses}.csv?code=zzz`)).toContain('400: A procedure code must be four digits');
    expect(await messageOf('/tables/diagnoses.csv?billableOn=soon')).toContain('400: ');
  });
});

describe('a page of another site', () => {
  const url = `${diagnoses}.csv?code=0557T`;
  const cross = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };

  it('cannot start an export, except through a link that a person follows', async () => {
    expect(await messageOf(url, cross)).toBe(
      '403: A table must be asked for by a page of this server or of an origin in CORS_ORIGIN, but got another one.',
    );
    const link = { ...cross, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await get(url, link)).statusCode).toBe(200);
    expect((await get(url, { ...link, 'sec-fetch-dest': 'iframe' })).statusCode).toBe(403);
    expect((await get(url, { ...cross, 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
  });

  it('can ask if CORS allows its origin', async () => {
    const { server } = await serverForTest(seeded.graph, { CORS_ORIGIN: 'https://a.org' });
    const from = (origin: string) => server.inject({ url, headers: { ...cross, 'sec-fetch-mode': 'cors', origin } });
    const allowed = await from('https://a.org');
    expect([allowed.statusCode, allowed.headers['access-control-allow-origin']]).toEqual([200, 'https://a.org']);
    expect((await from('https://b.org')).statusCode).toBe(403);
  });

  it('cannot start an export of its own question', async () => {
    const query = encodeURIComponent('{ diagnoses { nodes { code } } }');
    expect((await get(`/graphql?query=${query}&format=csv`)).statusCode).toBe(400);
  });
});

describe('a server that restricts access', () => {
  const url = `${diagnoses}.csv?code=0557T`;

  it('answers saved questions to clients that may export', async () => {
    const KEYS_FILE = folder.pathOf('keys.json');
    const application = await addKey(KEYS_FILE, { role: 'application' });
    const reader = await addKey(KEYS_FILE, { role: 'reader' });
    const { server } = await serverForTest(seeded.graph, { KEYS_FILE });
    const statusFor = async (headers: Record<string, string>) => (await server.inject({ url, headers })).statusCode;
    expect(await statusFor({ 'x-api-key': application.text })).toBe(200);
    expect(await statusFor({ authorization: `Bearer ${reader.text}` })).toBe(403);
    expect(await statusFor({})).toBe(401);
    expect(await statusFor({ accept: 'text/html' })).toBe(401);
  });

  it('answers them if it answers trusted documents only', async () => {
    const { server } = await serverForTest(seeded.graph, { DOCUMENTS_ONLY: 'true' });
    expect((await server.inject({ url })).statusCode).toBe(200);
  });
});

describe('the list of tables', () => {
  it('is JSON for programs, and each of its examples is answered', async () => {
    const { tables } = (await get('/tables')).json();
    expect(tables).toContainEqual({
      name: 'diagnoses-of-a-procedure',
      title: 'Diagnoses that documents list for a procedure',
      description: 'Each with its roles there, and whether it is billable.',
      variables: [{ name: 'code', type: 'String!', required: true, default: null }],
      example: '/tables/diagnoses-of-a-procedure.csv?code=0557T',
      formats: ['csv', 'json', 'ndjson'],
    });
    for (const { example } of tables) {
      const { statusCode, body } = await get(example);
      expect([example, statusCode, body.includes(',')]).toEqual([example, 200, true]);
    }
  });

  it('is a page with a form for each in a browser', async () => {
    const { headers, body } = await get('/tables', { accept: 'text/html,*/*;q=0.8' });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(body).toContain('<h2>Diagnoses that documents list for a procedure</h2>');
    expect(body).toContain('name="code" type="text" value="0557T" required');
    expect(body).toContain('href="/tables/coverage-check.csv?procedure=77080&amp;diagnoses=M81.0,M85.80&amp;state=OH"');
  });
});

describe('a folder of saved questions', () => {
  const serverFor = async (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) await folder.write(name, text);
    return serverForTest(seeded.graph, { TABLES_DIR: folder.pathOf('.') });
  };

  it('can be the own one, with numbers, flags, words, and filters', async () => {
    const own = `# Mine
      query Own($first: Int = 1, $billable: Boolean, $where: DiagnosisWhere!, $order: SortOrder! = ASC) {
        diagnoses(first: $first, where: { billable: $billable, and: [$where] }, orderBy: [{ code: $order }]) { nodes { code } }
      }`;
    const { server } = await serverFor({ 'own.graphql': own, 'notes.txt': 'Not a question.' });
    const body = async (query: Record<string, string>) =>
      (await server.inject({ url: '/tables/own.csv', query: { where: '{}', ...query } })).body;
    expect(await body({ billable: 'true', first: '2', where: '{"code":{"startsWith":"M81"}}' })).toBe(
      'code\nM81.0\nM81.8\n',
    );
    expect(await body({ order: 'DESC' })).toEqual(expect.stringMatching(/^code\nZ/));
    expect(await body({ first: 'x' })).toContain('first must be a whole number, but got');
    expect(await body({ billable: '1' })).toContain('billable must be true or false, but got');
    expect(await body({ order: 'DOWN' })).toContain('order must be one of ASC, DESC, but got');
    expect(await body({ where: '{' })).toContain('where must be JSON, but got');
  });

  it('must have queries that this server would answer', async () => {
    await expect(serverFor({ 'bad.graphql': '{ nonsense }' })).rejects.toThrow(
      'bad.graphql: Cannot query field "nonsense" on type "Query".',
    );
    await expect(serverForTest(seeded.graph, { TABLES_DIR: folder.pathOf('missing') })).rejects.toThrow(
      'TABLES_DIR must name a folder, but got ',
    );
  });
});
