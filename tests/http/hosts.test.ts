import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const graph = loadedGraph();
const local = served(graph);
const named = served(graph, { ALLOWED_HOSTS: 'codes.example.org, 10.0.0.5' });
const everywhere = served(graph, { HOST: '0.0.0.0' });
const question = post('{ __typename }');

async function statusFor(server: typeof local, host: string): Promise<number> {
  return (await server.inject({ ...question, headers: { host } })).statusCode;
}

/** Sends the lines of a request over a socket: the first line of the response. */
async function send(port: number, ...lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  let text = '';
  socket.on('data', (part: string) => {
    text += part;
  });
  await once(socket, 'close');
  return text.split('\r\n')[0] ?? '';
}

describe('a server that only this machine can reach', () => {
  it.each([
    'localhost',
    'localhost:4000',
    'LocalHost:1',
    'localhost.',
    'localhost.:4000',
    '127.0.0.1:4000',
    '127.8.9.10',
    '[::1]',
    '[::1]:4000',
  ])('answers under the name %s', async (host) => {
    expect(await statusFor(local, host)).toBe(200);
  });

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    'evil-localhost',
    '127.0.0.1.evil.example',
    '192.168.1.5',
    '128.0.0.1',
    '[::2]:4000',
    '[::ffff:a00:1]',
    '0.0.0.0',
  ])('refuses %s', async (host) => {
    expect(await statusFor(local, host)).toBe(421);
  });

  it.each(['[', 'a b', 'localhost:4000@evil.example', 'localhost/x', 'localhost:x', ':4000'])(
    'refuses the malformed name %s',
    async (host) => {
      expect(await statusFor(local, host)).toBe(400);
    },
  );

  it('says which names it has, and how to allow others', async () => {
    const response = await local.inject({ ...question, headers: { host: 'evil.example' } });
    expect(response.json()).toEqual({
      errors: [
        {
          message:
            'The Host header must name this server (localhost, 127.0.0.1, [::1]), but got "evil.example". ' +
            'The setting ALLOWED_HOSTS can allow other names.',
          extensions: { code: 'HOST_NOT_ALLOWED' },
        },
      ],
    });
  });

  it('does not take the name from a header of a proxy', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' };
    expect((await local.inject({ ...question, headers })).statusCode).toBe(421);
    const forwarded = { host: 'localhost', 'x-forwarded-host': 'evil.example' };
    expect((await local.inject({ ...question, headers: forwarded })).statusCode).toBe(200);
  });

  it('checks addresses that do not exist, and every method', async () => {
    const headers = { host: 'evil.example' };
    expect((await local.inject({ url: '/nothing', headers })).statusCode).toBe(421);
    expect((await local.inject({ method: 'OPTIONS', url: '/graphql', headers })).statusCode).toBe(421);
    expect((await local.inject({ method: 'HEAD', url: '/graphql', headers })).statusCode).toBe(421);
  });

  it('answers health checks under any name', async () => {
    const headers = { host: '10.1.2.3:4000' };
    expect((await local.inject({ url: '/health', headers })).statusCode).toBe(200);
    expect((await local.inject({ url: '/ready', headers })).statusCode).toBe(200);
  });

  it('refuses requests without a name, and whole URLs with another one', async () => {
    const address = new URL(await local.server.listen({ host: '127.0.0.1', port: 0 }));
    const port = Number(address.port);
    expect(await send(port, 'GET /graphql HTTP/1.0')).toContain(' 421 ');
    expect(await send(port, 'GET /graphql HTTP/1.1', 'Host:', 'Connection: close')).toContain(' 421 ');
    const rest = ['Host: localhost', 'Connection: close'];
    expect(await send(port, 'GET http://evil.example/nothing HTTP/1.1', ...rest)).toContain(' 421 ');
    expect(await send(port, 'GET http://localhost/nothing HTTP/1.1', ...rest)).toContain(' 404 ');
  });
});

describe('a server with ALLOWED_HOSTS', () => {
  it('answers under these names only', async () => {
    expect(await statusFor(named, 'codes.example.org')).toBe(200);
    expect(await statusFor(named, 'CODES.example.org.:443')).toBe(200);
    expect(await statusFor(named, '10.0.0.5:4000')).toBe(200);
    expect(await statusFor(named, 'localhost')).toBe(421);
    expect(await statusFor(named, 'a.codes.example.org')).toBe(421);
  });
});

describe('a server that other machines can reach', () => {
  it('answers under any name, because it does not know its own', async () => {
    expect(await statusFor(everywhere, 'evil.example')).toBe(200);
    expect(await statusFor(everywhere, '[')).toBe(400);
  });
});
