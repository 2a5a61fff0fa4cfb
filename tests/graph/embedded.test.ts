import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { EmbeddedGraph } from '../../src/graph/adapters/embedded/embedded-graph.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Statement } from '../../src/graph/port.ts';

// These need no server, so they always run.

const createModifier: Statement = { text: 'CREATE (:Medcode:Code:Modifier {id: $id})', parameters: { id: 'MOD:26' } };
const modifiers: Statement = { text: 'MATCH (m:Modifier) RETURN m.id AS id', parameters: {} };

let folder: string;
const graphs: Graph[] = [];

async function open(dataDir = folder): Promise<Graph> {
  const graph = await openGraph({ dataDir, queryTimeoutMs: 10_000 });
  graphs.push(graph);
  return graph;
}

async function openAndWrite(): Promise<Graph> {
  const graph = await open();
  await graph.exclusively((held) => held.write([createModifier]));
  return graph;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medcode-graph-'));
});

afterEach(async () => {
  await Promise.all(graphs.splice(0).map((graph) => graph.close()));
  await rm(folder, { recursive: true });
});

describe('the embedded graph', () => {
  it('keeps its data and its schema when it is closed and opened again', async () => {
    await (await openAndWrite()).close();
    const again = await open();
    expect(await again.read(modifiers)).toEqual([{ id: 'MOD:26' }]);
    const writing = again.exclusively((held) => held.write([createModifier]));
    await expect(writing).rejects.toMatchObject({ code: 'FAILED' });
  });

  it('finds nodes through an index by any of their labels', async () => {
    const graph = await openAndWrite();
    for (const [label, property] of [
      ['Modifier', 'id'],
      ['Medcode', 'id'],
      ['Assertion', 'pair'],
    ]) {
      const text = `EXPLAIN MATCH (n:${label} {${property}: $value}) RETURN n.id AS id`;
      const plan = await graph.read({ text, parameters: { value: 'MOD:26' } });
      expect(plan).toEqual([{ plan: expect.stringContaining(`[index: ${property}]`) }]);
    }
  });

  it('drops the indexes on numbers and codes that earlier versions created, which slow down each opening', async () => {
    const graph = await openAndWrite();
    const earlier = ['position', 'code'].map((name) => ({
      text: `CREATE INDEX medcode_${name} IF NOT EXISTS FOR (n:Medcode) ON (n.${name})`,
      parameters: {},
    }));
    await graph.exclusively((held) => held.write(earlier));
    const indexed = async () =>
      (await graph.read({ text: 'SHOW INDEXES', parameters: {} })).map(({ property }) => property).sort();
    expect(await indexed()).toEqual(['code', 'id', 'number', 'pair', 'position', 'releaseId']);
    await graph.exclusively((held) => held.write([{ ...createModifier, parameters: { id: 'MOD:TC' } }]));
    expect(await indexed()).toEqual(['id', 'number', 'pair', 'releaseId']);
  });

  it('creates the data folder if it is missing', async () => {
    const graph = await open(join(folder, 'not', 'yet'));
    await expect(graph.ping()).resolves.toBeUndefined();
  });

  it('is read by a second process, and changed by one at a time: the other is refused and learns who is changing it', async () => {
    await openAndWrite();
    const second = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/support/try-open.ts', folder]);
    expect((await second()).stdout).toBe('READ [{"id":"MOD:26"}]\nCHANGED\n');
    await (await open()).exclusively(async () => {
      const { stdout } = await second();
      expect(stdout).toMatch(
        /^READ \[\{"id":"MOD:26"\}\]\nLOCKED Only one process at a time can change the graph, but process /,
      );
      expect(stdout).toContain(`process ${process.pid} on ${hostname()} has been changing it since 2`);
    });
    expect((await second()).stdout).toBe('READ [{"id":"MOD:26"}]\nCHANGED\n');
  });

  it('is changed by one caller at a time of this process, too', async () => {
    const [one, other] = [await openAndWrite(), await open()];
    await one.exclusively(async () => {
      await expect(other.exclusively(() => Promise.resolve())).rejects.toMatchObject({ code: 'LOCKED' });
    });
    await other.exclusively(() => Promise.resolve());
  });

  it('refuses a data folder that cannot be written and has no release', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    for (const dataDir of [file, join(file, 'below')]) {
      await expect(open(dataDir)).rejects.toMatchObject({ code: 'REFUSED', message: expect.stringContaining(dataDir) });
    }
  });
});

describe('a write during a transaction of another connection', () => {
  async function conflictingWrite() {
    const db = grafeo.GrafeoDB.create();
    const graph = new EmbeddedGraph(db, 10_000);
    graphs.push(graph);
    await graph.write([createModifier]);
    const change = 'MATCH (m:Modifier) SET m.level = $level';
    const foreign = db.beginTransaction();
    await foreign.executeCypher(change, { level: 'CPT' });
    return { foreign, writing: graph.write([{ text: change, parameters: { level: 'HCPCS2' } }]) };
  }

  it('succeeds once the other one ends', async () => {
    const { foreign, writing } = await conflictingWrite();
    await setTimeout(5);
    foreign.rollback();
    await expect(writing).resolves.toBeUndefined();
  });

  it('is a conflict when the other one does not end', async () => {
    const { foreign, writing } = await conflictingWrite();
    await expect(writing).rejects.toMatchObject({ code: 'CONFLICT', cause: expect.any(Error) });
    foreign.rollback();
  });
});

it('lets the event loop turn while many rows become JavaScript values', async () => {
  const graph = await openGraph({ dataDir: ':memory:', queryTimeoutMs: 60_000 });
  onTestFinished(() => graph.close());
  let turns = 0;
  const text = "UNWIND range(1, 50000) AS n RETURN n, 'row ' + toString(n) AS name, [n, n + 1] AS next";
  const reading = graph.read({ text, parameters: {} });
  const counting = setInterval(() => {
    turns += 1;
  }, 1);
  const rows = await reading;
  clearInterval(counting);
  expect(rows).toHaveLength(50_000);
  expect(rows.at(-1)).toEqual({ n: 50_000, name: 'row 50000', next: [50_000, 50_001] });
  expect(turns).toBeGreaterThan(4);
});
