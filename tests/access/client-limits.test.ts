import { describe, expect, it } from 'vitest';
import { serverForTest } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraph } from '../support/test-graph.ts';
import { addKey, ask } from './support.ts';

const { graph } = seededGraph();
const { pathOf } = temporaryFolder();

const from = (remoteAddress: string, headers = {}) => ({ ...ask(headers), remoteAddress });

describe('with a limit of requests a minute', () => {
  it('a client that sends more is refused, and learns when to try again', async () => {
    const { server } = await serverForTest(graph, { RATE_LIMIT: '2' });
    const first = await server.inject(from('10.0.0.1'));
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
    await server.inject(from('10.0.0.1'));
    const third = await server.inject(from('10.0.0.1'));
    // A minute after the first one.
    const seconds = Number(third.headers['retry-after']);
    expect([third.statusCode, 30 < seconds && seconds <= 60]).toEqual([429, true]);
    const message = `A client may send 2 requests a minute: try again in ${seconds} s.`;
    expect(third.json()).toEqual({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
    expect((await server.inject(from('10.0.0.2'))).statusCode).toBe(200);
  });

  it('an IPv6 network counts as one client', async () => {
    const { server } = await serverForTest(graph, { RATE_LIMIT: '1' });
    expect((await server.inject(from('2001:db8::1'))).statusCode).toBe(200);
    expect((await server.inject(from('2001:db8::2'))).statusCode).toBe(429);
    expect((await server.inject(from('2001:db8:0:1::1'))).statusCode).toBe(200);
  });

  it('each key has a limit of its own, which may be another one', async () => {
    const [one, two] = [await addKey(pathOf('keys.json')), await addKey(pathOf('keys.json'), { rate: 3 })];
    const { server } = await serverForTest(graph, { RATE_LIMIT: '1', KEYS_FILE: pathOf('keys.json') });
    const statuses = async (text: string) => {
      const all: number[] = [];
      for (let i = 0; i < 4; i += 1) all.push((await server.inject(ask({ 'x-api-key': text }))).statusCode);
      return all;
    };
    expect(await statuses(one.text)).toEqual([200, 429, 429, 429]);
    expect(await statuses(two.text)).toEqual([200, 200, 200, 429]);
  });

  it('health checks are not limited', async () => {
    const { server } = await serverForTest(graph, { RATE_LIMIT: '1' });
    for (let i = 0; i < 3; i += 1) expect((await server.inject('/health')).statusCode).toBe(200);
  });

  it('the address that a proxy names counts only if the proxy is trusted', async () => {
    const by = (client: string) => from('10.0.0.1', { 'x-forwarded-for': client });
    const { server: trusting } = await serverForTest(graph, { RATE_LIMIT: '1', TRUST_PROXY: '10.0.0.0/8' });
    expect((await trusting.inject(by('192.0.2.1'))).statusCode).toBe(200);
    expect((await trusting.inject(by('192.0.2.2'))).statusCode).toBe(200);
    expect((await trusting.inject(by('192.0.2.2'))).statusCode).toBe(429);
    const { server: wary } = await serverForTest(graph, { RATE_LIMIT: '1', TRUST_PROXY: '172.16.0.0/12' });
    expect((await wary.inject(by('192.0.2.1'))).statusCode).toBe(200);
    expect((await wary.inject(by('192.0.2.2'))).statusCode).toBe(429);
  });
});

it('with a limit of running requests, a client that has more is refused until one has ended', async () => {
  const { server } = await serverForTest(graph, { MAX_CONCURRENT: '2' });
  const together = await Promise.all([1, 2, 3].map(() => server.inject(from('10.0.0.1'))));
  expect(together.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 429]);
  expect((await server.inject(from('10.0.0.1'))).statusCode).toBe(200);
});

describe('browsers', () => {
  it('learn that an answer is data, and not a page', async () => {
    const { server } = await serverForTest(graph);
    const { headers } = await server.inject(ask());
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect((await server.inject('/nonsense')).headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  it('get no headers that protect only browsers of the past', async () => {
    const { server } = await serverForTest(graph);
    const { headers } = await server.inject(ask());
    const past = [
      'x-download-options',
      'x-permitted-cross-domain-policies',
      'x-xss-protection',
      'x-dns-prefetch-control',
    ];
    expect(past.filter((name) => name in headers)).toEqual([]);
  });

  it('get a page in development whose own policy lets it work', async () => {
    const { server } = await serverForTest(graph);
    const { headers, body } = await server.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(headers).not.toHaveProperty('content-security-policy');
    expect(body).toContain('Content-Security-Policy');
  });
});
