import { mkdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { fastify } from 'fastify';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addPages, addPagesForPeople } from '../../src/http/pages/pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const script = 'console.log("a page");';

describe('the web application', () => {
  test.each(['/', '/code/ICD10CM:M80-M85', '/explore?start=CPT:0557T', '/claim'])(
    'has one page for %s',
    async (url) => {
      const { statusCode, headers, body } = await (await pages()).inject(url);
      expect([statusCode, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', '<p>Pages</p>']);
    },
  );

  test('may load nothing from other origins, and run nothing that is written into a page', async () => {
    const server = await pages();
    const { headers } = await server.inject('/');
    expect(String(headers['content-security-policy']).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "style-src 'self'",
    ]);
  });

  test('has a policy of its own for the GraphQL editor, which runs no other scripts either', async () => {
    const { headers, body } = await (await pages()).inject('/ide');
    expect(body).toBe('<p>Editor</p>');
    expect(headers['content-security-policy']).toContain("script-src 'self'; ");
    expect(headers['content-security-policy']).toContain("worker-src 'self' blob:");
  });

  test('lets browsers keep what is named after its content, packed as they accept it', async () => {
    const server = await pages();
    const { headers, rawPayload } = await server.inject({
      url: '/assets/home-1a2b.js',
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'accept-encoding',
    });
    expect(rawPayload).toEqual(brotliCompressSync(script));
    expect((await server.inject('/assets/home-1a2b.js')).body).toBe(script);
  });

  test('is asked for again each time, and is not sent again while it is the same', async () => {
    const server = await pages();
    const { headers } = await server.inject('/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await server.inject({ url: '/', headers: { 'if-none-match': String(headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  test.each(['/assets/missing-1a2b.js', '/assets/..%2Fbuilt.json', '/assets/secret.key', '/other'])(
    'has nothing at %s',
    async (url) => {
      expect((await (await pages()).inject(url)).statusCode).toBe(404);
    },
  );

  test('says how to build it, if it is not built', async () => {
    const server = serving();
    const { statusCode, body } = await server.inject('/');
    expect(statusCode).toBe(503);
    expect(body).toContain('npm run build:web');
  });
});

describe('a browser', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  test('gets a page at an address that leads nowhere, where a program gets JSON', async () => {
    const server = await pages();
    const { statusCode, body } = await server.inject({ url: '/other', headers: browser });
    expect([statusCode, body]).toEqual([404, '<p>Pages</p>']);
    const program = await server.inject('/other');
    expect([program.statusCode, program.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
  });

  test.each(['/graphql', '/graphql?query={__typename}'])(
    'gets a page at %s that leads to the editor, but not where the Sandbox is',
    async (url) => {
      const request = { url, headers: browser };
      expect((await (await pages()).inject(request)).body).toBe('<p>Pages</p>');
      expect((await (await pages(true)).inject(request)).body).toBe('the API');
    },
  );

  test.each(['/graphql?documentId=codes', '/graphql?query={__typename}&format=csv'])(
    'gets what it asks for at %s',
    async (url) => {
      expect((await (await pages()).inject({ url, headers: browser })).body).toBe('the API');
    },
  );
});

/** A server of the pages of a small application. */
async function pages(hasSandbox = false) {
  await mkdir(folder.pathOf('assets'), { recursive: true });
  await folder.write('index.html', '<p>Pages</p>');
  await folder.write('ide.html', '<p>Editor</p>');
  await folder.write('built.json', '{}');
  await folder.write('assets/home-1a2b.js', script);
  await folder.write('assets/home-1a2b.js.br', brotliCompressSync(script));
  return serving(hasSandbox);
}

function serving(hasSandbox = false) {
  const server = fastify();
  addPagesForPeople(server, hasSandbox, pathToFileURL(folder.pathOf('/')));
  server.get('/graphql', async () => 'the API');
  addPages(server, pathToFileURL(folder.pathOf('/')));
  onTestFinished(() => server.close());
  return server;
}
