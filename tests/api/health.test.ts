import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { post, serverForTest } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const { graph } = loadedGraph();

describe('a server whose graph answers', () => {
  it('is up and ready', async () => {
    const { server } = await serverForTest(graph);
    expect((await server.inject('/health')).statusCode).toBe(200);
    expect((await server.inject('/ready')).json()).toEqual({ status: 'ready', release: await graph.release() });
  });
});

describe('a server whose graph does not answer', () => {
  it('is up but not ready, and its answers say so', async () => {
    const away = await openGraph({ url: 'bolt://127.0.0.1:1', dataDir: ':memory:', queryTimeoutMs: 1_000 });
    const { server } = await serverForTest(away);
    expect((await server.inject('/health')).statusCode).toBe(200);
    expect((await server.inject('/ready')).statusCode).toBe(503);
    const { data, errors } = (await server.inject(post('{ procedure(code: "0557T") { code } }'))).json();
    expect(data).toEqual({ procedure: null });
    expect(errors).toMatchObject([{ path: ['procedure'], extensions: { code: 'GRAPH_UNAVAILABLE' } }]);
    await server.close();
    await away.close();
  });
});

describe('a server that closes', () => {
  it('finishes running requests, and refuses new ones', async () => {
    let finish = (_: string) => {};
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    let begun = () => {};
    const underWay = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const schema = buildSchema('type Query { slow: String }');
    const field = schema.getQueryType()?.getFields().slow;
    if (field) {
      field.resolve = () => {
        begun();
        return slow;
      };
    }
    const { server } = await serverForTest(graph, {}, schema);
    const address = await server.listen({ port: 0 });
    const ask = () =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ slow }"}',
      });
    const answer = ask();
    await underWay;
    const closed = server.close();
    finish('done');
    expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
    await closed;
    await expect(ask()).rejects.toThrow();
  });
});
