import { expect, it } from 'vitest';
import { post, serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();

it('counts all nodes of a kind without a statement', async () => {
  const { server } = await serverForTest(graph);
  const response = await server.inject({
    ...post('{ procedures { totalCount } payers { totalCount } }'),
    headers: { 'x-receipt': '1' },
  });
  const { data, extensions } = response.json();
  expect(data).toEqual({ procedures: { totalCount: 13 }, payers: { totalCount: 5 } });
  expect(extensions.receipt.statements).toBe(0);
});

it('finds pages in lists that it has read meanwhile', async () => {
  const { server } = await serverForTest(graph, { LISTS_MB: '10', ANSWER_CACHE_MB: '0' });
  const request = post('{ diagnoses(where: { within: "M80-M85" }) { totalCount } }');
  const statements = async () => {
    const response = await server.inject({ ...request, headers: { 'x-receipt': '1' } });
    const { data, extensions } = response.json();
    expect(data).toEqual({ diagnoses: { totalCount: expect.any(Number) } });
    return extensions.receipt.statements;
  };
  await expect.poll(statements).toBe(0);
});
