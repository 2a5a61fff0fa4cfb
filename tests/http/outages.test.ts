import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { BoltServer, type Respond, tags } from '../support/bolt/bolt-server.ts';
import type { Structure } from '../support/bolt/packstream.ts';
import { post, serverForTest, type TestServer } from '../support/server.ts';

const success: Structure[] = [{ tag: tags.success, fields: [{ server: 'Neo4j/5.26.0', connection_id: 'test' }] }];
const failure = (code: string): Structure[] => [{ tag: tags.failure, fields: [{ code, message: 'Not now.' }] }];

/** A Bolt server for one test, and our own server over it. */
async function serverOn(respond: Respond) {
  const neo4j = new BoltServer(respond);
  await neo4j.start();
  const url = `bolt://${neo4j.address}`;
  const graph = await openGraph({ url, dataDir: ':memory:', queryTimeoutMs: 30_000 });
  onTestFinished(async () => {
    await graph.close();
    await neo4j.stop();
  });
  return { neo4j, ...(await serverForTest(graph)) };
}

/** Sends five operations and a health check, all at once: their codes, and the status of the health check. */
async function sendMany({ server }: Pick<TestServer, 'server'>) {
  const answers = Array.from({ length: 5 }, async () => {
    const { errors } = (await server.inject(post('{ procedure(code: "0557T") { code } }'))).json();
    return errors?.[0]?.extensions.code;
  });
  const { statusCode } = await server.inject('/ready');
  return { codes: new Set(await Promise.all(answers)), ready: statusCode };
}

/** The messages from a level upwards, without the lines of single requests. */
function linesOf({ log }: Pick<TestServer, 'log'>, level = 30): unknown[] {
  return log.filter((line) => Number(line.level) >= level && line.reqId === undefined).map(({ msg }) => msg);
}

describe('the log', () => {
  it('has one line when Neo4j goes away, however many requests fail, and one when it is back', async () => {
    const test = await serverOn(() => success);
    await test.neo4j.stop();
    for (let time = 0; time < 3; time += 1) {
      expect(await sendMany(test)).toEqual({ codes: new Set(['GRAPH_UNAVAILABLE']), ready: 503 });
    }
    expect(linesOf(test, 40)).toEqual([
      expect.stringMatching(/^Not ready: Neo4j is not responding: connect ECONNREFUSED 127\.0\.0\.1:\d+$/),
    ]);
    await test.neo4j.start();
    await setTimeout(2_100);
    for (let time = 0; time < 3; time += 1) expect((await test.server.inject('/ready')).statusCode).toBe(200);
    expect(linesOf(test).slice(1)).toEqual([
      expect.stringMatching(/^Ready again\. Requests and health checks that failed within \d+\.\d s: 18\.$/),
    ]);
    expect(test.log.filter(({ err }) => err)).toEqual([]);
  });

  it('has one line without a stack if Neo4j is away when the server starts and builds its search index', async () => {
    const test = await serverOn(() => success);
    await test.neo4j.stop();
    await test.server.listen({ port: 0 });
    await expect.poll(() => linesOf(test, 40)).toHaveLength(1);
    expect(linesOf(test, 40)).toEqual([
      expect.stringMatching(/^No search index yet\. Neo4j is not responding: connect ECONNREFUSED 127\.0\.0\.1:\d+$/),
    ]);
    expect(test.log.filter(({ err }) => err)).toEqual([]);
  });

  it.each([
    ['refuses the user', 'Neo.ClientError.Security.Forbidden'],
    ['has no memory left', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'],
    ['has too many transactions', 'Neo.TransientError.Transaction.MaximumTransactionLimitReached'],
    ['cannot start transactions', 'Neo.DatabaseError.Transaction.TransactionStartFailed'],
  ])('has one line when Neo4j %s', async (_, code) => {
    const test = await serverOn(({ tag }) => (tag === tags.run ? failure(code) : success));
    for (let time = 0; time < 2; time += 1) {
      expect(await sendMany(test)).toEqual({ codes: new Set(['GRAPH_UNAVAILABLE']), ready: 503 });
    }
    expect(linesOf(test, 40).filter((line) => String(line).startsWith('Not ready'))).toHaveLength(1);
    expect(test.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  it('has no further lines while Neo4j answers only now and then', async () => {
    let count = 0;
    const isRefused = () => {
      count += 1;
      return count % 3 === 2;
    };
    const refusal = failure('Neo.ClientError.Security.Forbidden');
    const test = await serverOn(({ tag }) => (tag === tags.run && isRefused() ? refusal : success));
    const ready = new Set<number>();
    for (let time = 0; time < 10; time += 1) ready.add((await test.server.inject('/ready')).statusCode);
    expect(ready).toEqual(new Set([200, 503]));
    expect(linesOf(test)).toEqual([expect.stringMatching(/^Not ready: GRAPH_USER must have the privilege /)]);
  });
});
