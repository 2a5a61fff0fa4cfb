import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTracing } from '../../src/observe/tracing.ts';
import { post, serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();

interface ReceivedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** A collector on this machine, and a server that sends it spans. */
async function traced() {
  const bodies: string[] = [];
  const collector = createServer(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((done) => void collector.listen(0, '127.0.0.1', done));
  onTestFinished(() => void collector.close());
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const tracing = openTracing({ endpoint, serviceName: 'codes', version: '1.2.3', engine: 'grafeo' });
  const { server } = await serverForTest(graph, {}, undefined, [tracing]);
  /** Everything that was sent until the tracing was closed. */
  const sent = async () => {
    await tracing.close();
    const resources = bodies.flatMap((body) => JSON.parse(body).resourceSpans);
    const spans = resources.flatMap(({ scopeSpans }) => scopeSpans).flatMap((scope) => scope.spans as ReceivedSpan[]);
    return { bodies, resources, spans };
  };
  return { server, sent };
}

const attributesOf = ({ attributes }: ReceivedSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

describe('tracing', () => {
  it('sends a span for a request, and in it spans for its compiling and its statement', async () => {
    const { server, sent } = await traced();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const query = post('query Named { procedure(code: "0557T") { display } }');
    await server.inject({ ...query, headers: { traceparent, 'x-request-id': 'one' } });
    const { spans, resources } = await sent();
    expect(spans.map(({ name }) => name).sort()).toEqual(['/graphql', 'compile', 'statement']);
    const request = spans.find(({ name }) => name === '/graphql');
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['0af7651916cd43dd8448eb211c80319c']));
    expect(request?.parentSpanId).toBe('b7ad6b7169203331');
    for (const span of spans.filter((one) => one !== request)) expect(span.parentSpanId).toBe(request?.spanId);
    expect(request && attributesOf(request)).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'graphql.operation.name': 'Named',
      'medcode.request.id': 'one',
      'medcode.outcome': 'ok',
    });
    const names = resources[0].resource.attributes.map(
      ({ value }: { value: unknown }) => Object.values(value as object)[0],
    );
    expect(names).toEqual(['codes', '1.2.3']);
  });

  it('sends no values', async () => {
    const { server, sent } = await traced();
    const canary = 'Zebediah-Quill-1931';
    await server.inject(post(`{ search(text: "${canary}") { totalCount } }`));
    await server.inject(post('query ($code: String!) { procedure(code: $code) { display } }', { code: canary }));
    await server.inject(post(`{ diagnoses(where: { display: { contains: "${canary}" } }) { totalCount } }`));
    const { bodies, spans } = await sent();
    expect(spans.filter(({ name }) => name === 'statement').length).toBeGreaterThan(0);
    expect(bodies.join()).not.toContain('Zebediah');
  });

  it('sends spans of refused requests, and none of health checks', async () => {
    const { server, sent } = await traced();
    await server.inject(post('{ nonsense }'));
    await server.inject('/health');
    const { spans } = await sent();
    expect(spans.map(attributesOf)).toEqual([expect.objectContaining({ 'medcode.outcome': 'wrong' })]);
  });
});
