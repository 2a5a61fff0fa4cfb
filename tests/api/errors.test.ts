import { buildSchema, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { post, serverForTest } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const { graph } = loadedGraph();

/** A schema whose only field fails with the error. */
function failing(error: Error) {
  const schema = buildSchema('type Query { broken: String }');
  const field = schema.getQueryType()?.getFields().broken;
  if (field) {
    field.resolve = () => {
      throw error;
    };
  }
  return schema;
}

describe('an internal error', () => {
  const secret = new Error('a secret', { cause: new Error('a deeper secret') });

  it('is hidden from the client, which gets its id in the log', async () => {
    const { server } = await serverForTest(graph, {}, failing(secret));
    const headers = { 'x-request-id': 'trace-1' };
    const response = await server.inject({ ...post('{ broken }'), headers });
    expect(response.json()).toEqual({
      data: { broken: null },
      errors: [
        {
          message: 'Internal server error. See the server log for details.',
          path: ['broken'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'trace-1' },
        },
      ],
    });
  });

  it('is logged once, with its cause', async () => {
    const { server, log } = await serverForTest(graph, {}, failing(secret));
    await server.inject(post('{ broken again: broken }'));
    const failures = log.filter(({ level }) => level === 50);
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures)).toContain('a deeper secret');
  });

  it('is hidden even if it is a GraphQLError', async () => {
    const { server } = await serverForTest(graph, {}, failing(new GraphQLError('a secret')));
    const response = await server.inject(post('{ broken }'));
    expect(response.json().errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(response.body).not.toContain('secret');
  });
});

describe('a client error', () => {
  it('suggests names in development', async () => {
    const { server } = await serverForTest(graph);
    const response = await server.inject(post('{ procedure(code: "0557T") { cod } }'));
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toEqual([
      {
        message: expect.stringMatching(/^Cannot query field "cod" on type "Procedure"\. Did you mean "code"/),
        locations: [{ line: 1, column: 30 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('does not suggest names in production', async () => {
    const { server } = await serverForTest(graph, { NODE_ENV: 'production' });
    const response = await server.inject(post('{ procedure(code: "0557T") { cod } }'));
    expect(response.json().errors[0].message).toBe('Cannot query field "cod" on type "Procedure".');
  });

  it('is reported if a variable turns out to be null', async () => {
    const { server, log } = await serverForTest(graph);
    const query = 'query ($code: String = "0557T") { procedure(code: $code) { code } }';
    const response = await server.inject(post(query, { code: null }));
    expect(response.json().errors).toMatchObject([
      {
        message: 'Argument "code" of non-null type "String!" must not be null.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(log.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('is reported if a body is not JSON', async () => {
    const { server } = await serverForTest(graph);
    const headers = { 'content-type': 'application/json' };
    const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: '{"query":' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
