import { describe, expect, it } from 'vitest';
import { writeTexts } from '../support/graph.ts';
import { served } from '../support/served.ts';
import { post, serverForTest } from '../support/server.ts';
import { filledGraph } from '../support/test-graph.ts';

const question = '{ payer(id: "PAYER:medicare") { name } }';
const answer = { data: { payer: { name: 'Medicare' } } };
const preflight = { 'apollo-require-preflight': 'true' };

const test = filledGraph((graph) =>
  writeTexts(graph, "CREATE (:Payer:Medcode {id: 'PAYER:medicare', name: 'Medicare'})"),
);
const { graph } = test;
const development = served(test);
const production = served(test, { NODE_ENV: 'production', CORS_ORIGIN: 'https://a.org' });

describe('/graphql', () => {
  it('answers a POST', async () => {
    const response = await development.inject(post(question));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(answer);
  });

  it('answers a GET that other origins could not send without a preflight', async () => {
    const query = { query: question };
    const response = await development.inject({ url: '/graphql', query, headers: preflight });
    expect(response.json()).toEqual(answer);
  });

  it('refuses a GET that any page could send', async () => {
    const response = await development.inject({ url: '/graphql', query: { query: question } });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(response.body).toContain('apollo-require-preflight');
  });

  it('refuses several operations in one request', async () => {
    const payload = [{ query: question }, { query: question }];
    const response = await development.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.statusCode).toBe(400);
  });

  it('shows the Sandbox to browsers in development only', async () => {
    const page = { url: '/graphql', headers: { accept: 'text/html' } };
    expect((await development.inject(page)).headers['content-type']).toContain('text/html');
    expect((await production.inject(page)).headers['content-type']).toContain('application/json');
  });

  it('allows introspection in production, too', async () => {
    const response = await production.inject(post('{ __type(name: "Payer") { name } }'));
    expect(response.json()).toEqual({ data: { __type: { name: 'Payer' } } });
  });

  it('answers other addresses with a GraphQL error', async () => {
    const response = await development.inject({ url: '/graphiql' });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({
      errors: [
        {
          message: 'GraphQL requests must go to /graphql, but got GET "/graphiql".',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('names the content type that it accepts', async () => {
    const response = await development.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/csv' },
      payload: 'code\n0557T\n',
    });
    expect(response.statusCode).toBe(415);
    expect(response.body).toContain('application/json, but got \\"text/csv\\"');
  });
});

describe('other origins', () => {
  const headers = { origin: 'https://a.org' };

  it('are allowed if the settings name them', async () => {
    const response = await production.inject({ ...post(question), headers });
    expect(response.headers['access-control-allow-origin']).toBe('https://a.org');
  });

  it('are not allowed by default', async () => {
    const response = await development.inject({ ...post(question), headers });
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the request id', () => {
  const idFor = async (id: string) => {
    const response = await development.inject({ url: '/health', headers: { 'x-request-id': id } });
    return response.headers['x-request-id'];
  };

  it("is the client's own if it can be logged", async () => {
    expect(await idFor('trace-7:a.b')).toBe('trace-7:a.b');
  });

  it('is a new one otherwise', async () => {
    const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
    expect(await idFor('a b')).toMatch(uuid);
    expect(await idFor('x'.repeat(129))).toMatch(uuid);
  });
});

describe('the log', () => {
  it('has one line per request, with the operation and its number of statements', async () => {
    const { server, log } = await serverForTest(graph);
    await server.inject({ ...post(`query Medicare ${question}`), headers: { 'x-request-id': 'one' } });
    expect(log).toEqual([
      expect.objectContaining({
        msg: 'POST /graphql 200',
        reqId: 'one',
        operation: 'Medicare',
        statements: 1,
        ms: expect.any(Number),
      }),
    ]);
  });

  it('does not repeat the query string', async () => {
    const { server, log } = await serverForTest(graph);
    await server.inject({ url: '/graphql?query={__typename}', headers: preflight });
    expect(log.map(({ msg }) => msg)).toEqual(['GET /graphql 200']);
  });
});
