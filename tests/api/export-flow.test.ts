import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { countReads } from '../support/graph.ts';
import { served } from '../support/served.ts';
import { filledGraph } from '../support/test-graph.ts';

/** Thirty pages of about a megabyte: far more than sockets and streams buffer. */
const rows = 3000;
const pages = rows / 100;

const filled = filledGraph(async (opened) => {
  const payers = Array.from({ length: rows }, (_, i) => ({ id: `PAYER:${String(i).padStart(4, '0')}` }));
  const name = 'x'.repeat(10_000);
  await opened.write([
    {
      text: 'UNWIND $rows AS row CREATE (:Medcode:Payer {id: row.id, name: $name, kind: "PUBLIC"})',
      parameters: { rows: payers, name },
    },
  ]);
});
/** Counts only the exports, because the server also reads by itself what it knows about the graph as a whole. */
const graph = countReads(filled.graph, 'Rows');
const test = served({ graph }, { MAX_COST: '100' });
let port: number;

beforeAll(async () => {
  await test.server.listen({ port: 0, host: '127.0.0.1' });
  port = (test.server.server.address() as AddressInfo).port;
});

function stream(query: string): Promise<IncomingMessage> {
  const headers = { accept: 'application/x-ndjson', 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ port, method: 'POST', path: '/graphql', headers }, resolve).on('error', reject);
    asked.end(JSON.stringify({ query }));
  });
}

/** The number of statements, once it has stopped growing. */
async function settledReads(): Promise<number> {
  let before = -1;
  while (before !== graph.reads) {
    before = graph.reads;
    await wait(300);
  }
  return graph.reads;
}

describe('the flow of an export', () => {
  it('reads no faster than its client, and ends when the client disconnects', async () => {
    const before = graph.reads;
    const response = await stream('query Rows { payers { nodes { id name } } }');
    const held = (await settledReads()) - before;
    expect(held).toBeLessThan(pages - 5);
    response.destroy();
    expect((await settledReads()) - before).toBeLessThan(pages - 5);
  });

  it('has one line in the log if the client disconnects', async () => {
    test.log.length = 0;
    const response = await stream('query Rows { payers { nodes { id name } } }');
    response.destroy();
    await settledReads();
    expect(test.log.map(({ msg }) => msg)).toEqual(['POST /graphql 200, but the connection closed before the end']);
  });

  it('logs no error if the client disconnects, before its first row or later', async () => {
    test.log.length = 0;
    const headers = { accept: 'text/csv', 'content-type': 'application/json' };
    for (let patience = 0; patience < 40; patience += 1) {
      const asked = httpRequest({ port, method: 'POST', path: '/graphql', headers });
      asked.on('error', () => {}).on('response', (response) => response.on('error', () => {}).resume());
      asked.end('{"query":"query Rows { payers { nodes { id name } } }"}');
      await wait(patience);
      asked.destroy();
    }
    await settledReads();
    expect(test.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('returns every row once, in order, over many pages', async () => {
    const before = graph.reads;
    const response = await stream('query Rows { payers { nodes { id } } }');
    let body = '';
    for await (const chunk of response) body += chunk;
    const ids = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: rows }, (_, i) => `PAYER:${String(i).padStart(4, '0')}`));
    expect(graph.reads - before).toBe(pages);
  });
});
