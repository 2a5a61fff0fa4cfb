import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { type Cluster, clusterForTest } from '../support/bolt/cluster.ts';

const read = { text: 'MATCH (p:Procedure) RETURN p.id AS id', parameters: {} };
const write = { text: 'CREATE (:Medcode)', parameters: {} };

async function openOn({ url }: Cluster, queryTimeoutMs = 10_000): Promise<Graph> {
  const graph = await openGraph({ url, dataDir: ':memory:', queryTimeoutMs });
  onTestFinished(() => graph.close());
  return graph;
}

/** Keeps a name that was read current for as long as nothing speaks against it. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Which member received which of the statements. */
function receivedBy({ received }: Cluster, text: string): string[] {
  return received.filter((one) => one.text === text).map(({ member, mode }) => `${member}: ${mode}`);
}

describe('a cluster', () => {
  it('gets reads on all its followers, and writes on its leader', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    await Promise.all(Array.from({ length: 20 }, () => graph.read(read)));
    await graph.write([write]);
    expect(new Set(receivedBy(cluster, read.text))).toEqual(new Set(['b: read', 'c: read']));
    expect(receivedBy(cluster, write.text)).toEqual(['a: write']);
  });

  it('is asked for its routing table once, and not before each statement', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    for (let time = 0; time < 10; time += 1) await graph.read(read);
    expect(cluster.routed).toBeLessThanOrEqual(2);
  });

  it('gets all reads of exclusive work on its leader, which has everything that came before', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    cluster.isFast = false;
    const versions = await graph.exclusively(async (held) => {
      const before = await held.read(read);
      await held.write([write]);
      return [before, await held.read(read)];
    });
    // Taking the lock is the first transaction.
    expect(versions).toEqual([[{ member: 'a', version: 1 }], [{ member: 'a', version: 2 }]]);
  });
});

describe('a follower that lags behind', () => {
  it('answers ordinary reads without waiting', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    cluster.isFast = false;
    await (await openOn(cluster)).write([write]);
    expect(await graph.read(read)).toEqual([{ member: expect.stringMatching(/[bc]/), version: 0 }]);
    expect(cluster.received.at(-1)).toMatchObject({ bookmarks: [] });
  });

  it('answers reads after a write of the same process once it has the write', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    cluster.isFast = false;
    await graph.write([write]);
    const reading = graph.read(read);
    await expect(Promise.race([reading, setTimeout(200, 'waiting')])).resolves.toBe('waiting');
    cluster.replicate();
    expect(await reading).toEqual([{ member: expect.stringMatching(/[bc]/), version: 1 }]);
  });

  it('answers reads from the graph release that was named last, or a later one', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    cluster.isFast = false;
    await (await openOn(cluster)).write([write]);
    cluster.member('b').version = 1;
    cluster.table = { routers: ['a'], readers: ['b'], writers: ['a'] };
    expect(await graph.release()).toBe('release-1');
    cluster.received.splice(0);
    await graph.read(read);
    expect(cluster.received).toMatchObject([{ member: 'b', bookmarks: ['tx:1'] }]);
  });

  it('names the new graph release at once when a read has ended in another state of the database', async () => {
    stopClock();
    const cluster = await clusterForTest();
    const [graph, another] = [await openOn(cluster), await openOn(cluster)];
    expect(await graph.release()).toBe('release-0');
    await another.write([write]);
    expect(await graph.release()).toBe('release-0');
    await graph.read(read);
    expect(await graph.release()).toBe('release-1');
  });

  it('is asked for the name once while nothing changes', async () => {
    stopClock();
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    await Promise.all(Array.from({ length: 20 }, () => Promise.all([graph.release(), graph.read(read)])));
    for (let time = 0; time < 20; time += 1) await Promise.all([graph.read(read), graph.release()]);
    expect(cluster.received.filter(({ text }) => text.includes('MedcodeRelease')).length).toBeLessThanOrEqual(3);
  });

  it('is not waited for because of transactions that leave the release unchanged', async () => {
    const cluster = await clusterForTest();
    const [graph, another] = [await openOn(cluster), await openOn(cluster)];
    cluster.release = 'the same';
    await graph.write([write]);
    await graph.release();
    await another.write([write], { staged: true });
    await setTimeout(1_100);
    expect(await graph.release()).toBe('the same');
    await graph.read(read);
    expect(cluster.received.at(-1)?.bookmarks).toEqual(['tx:1']);
  });

  it.each(['Neo.TransientError.Transaction.BookmarkTimeout', 'Neo.ClientError.Transaction.InvalidBookmark'])(
    'answers at once if it will never have what was seen, because a backup was restored: %s',
    async (code) => {
      const cluster = await clusterForTest();
      const graph = await openOn(cluster);
      await graph.write([write]);
      for (const name of ['a', 'b', 'c']) cluster.member(name).version = 0;
      cluster.bookmarkError = code;
      expect(await graph.read(read)).toEqual([{ member: expect.stringMatching(/[bc]/), version: 0 }]);
      expect(await graph.release()).toBe('release-0');
    },
  );
});

describe('a cluster with a fault', () => {
  it('answers reads on another follower if one dies', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    await Promise.all(Array.from({ length: 20 }, () => graph.read(read)));
    await cluster.member('b').server.stop();
    const rows = await Promise.all(Array.from({ length: 20 }, () => graph.read(read)));
    expect(new Set(rows.flat().map(({ member }) => member))).toEqual(new Set(['c']));
  });

  it('commits on the new leader after an election', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    await graph.write([write]);
    cluster.leader = 'c';
    await graph.write([write]);
    expect(receivedBy(cluster, write.text)).toEqual(['a: write', 'c: write']);
  });

  it('commits on the new leader if the old one dies', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    await graph.write([write]);
    await graph.read(read);
    cluster.leader = 'b';
    await cluster.member('a').server.stop();
    await graph.write([write]);
    expect(receivedBy(cluster, write.text)).toEqual(['a: write', 'b: write']);
  });

  it('is read, but not written to, while it has no leader', async () => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    cluster.table = { routers: ['a', 'b', 'c'], readers: ['b', 'c'], writers: [] };
    expect(await graph.read(read)).toMatchObject([{ version: 0 }]);
    await expect(graph.write([write])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    cluster.table = undefined;
    await graph.write([write]);
  });

  it.each([
    ['empty', { routers: [], readers: [], writers: [] }],
    ['without readers', { routers: ['a'], readers: [], writers: ['a'] }],
  ])('is unavailable while its routing table is %s, and answers when it is complete', async (_, table) => {
    const cluster = await clusterForTest();
    const graph = await openOn(cluster);
    cluster.table = table;
    await expect(graph.read(read)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    cluster.table = undefined;
    expect(await graph.read(read)).toMatchObject([{ version: 0 }]);
  });
});

describe('a follower that is addressed directly', () => {
  it('is read from, and refuses writes with a way out', async () => {
    const cluster = await clusterForTest();
    const url = `bolt://${cluster.member('b').server.address}`;
    const graph = await openGraph({ url, dataDir: ':memory:', queryTimeoutMs: 10_000 });
    onTestFinished(() => graph.close());
    expect(await graph.read(read)).toEqual([{ member: 'b', version: 0 }]);
    await expect(graph.write([write])).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/^Neo4j must accept writes, but .*neo4j:\/\//),
    });
  });
});
