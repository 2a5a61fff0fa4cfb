import { type AddressInfo, connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph());
let port = 0;

beforeAll(async () => {
  await test.server.listen({ port: 0, host: '127.0.0.1' });
  port = (test.server.server.address() as AddressInfo).port;
});

/** Sends a text, and reads until the server closes the connection. */
async function exchange(text: string) {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head: head.toLowerCase(), body: JSON.parse(body) };
}

function error(message: string) {
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

const question =
  'GET /graphql?query={__typename} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-requested-with: x\r\n';

describe('what is no HTTP request', () => {
  it.each([
    'x',
    'GET  HTTP/1.1\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: -1\r\n\r\n',
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nx\r\n',
  ])('is refused in the shape of a GraphQL error: %j', async (text) => {
    const { status, head, body } = await exchange(`${text}\r\n\r\n`);
    expect(status).toBe(400);
    expect(head).toContain('connection: close');
    expect(body).toEqual(
      error('The request must be well-formed HTTP/1.1, but could not be read. Check its first line and its headers.'),
    );
  });

  it('is refused if its headers are too long together', async () => {
    const { status, body } = await exchange(`${question}x-long: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(status).toBe(431);
    expect(body).toEqual(error('The headers must have at most 16384 bytes together.'));
  });
});

describe('a request', () => {
  it('whose path is not encoded correctly is refused under its id', async () => {
    const response = await test.inject({ url: '/%zz?query={__typename}', headers: { 'x-request-id': 'mine' } });
    expect(response.statusCode).toBe(400);
    expect(response.headers['x-request-id']).toBe('mine');
    expect(response.json()).toEqual(error('The path of the URL must be percent-encoded UTF-8, but got "/%zz".'));
  });

  it('without a host is refused with a message', async () => {
    const { status, body } = await exchange('GET /health HTTP/1.1\r\nconnection: close\r\n\r\n');
    expect(status).toBe(400);
    expect(body).toEqual(error('An HTTP/1.1 request must have the header Host, but this one has none.'));
  });

  it('with an expectation that the server does not know is answered', async () => {
    const { status, body } = await exchange(`${question}expect: wonders\r\n\r\n`);
    expect(status).toBe(200);
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });
});
