import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serverForTest } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const { graph } = loadedGraph();

/** A server that listens, with a route that takes 100 ms, and a client with one connection that is kept open. */
async function listen() {
  const { server } = await serverForTest(graph);
  server.get('/slow', () => delay(100, { status: 'slow' }));
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const ask = (path: string) =>
    new Promise<{ connection: string | undefined; body: string }>((resolve, reject) => {
      get(url + path, { agent }, async (response) => {
        resolve({ connection: response.headers.connection, body: await text(response) });
      }).on('error', reject);
    });
  return { server, url, ask };
}

describe('a server that drains', () => {
  it('answers what comes on an open connection, and closes that', async () => {
    const { server, ask } = await listen();
    expect(await ask('/health')).toEqual({ connection: 'keep-alive', body: '{"status":"up"}' });
    const drained = server.drain(5_000);
    expect(await ask('/health')).toEqual({ connection: 'close', body: '{"status":"up"}' });
    await drained;
  });

  it('refuses new connections', async () => {
    const { server, url, ask } = await listen();
    await ask('/health');
    const drained = server.drain(200);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    await drained;
  });

  it('closes connections that stay idle, after the time for it', async () => {
    const { server, ask } = await listen();
    await ask('/health');
    const started = performance.now();
    await server.drain(200);
    expect(performance.now() - started).toBeGreaterThan(190);
    await expect(ask('/health')).rejects.toThrow();
  });

  it('finishes running requests, even after that time', async () => {
    const { server, ask } = await listen();
    await ask('/health');
    const answer = ask('/slow');
    await delay(20);
    const drained = server.drain(20);
    expect((await answer).body).toBe('{"status":"slow"}');
    await drained;
  });

  it('has nothing to wait for without connections', async () => {
    const { server } = await listen();
    const started = performance.now();
    await server.drain(60_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
