import { readdir, readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { download, isAddress } from '../../seed/cli/download.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const silent = { begin() {}, reach() {}, end() {} };

describe('a file that is loaded by its address', () => {
  const { pathOf } = temporaryFolder();
  const get = (address: string, maxBytes = 1000) =>
    download(address, { folder: pathOf('cache'), maxBytes, timeoutMs: 2000, progress: silent });

  it('is kept under its name with its SHA-256, and transferred again only if it has changed', async () => {
    let version = 'one';
    const statuses: number[] = [];
    const address = await serve((request, response) => {
      const isCurrent = request.headers['if-none-match'] === `"${version}"`;
      response.writeHead(isCurrent ? 304 : 200, { etag: `"${version}"` }).end(isCurrent ? undefined : version);
      statuses.push(response.statusCode);
    });
    const first = await get(`${address}/2026%20codes.csv`);
    expect(first.path).toMatch(/\/2026 codes\.csv$/);
    expect(first.sha256).toBe('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed');
    expect(await get(`${address}/2026%20codes.csv`)).toEqual({ ...first, isKept: true });
    version = 'two';
    const changed = await get(`${address}/2026%20codes.csv`);
    expect(await readFile(changed.path, 'utf8')).toBe('two');
    expect(statuses).toEqual([200, 304, 200]);
  });

  it('may be behind a redirect', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/old.csv') response.writeHead(302, { location: '/new.csv' }).end();
      else response.end('content');
    });
    expect(await readFile((await get(`${address}/old.csv`)).path, 'utf8')).toBe('content');
  });

  it.each<[string, RequestListener, RegExp]>([
    [
      'is missing',
      (_, response) => response.writeHead(404).end(),
      /must be a file, but the server answered with status 404\.$/,
    ],
    [
      'is a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
      /must be a file, but is a web page\. Open it, and copy the address of the file\.$/,
    ],
    [
      'is too large',
      (_, response) => response.end('x'.repeat(1001)),
      /at most 1000 bytes, but has more\. Allow more with --max-bytes\.$/,
    ],
    [
      'is too large by parts',
      (_, response) => void response.write('x'.repeat(900), () => response.end('x'.repeat(900))),
      /at most 1000 bytes/,
    ],
    [
      'is cut off',
      (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy()),
      /could not be downloaded: /,
    ],
    [
      'is redirected in a circle',
      (_, response) => response.writeHead(302, { location: '/file.csv' }).end(),
      /could not be downloaded: redirect count exceeded\.$/,
    ],
  ])('is refused and not kept if it %s', async (_, listener, message) => {
    const address = await serve(listener);
    await expect(get(`${address}/file.csv`)).rejects.toThrow(message);
    const files = await readdir(pathOf(''), { recursive: true });
    expect(files.filter((name) => name.includes('file.csv'))).toEqual([]);
  });

  it('is refused if its server does not answer', async () => {
    await expect(get('http://127.0.0.1:9/file.csv')).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:9\/file\.csv could not be downloaded: /,
    );
  });

  it('has an address of the web, and not of another kind', async () => {
    expect(isAddress('https://www.cms.gov/files/zip/x.zip')).toBe(true);
    expect(isAddress('C:\\files\\x.zip')).toBe(false);
    await expect(get('ftp://cms.gov/x.zip')).rejects.toThrow(
      'An address must begin with http:// or https://, but got "ftp://cms.gov/x.zip".',
    );
  });
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
