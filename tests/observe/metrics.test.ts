import { describe, expect, it, onTestFinished } from 'vitest';
import { createMetrics, type Metrics } from '../../src/observe/metrics.ts';
import { TotalMetrics } from '../../src/observe/total-metrics.ts';
import { post, serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';
import { parseMetrics } from './parse-metrics.ts';

const { graph } = seededGraph();

function metricsForTest(): Metrics {
  const metrics = createMetrics({
    version: '1.2.3',
    engine: 'grafeo',
    release: async () => '20261127T033200Z-1a2b3c4d',
  });
  onTestFinished(() => metrics.close());
  return metrics;
}

async function serverWithMetrics(env: NodeJS.ProcessEnv = {}) {
  const metrics = metricsForTest();
  const { server } = await serverForTest(graph, env, undefined, [metrics]);
  const read = async () => parseMetrics(await metrics.registry.metrics());
  return { server, metrics, read };
}

const fast = '{ procedure(code: "0557T") { display } }';

describe('the metrics', () => {
  it('count requests by type and outcome', async () => {
    const { server, read } = await serverWithMetrics({ MAX_DEPTH: '5', MAX_BODY_BYTES: '1000' });
    await server.inject(post(fast));
    await server.inject(post(fast));
    await server.inject({ ...post('{ diagnoses { nodes { code } } }'), headers: { accept: 'text/csv' } });
    await server.inject(post('{ nonsense }'));
    await server.inject(post('{ diagnoses { nodes { parent { parent { parent { code } } } } } }'));
    await server.inject(post(`# ${'x'.repeat(2_000)}`));
    await server.inject('/health');
    await server.inject('/nonsense');
    expect((await read()).values('medcode_graphql_requests_total')).toEqual({
      'outcome=ok,type=query': 2,
      'outcome=ok,type=export': 1,
      'outcome=wrong,type=query': 1,
      'outcome=too_large,type=query': 2,
    });
  });

  it('count rows, and how long requests and statements take', async () => {
    const { server, read } = await serverWithMetrics();
    await server.inject(post('{ procedure(code: "0557T") { diagnoses { nodes { code } } } }'));
    const metrics = await read();
    expect(metrics.values('medcode_rows_total')).toEqual({ '': 9 });
    expect(metrics.values('medcode_graphql_request_duration_seconds_count')).toEqual({ 'type=query': 1 });
    expect(metrics.values('medcode_statement_duration_seconds_count')).toEqual({ 'engine=grafeo,outcome=ok': 1 });
  });

  it('show the release, the version, and who is waiting', async () => {
    const { read } = await serverWithMetrics();
    const metrics = await read();
    expect(metrics.values('medcode_dataset_info')).toEqual({ 'release=20261127T033200Z-1a2b3c4d': 1 });
    expect(metrics.values('medcode_build_info')).toEqual({
      [`engine=grafeo,node=${process.version},version=1.2.3`]: 1,
    });
    expect(metrics.values('medcode_operations_running')).toEqual({
      'lane=light': 0,
      'lane=medium': 0,
      'lane=heavy': 0,
      'lane=export': 0,
    });
    expect(metrics.values('medcode_operations_waiting')).toEqual({
      'lane=turn': 0,
      'lane=light': 0,
      'lane=medium': 0,
      'lane=heavy': 0,
      'lane=export': 0,
    });
    expect(metrics.values('medcode_statements_stuck')).toEqual({ '': 0 });
    expect(metrics.types).toMatchObject({
      nodejs_eventloop_lag_seconds: 'gauge',
      process_resident_memory_bytes: 'gauge',
    });
  });

  it('do not grow with what clients send', async () => {
    const { server, read } = await serverWithMetrics();
    await server.inject(post(fast));
    const size = async () => (await read()).sizeOf(/^medcode_/);
    const before = await size();
    for (let i = 0; i < 300; i += 1) {
      await server.inject(post(`query Name${i} { a${i}: procedure(code: "${i}") { display } }`));
    }
    expect(await size()).toBeLessThan(before + 30);
    expect(before).toBeLessThan(300);
  });
});

describe('the metrics of several processes', () => {
  it('keep what ended processes have counted, but not their gauges', async () => {
    const total = new TotalMetrics();
    const [one, two] = [await serverWithMetrics(), await serverWithMetrics()];
    await one.server.inject(post(fast));
    await two.server.inject(post(fast));
    await two.server.inject(post(fast));
    total.update(1, await one.metrics.values());
    total.update(2, await two.metrics.values());
    const requests = async () => parseMetrics(await total.text()).values('medcode_graphql_requests_total');
    const release = async () => parseMetrics(await total.text()).values('medcode_dataset_info');
    expect(await requests()).toEqual({ 'outcome=ok,type=query': 3 });
    expect(await release()).toEqual({ 'release=20261127T033200Z-1a2b3c4d': 2 });
    await total.end(1);
    expect(await requests()).toEqual({ 'outcome=ok,type=query': 3 });
    expect(await release()).toEqual({ 'release=20261127T033200Z-1a2b3c4d': 1 });
    await total.end(2);
    expect(await requests()).toEqual({ 'outcome=ok,type=query': 3 });
  });
});
