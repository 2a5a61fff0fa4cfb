import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph(), { MAX_TOKENS: '100', MAX_DEPTH: '6' });

const requests: Readonly<
  Record<string, readonly [NonNullable<InjectOptions['payload']>, graphql: number, json: number]>
> = {
  'all data': [{ query: '{ __typename }' }, 200, 200],
  'nothing that exists': [{ query: '{ payer(id: "PAYER:nobody") { name } }' }, 200, 200],
  'data with errors': [{ query: `{ __typename payer(id: "${'x'.repeat(300)}") { name } }` }, 294, 200],
  'a field that fails': [{ query: '{ diagnoses(first: -1) { totalCount } }' }, 294, 200],
  'a document that cannot be parsed': [{ query: '{' }, 400, 400],
  'a document that is not valid': [{ query: '{ nonsense }' }, 422, 400],
  'a mutation': [{ query: 'mutation { nonsense }' }, 422, 400],
  'an unknown operation': [{ query: 'query a { __typename }', operationName: 'b' }, 422, 400],
  'a variable of the wrong type': [
    { query: 'query ($n: Int) { diagnoses(first: $n) { totalCount } }', variables: { n: 'x' } },
    422,
    400,
  ],
  'a variable that is missing': [{ query: 'query ($n: Int!) { diagnoses(first: $n) { totalCount } }' }, 422, 400],
  'too many tokens': [{ query: `{ ${'__typename '.repeat(200)} }` }, 422, 400],
  'too many levels': [
    { query: '{ diagnoses { nodes { parent { parent { parent { parent { code } } } } } } }' },
    422,
    400,
  ],
  'no query': [{ qeury: '{ __typename }' }, 422, 400],
  'variables that are a list': [{ query: '{ __typename }', variables: [7] }, 422, 400],
  'a query that is a number': [{ query: 7 }, 422, 400],
  'several operations': [[{ query: '{ __typename }' }], 422, 400],
  'a body that is not JSON': ['{"query":', 400, 400],
  'a hash that is not known': [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 404, 200],
};

describe('the status of an answer', () => {
  it.each(Object.entries(requests))('to %s', async (_, [payload, graphql, json]) => {
    const statusFor = async (accept: string) => {
      const headers = { accept, 'content-type': 'application/json' };
      const response = await test.inject({ method: 'POST', url: '/graphql', headers, payload });
      expect(response.headers['content-type']).toBe(`${accept}; charset=utf-8`);
      return response.statusCode;
    };
    expect(await statusFor('application/graphql-response+json')).toBe(graphql);
    expect(await statusFor('application/json')).toBe(json);
  });
});
