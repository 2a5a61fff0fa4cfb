import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { loadedGraph } from '../support/test-graph.ts';

const graph = loadedGraph();
const plain = served(graph);
const shared = served(graph, { CORS_ORIGIN: 'https://a.org' });

describe('a method that an address does not take', () => {
  it('is refused with the methods that it takes', async () => {
    const response = await plain.inject({ method: 'PUT', url: '/graphql?query={__typename}' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, HEAD, POST, OPTIONS');
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'The method for /graphql must be one of GET, HEAD, POST, OPTIONS, but got PUT.',
          extensions: { code: 'METHOD_NOT_ALLOWED' },
        },
      ],
    });
  });

  it('is refused at health checks, too', async () => {
    const response = await plain.inject({ method: 'POST', url: '/health' });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, HEAD, OPTIONS');
  });
});

describe('an unknown path', () => {
  it.each(['/*%00', '/:x', '/*/*', '/:a(\\d', '/{', '*'])(
    'that looks like a pattern for routes is not found: %s',
    async (url) => {
      for (const method of ['GET', 'OPTIONS'] as const) {
        const response = await plain.inject({ method, url });
        expect(response.statusCode).toBe(404);
        expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      }
    },
  );
});

describe('OPTIONS', () => {
  it.each([
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['/ready', 'GET, HEAD, OPTIONS'],
  ])('of %s names the methods %s', async (url, allow) => {
    for (const server of [plain, shared]) {
      const response = await server.inject({ method: 'OPTIONS', url });
      expect(response.statusCode).toBe(204);
      expect(response.headers.allow).toBe(allow);
    }
  });

  it('is not found where nothing is', async () => {
    expect((await plain.inject({ method: 'OPTIONS', url: '/nothing' })).statusCode).toBe(404);
  });

  it('allows an origin of the settings for a day', async () => {
    const headers = { origin: 'https://a.org', 'access-control-request-method': 'POST' };
    const response = await shared.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(response.statusCode).toBe(204);
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': 'https://a.org',
      'access-control-max-age': '86400',
    });
  });

  it('does not allow another origin', async () => {
    const headers = { origin: 'https://b.org', 'access-control-request-method': 'POST' };
    for (const server of [plain, shared]) {
      const response = await server.inject({ method: 'OPTIONS', url: '/graphql', headers });
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});

describe('a body', () => {
  it.each(['gzip', 'br', 'deflate, gzip', 'GZIP', 'zstd'])('with content-encoding %s is refused', async (encoding) => {
    const headers = { 'content-encoding': encoding, 'content-type': 'application/json' };
    const response = await plain.inject({ method: 'POST', url: '/graphql', headers, payload: Buffer.alloc(100) });
    expect(response.statusCode).toBe(415);
    expect(response.headers['accept-encoding']).toBe('identity');
    expect(response.json().errors[0].message).toBe(
      `The body must not be compressed, but got content-encoding "${encoding}".`,
    );
  });

  it('with content-encoding identity is read', async () => {
    const headers = { 'content-encoding': 'identity' };
    const payload = { query: '{ __typename }' };
    const response = await plain.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
