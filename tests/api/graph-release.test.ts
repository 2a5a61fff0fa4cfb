import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();
const test = served({ graph }, { CORS_ORIGIN: '*' });

const query = '{ procedure(code: "0557T") { code } }';

describe('the header x-graph-release', () => {
  it.each([
    ['an answer', post(query)],
    ['a refused document', post('{ unknown }')],
    ['a body that is not JSON', { ...post(query), payload: '{', headers: { 'content-type': 'application/json' } }],
    ['an export', { ...post('{ payers { nodes { name } } }'), headers: { accept: 'text/csv' } }],
    ['a refused export', { ...post(query), headers: { accept: 'text/csv' } }],
  ] as const)('names the graph release of %s', async (_, request) => {
    const { headers } = await test.inject(request);
    expect(headers['x-graph-release']).toBe(await graph.release());
  });

  it('can be read by pages of other origins', async () => {
    const { headers } = await test.inject({ ...post(query), headers: { origin: 'https://a.org' } });
    expect(headers['access-control-expose-headers']).toContain('x-graph-release');
  });
});

describe('the receipt', () => {
  it('names the graph release', async () => {
    const { json } = await test.inject({ ...post(query), headers: { 'x-receipt': '1' } });
    expect(json().extensions.receipt.release).toBe(await graph.release());
  });
});
