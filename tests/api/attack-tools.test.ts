import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

/** What scanners for GraphQL servers send, and what they look for in the answers of a server in production. */
const test = served(seededGraph(), { NODE_ENV: 'production' });

const get = (query: string, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'GET',
  url: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
});

async function send(request: InjectOptions) {
  const { statusCode, body } = await test.inject(request);
  return { status: statusCode, body, errors: body.startsWith('{') ? (JSON.parse(body).errors ?? []) : [] };
}

describe('a scanner in production', () => {
  it('cannot multiply a field by aliases', async () => {
    const aliases = Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ');
    const { status, errors } = await send(post(`query cop { ${aliases} }`));
    expect(status).toBe(400);
    expect(errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'MAX_ALIASES' });
  });

  it('cannot send several operations in an array', async () => {
    const payload = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }));
    const { status, body } = await send({ method: 'POST', url: '/graphql', payload });
    expect(status).toBe(400);
    expect(body).not.toContain('"data"');
  });

  it('gets a few errors for many unknown directives', async () => {
    const { status, errors } = await send(post(`query cop { __typename ${'@aa'.repeat(500)} }`));
    expect(status).toBe(400);
    expect(errors.length).toBeLessThanOrEqual(6);
  });

  it('gets a few errors for many unknown fields', async () => {
    const fields = Array.from({ length: 1000 }, (_, i) => `f${i}`).join(' ');
    const { status, body, errors } = await send(post(`query cop { ${fields} }`));
    expect(status).toBe(400);
    expect(errors.length).toBeLessThanOrEqual(6);
    expect(body.length).toBeLessThan(10_000);
  });

  it('cannot walk in circles through introspection', async () => {
    const circle = `${'type { fields { '.repeat(20)}name${' } }'.repeat(20)}`;
    const { status, errors } = await send(post(`query cop { __schema { types { fields { ${circle} } } } }`));
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
  });

  it('cannot repeat a field hundreds of times', async () => {
    const { status, errors } = await send(post(`query cop { ${'__typename '.repeat(500)} }`));
    expect(status).toBe(400);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('too many fields') })]);
  });

  it('learns no names from errors', async () => {
    const { body } = await send(post('query cop { procedur { cod } }'));
    expect(body).toContain('Cannot query field');
    expect(body).not.toMatch(/did you mean|procedure\b/i);
  });

  it('cannot change anything, by GET or POST', async () => {
    for (const request of [
      post('mutation cop { __typename }'),
      get('mutation cop { __typename }', { 'content-type': 'application/json' }),
    ]) {
      const { status, body } = await send(request);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body).not.toContain('"data":{');
    }
  });

  it('cannot ask from a page of another origin', async () => {
    const form = { method: 'POST' as const, url: '/graphql', payload: 'query=query%20cop%20%7B__typename%7D' };
    const types = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'];
    const requests = [
      get('query cop { __typename }'),
      ...types.map((type) => ({ ...form, headers: { 'content-type': type } })),
    ];
    for (const request of requests) {
      const { status, body } = await send(request);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(body).not.toContain('"data"');
    }
  });

  it('finds no page of an IDE', async () => {
    for (const url of ['/graphql', '/graphiql', '/playground', '/console', '/altair']) {
      const { headers, statusCode } = await test.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
      expect(headers['content-type']).toMatch(/^application\/json/);
      expect(statusCode).toBeGreaterThanOrEqual(400);
    }
  });

  it('finds no traces, stacks, or Cypher in answers', async () => {
    const requests = [
      post('query cop { __typename }'),
      post('query cop'),
      post('{ node(id: "\u0000") { id } }'),
      post('{ procedure(code: "0557T") { id } }', { a: { b: [null] } }),
      {
        method: 'POST' as const,
        url: '/graphql',
        payload: '{"query":',
        headers: { 'content-type': 'application/json' },
      },
    ];
    for (const request of requests) {
      const { body } = await send(request);
      expect(body).not.toMatch(/tracing|stacktrace|node_modules|MATCH \(|\.ts:\d/);
    }
  });
});
