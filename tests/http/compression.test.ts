import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import zlib, { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib';
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { countReads } from '../support/graph.ts';
import { served } from '../support/served.ts';
import { filledGraph } from '../support/test-graph.ts';

const rows = 3_000;
const filled = filledGraph((opened) => {
  const parameters = {
    rows: Array.from({ length: rows }, (_, i) => ({ id: `PAYER:${i}`, name: `Payer number ${i}` })),
  };
  const text = 'UNWIND $rows AS row CREATE (:Medcode:Payer {id: row.id, name: row.name, kind: "PUBLIC"})';
  return opened.write([{ text, parameters }]);
});
/** Counts only the exports, because the server also reads by itself, for example to build its search index. */
const graph = countReads(filled.graph, 'Rows');
const test = served({ graph }, { MAX_COST: '5000' });
const list = '{ payers(first: 100) { nodes { id name } } }';
const all = 'query Rows { payers { nodes { hCode: id name } } }';

function post(query: string, headers: Record<string, string>): InjectOptions {
  return { method: 'POST', url: '/graphql', payload: { query }, headers };
}

const unpack: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  ...('zstdDecompressSync' in zlib && { zstd: zlib.zstdDecompressSync as (body: Buffer) => Buffer }),
};

describe('a compressed answer', () => {
  it.each(Object.keys(unpack))('in %s is the plain one', async (coding) => {
    for (const accept of [
      'application/json',
      'application/graphql-response+json',
      'text/csv',
      'application/x-ndjson',
    ]) {
      const plain = await test.inject(post(accept.startsWith('application/x') ? all : list, { accept }));
      const query = accept.startsWith('application/x') ? all : list;
      const packed = await test.inject(post(query, { accept, 'accept-encoding': coding }));
      expect(packed.headers['content-encoding']).toBe(coding);
      expect(unpack[coding]?.(packed.rawPayload).toString()).toBe(plain.body);
      expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
      expect(plain.headers).not.toHaveProperty('content-encoding');
    }
  });

  it.each(['hCode', 'hb', 'XG', 'Hj', 'H'])('may begin with %s', async (name) => {
    const query = `{ payers { nodes { ${name}: id ${name}2: name } } }`;
    const headers = { accept: 'text/csv', 'accept-encoding': 'gzip' };
    const { rawPayload } = await test.inject(post(query, headers));
    expect(gunzipSync(rawPayload).toString()).toContain(`${name},${name}2\nPAYER:0,Payer number 0\n`);
  });

  it('has the coding that the client prefers', async () => {
    const codingFor = async (accepted: string) => {
      const { headers } = await test.inject(post(list, { 'accept-encoding': accepted }));
      return headers['content-encoding'];
    };
    expect(await codingFor('gzip, deflate, br;q=0.9')).toBe('gzip');
    expect(await codingFor('gzip, deflate, br')).toBe('br');
    expect(await codingFor('gzip;q=0, identity')).toBeUndefined();
    expect(await codingFor('identity, gzip;q=0.5')).toBeUndefined();
    expect(await codingFor('deflate')).toBeUndefined();
    expect(await codingFor('')).toBeUndefined();
  });

  it('has the tag of the plain one', async () => {
    const get = (encoding: string) =>
      test.inject({
        url: '/graphql',
        query: { query: list },
        headers: { 'apollo-require-preflight': 'true', 'accept-encoding': encoding },
      });
    const [plain, packed] = [await get('identity'), await get('gzip')];
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.etag).toBe(plain.headers.etag);
    expect(packed.headers['content-length']).toBe(String(packed.rawPayload.length));
  });

  it('is not made of a short answer', async () => {
    const { headers } = await test.inject(post('{ __typename }', { 'accept-encoding': 'br, gzip' }));
    expect(headers).not.toHaveProperty('content-encoding');
  });
});

describe('a compressed export', () => {
  function stream(port: number): Promise<IncomingMessage> {
    const headers = { accept: 'text/csv', 'accept-encoding': 'gzip', 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const asked = httpRequest({ port, method: 'POST', path: '/graphql', headers }, resolve).on('error', reject);
      asked.end(JSON.stringify({ query: all }));
    });
  }

  it('sends its first rows at once, and ends when its client leaves', async () => {
    await test.server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = test.server.server.address() as AddressInfo;
    const response = await stream(port);
    const unpacked = response.pipe(createGunzip()).setEncoding('utf8');
    const text = await new Promise<string>((resolve) => unpacked.once('data', resolve));
    expect(text).toMatch(/^hCode,name\n/);
    response.destroy();
    await delay(1_000);
    const before = graph.reads;
    await delay(300);
    expect(graph.reads).toBe(before);
    expect(test.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    const last = test.log.filter(({ msg }) => /^POST/.test(String(msg))).at(-1);
    expect(last?.msg).toBe('POST /graphql 200, but the connection closed before the end');
  });
});
