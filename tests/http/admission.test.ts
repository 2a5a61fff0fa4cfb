import type { FastifyInstance, InjectOptions } from 'fastify';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Graph, GraphError } from '../../src/graph/port.ts';
import { forwardTo } from '../support/graph.ts';
import { post, serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';
import { busy } from './visitor.ts';

const { graph } = seededGraph();
const lookUp = post('{ procedure(code: "0557T") { code } }');
const csv = { ...post('{ procedures { nodes { code } } }'), headers: { accept: 'text/csv' } };

/** A request that is sent now, and not when its answer is awaited. */
async function started(server: FastifyInstance, request: InjectOptions) {
  return server.inject(request);
}

/** The graph, whose statements wait for `release` if they are of the operation `Slow`. */
function slowGraph() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: Graph = forwardTo(() => graph, {
    async read(statement, options) {
      if (options?.operation === 'Slow') await released;
      return graph.read(statement, options);
    },
  });
  return { slow, release };
}

const slowLookUp = post('query Slow { procedure(code: "0557T") { code } }');

describe('a server with as many operations as it may run', () => {
  it('refuses others with 503 and says when to try again, also in exports', async () => {
    const { slow, release } = slowGraph();
    const { server } = await serverForTest(slow, { LIGHT_OPERATIONS: '1', MAX_WAIT_MS: '20' });
    const running = started(server, slowLookUp);
    for (const request of [lookUp, csv]) {
      const refused = await server.inject(request);
      expect(refused.statusCode).toBe(503);
      expect(refused.headers['retry-after']).toBe('1');
      expect(refused.json()).toEqual({ errors: [busy] });
    }
    release();
    expect((await running).json()).toEqual({ data: { procedure: { code: '0557T' } } });
    expect((await server.inject(lookUp)).statusCode).toBe(200);
  });

  it('is still ready, and says that it is busy', async () => {
    const { slow, release } = slowGraph();
    const { server } = await serverForTest(slow, { LIGHT_OPERATIONS: '1', MAX_WAIT_MS: '20' });
    const running = started(server, slowLookUp);
    expect((await server.inject(lookUp)).statusCode).toBe(503);
    const ready = await server.inject('/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ status: 'ready', release: await graph.release(), busy: true });
    release();
    await running;
  });

  it('still answers health checks, and operations that need no graph', async () => {
    const { slow, release } = slowGraph();
    const { server } = await serverForTest(slow, { LIGHT_OPERATIONS: '1', MAX_WAIT_MS: '20' });
    const running = started(server, slowLookUp);
    expect((await server.inject('/health')).statusCode).toBe(200);
    expect((await server.inject(post('{ __schema { queryType { name } } }'))).statusCode).toBe(200);
    release();
    await running;
  });

  it('lets the next one run when a statement has ended, and not when nobody waits for it any more', async () => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timingOut: Graph = forwardTo(() => graph, {
      async read(statement, options) {
        if (options?.operation === 'Slow') throw new GraphError('TIMEOUT', 'It took too long.', { ended });
        return graph.read(statement, options);
      },
    });
    const { server } = await serverForTest(timingOut, { LIGHT_OPERATIONS: '1', MAX_WAIT_MS: '20' });
    const timedOut = await server.inject(slowLookUp);
    expect(timedOut.statusCode).toBe(504);
    expect(timedOut.json().errors[0].extensions.code).toBe('GRAPH_TIMEOUT');
    expect((await server.inject(lookUp)).statusCode).toBe(503);
    end();
    await ended;
    expect((await server.inject(lookUp)).statusCode).toBe(200);
  });
});

describe('requests that arrive together', () => {
  it('wait for their turn, and are refused if the line is full', async () => {
    // Otherwise the one that runs could move to the heavy lane, as it does when it is slow.
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { slow, release } = slowGraph();
    const { server } = await serverForTest(slow, { LIGHT_OPERATIONS: '1', MAX_WAITING: '1', MAX_WAIT_MS: '60000' });
    let refused = 0;
    const send = async () => {
      const answer = await server.inject(slowLookUp);
      if (answer.statusCode === 503) refused += 1;
      if (refused === 2) release();
      return answer;
    };
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 503, 503]);
  });
});
