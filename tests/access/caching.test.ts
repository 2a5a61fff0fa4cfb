import { expect, it } from 'vitest';
import { serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';
import { addKey } from './support.ts';

const { graph } = seededGraph();
const { pathOf } = temporaryFolder();

it('an answer to a client with a key may only be kept by the client itself', async () => {
  const { text } = await addKey(pathOf('keys.json'));
  const { server } = await serverForTest(graph, { KEYS_FILE: pathOf('keys.json') });
  const get = (headers: Record<string, string>) =>
    server.inject({ url: '/graphql', query: { query: '{ payers { totalCount } }' }, headers });
  const { headers } = await get({ 'x-api-key': text });
  expect(headers['cache-control']).toBe('private, max-age=0, must-revalidate');
  const tag = { 'if-none-match': String(headers.etag) };
  expect((await get({ 'x-api-key': text, ...tag })).statusCode).toBe(304);
  expect((await get(tag)).statusCode).toBe(401);
});
