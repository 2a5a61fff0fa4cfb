import { request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAdmin } from '../../src/admin/open-admin.ts';
import { readConfig } from '../../src/config.ts';
import { addKey } from '../access/support.ts';
import { serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';
import { parseMetrics } from './parse-metrics.ts';

const { graph } = seededGraph();
const { pathOf } = temporaryFolder();

/** The admin port of a program that answers at the address, and what it answers. */
async function adminFor(address: string | undefined, env: NodeJS.ProcessEnv = {}) {
  const settings = readConfig({ ADMIN_PORT: '0', ...env });
  const admin = await openAdmin({ settings, log: pino({ level: 'silent' }), address: () => address });
  onTestFinished(() => admin.close());
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${admin.port}${path}`, { method, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return { admin, get };
}

async function listening() {
  const { server } = await serverForTest(graph);
  await server.listen({ port: 0 });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

describe('the admin port', () => {
  it('is ready while the program is, and names its graph release', async () => {
    const { get } = await adminFor(await listening());
    expect(await get('/ready')).toMatchObject({ status: 200, text: '{"status":"ready"}\n' });
    expect(JSON.parse((await get('/info')).text)).toEqual({
      version: '0.1.0',
      node: process.version,
      release: await graph.release(),
      notReady: null,
      startedAt: expect.any(String),
    });
  });

  it('is up but not ready while the program starts, ends, or does not answer', async () => {
    const starting = await adminFor(undefined);
    expect((await starting.get('/health')).status).toBe(200);
    expect(await starting.get('/ready')).toMatchObject({
      status: 503,
      text: '{"status":"not ready","reason":"The program is starting or shutting down."}\n',
    });
    const gone = await adminFor('http://127.0.0.1:1');
    expect((await gone.get('/ready')).status).toBe(503);
  });

  it('has the metrics of all processes', async () => {
    const { admin, get } = await adminFor(undefined);
    const values = [{ name: 'a_total', help: 'A', type: 'counter' as never, aggregator: 'sum' as const, values: [] }];
    admin.metrics.update(1, [{ ...values[0], values: [{ value: 1, labels: {} }] }] as never);
    admin.metrics.update(2, [{ ...values[0], values: [{ value: 2, labels: {} }] }] as never);
    const { headers, text } = await get('/metrics');
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(parseMetrics(text).values('a_total')).toEqual({ '': 3 });
  });

  it('refuses other names than that of its address, except for health checks', async () => {
    const { admin } = await adminFor(await listening());
    const statusAt = (host: string, path: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const options = { host: '127.0.0.1', port: admin.port, path, headers: { host } };
        request(options, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
    for (const path of ['/metrics', '/info']) {
      expect(await statusAt('rebound.example', path)).toBe(421);
      expect(await statusAt('a b', path)).toBe(400);
      expect(await statusAt('localhost:9090', path)).toBe(200);
    }
    expect(await statusAt('10.0.0.7:9090', '/health')).toBe(200);
    expect(await statusAt('10.0.0.7:9090', '/ready')).toBe(200);
  });

  it('says that a request without the header Host lacks it', async () => {
    const { admin } = await adminFor(await listening());
    const socket = connect(admin.port, '127.0.0.1').setEncoding('utf8');
    socket.write('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n');
    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('An HTTP/1.1 request must have the header Host, but this one has none.');
  });

  it('shows metrics to admins only, if clients need keys', async () => {
    const [reader, admin] = [
      await addKey(pathOf('keys.json'), { role: 'reader' }),
      await addKey(pathOf('keys.json'), { role: 'admin' }),
    ];
    const { get } = await adminFor(undefined, { KEYS_FILE: pathOf('keys.json'), ANONYMOUS: 'true' });
    const status = async (path: string, key?: string) => (await get(path, key ? { 'x-api-key': key } : {})).status;
    for (const path of ['/metrics', '/info']) {
      expect(await status(path)).toBe(401);
      expect(await status(path, 'x')).toBe(401);
      expect(await status(path, reader.text)).toBe(403);
      expect(await status(path, admin.text)).toBe(200);
    }
    expect((await get('/metrics')).headers.get('www-authenticate')).toBe('Bearer realm="medcode-graph"');
    expect(await status('/health')).toBe(200);
  });

  it('refuses other paths and methods', async () => {
    const { get } = await adminFor(undefined);
    expect((await get('/nonsense')).status).toBe(404);
    expect((await get('/metrics', {}, 'POST')).status).toBe(405);
  });

  it('refuses headers that are too long with a message', async () => {
    const { get } = await adminFor(undefined);
    const { status, text } = await get('/metrics', { 'x-api-key': 'x'.repeat(20_000) });
    expect(status).toBe(431);
    const message = 'The headers must have at most 16384 bytes together.';
    expect(JSON.parse(text)).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });
});
