import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fastify } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ConnectionTimes, connectionOptions, limitConnections } from '../../src/http/connections.ts';

const times: ConnectionTimes = { headersMs: 1_000, requestMs: 1_500, idleMs: 60_000, unreadMs: 1_000 };

/** A server that echoes bodies, and answers `/large` with more than any socket buffers. */
async function listening(maxConnections = 10, onConnection = (_: Socket) => {}) {
  const server = fastify({ ...connectionOptions(times) });
  limitConnections(server, maxConnections, times);
  server.post('/', (request) => request.body);
  server.get('/large', () => 'x'.repeat(50_000_000));
  server.get('/slow', async () => delay(1_700, 'done'));
  server.server.on('connection', onConnection);
  await server.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  return (server.server.address() as AddressInfo).port;
}

/** Waits for the end of a connection, whatever the reason. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

/** Sends a text: what the server answered until it closed the connection. */
async function exchange(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => {});
  socket.write(text);
  await closed(socket);
  return answer;
}

describe('a connection', () => {
  it('is closed if the headers of a request do not arrive in time', async () => {
    expect(await exchange(await listening(), 'POST / HTTP/1.1\r\nhost: a\r\n')).toContain('408 Request Timeout');
  });

  it('is closed if the body of a request does not arrive in time', async () => {
    const head = 'POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
    expect(await exchange(await listening(), `${head}{"half":`)).toContain('408 Request Timeout');
  });

  it('is closed if its client does not read the answer', async () => {
    // The client itself does not notice, because it does not read.
    const ends: Promise<void>[] = [];
    const port = await listening(10, (connection) => void ends.push(closed(connection)));
    const socket = connect(port, '127.0.0.1').pause();
    onTestFinished(() => void socket.destroy());
    socket.write('GET /large HTTP/1.1\r\nhost: a\r\n\r\n');
    const started = performance.now();
    await expect.poll(() => ends).toHaveLength(1);
    await ends[0];
    expect(performance.now() - started).toBeGreaterThan(500);
  });

  it('stays open as long as its answer takes', async () => {
    const request = 'GET /slow HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n';
    expect(await exchange(await listening(), request)).toMatch(/done$/);
  });

  it('takes the place of an idle one when there are too many', async () => {
    const port = await listening(10);
    const request = 'GET /slow HTTP/1.1\r\nhost: a\r\n\r\n';
    const idle = await Promise.all(
      Array.from({ length: 9 }, async () => {
        const socket = connect(port, '127.0.0.1');
        socket.write(request);
        await once(socket, 'data');
        return socket;
      }),
    );
    const answer = exchange(port, request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
    await Promise.all(idle.map(closed));
    expect(await answer).toMatch(/done$/);
  });
});
