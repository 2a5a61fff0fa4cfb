import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Row } from '../../src/graph/port.ts';
import { onNeo4j, openTestGraph } from '../support/graph.ts';
import { ask } from './graph-content.ts';

const folder = process.env.CODE_SETS_DIR;
const kills = Number(process.env.LOAD_KILLS ?? (folder ? 1 : 2));
const checkout = fileURLToPath(new URL('../../', import.meta.url));
/** How long Neo4j stays locked for the next load. */
const leaseMs = 1_000;
const file = folder
  ? join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz')
  : fileURLToPath(new URL('./fixtures/icd10cm-order-2025.txt', import.meta.url));

describe('a load in a process that is killed', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'killed-'));
  });

  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it(`shows its release as a whole or not at all, and is completed by the next, at random moments (${kills})`, {
    timeout: (kills + 1) * 180_000,
  }, async () => {
    await empty();
    const started = performance.now();
    await ended(start());
    const tookMs = performance.now() - started;
    const whole = await look(counts);
    for (let n = 0; n < kills; n += 1) {
      await empty();
      const at = Math.random() * tookMs;
      const load = start();
      await setTimeout(at);
      load.kill('SIGKILL');
      await ended(load);
      if (onNeo4j) await setTimeout(leaseMs + 200);
      const codes = await look(countCodes);
      expect([0, codesOf(whole)], `killed after ${at} ms`).toContain(codes);
      await ended(start());
      expect(await look(counts), `killed after ${at} ms, and loaded again`).toEqual(whole);
    }
  });

  function start(): ChildProcess {
    const env = { ...process.env, DATA_DIR: dataDir, GRAPH_LEASE_MS: String(leaseMs) };
    return spawn(process.execPath, ['--import', 'tsx', 'seed/cli/load.ts', file], {
      cwd: checkout,
      env,
      stdio: 'ignore',
    });
  }

  async function empty(): Promise<void> {
    await rm(dataDir, { recursive: true, force: true });
    if (onNeo4j) await (await openTestGraph()).close();
  }

  async function look<T>(at: (graph: Graph) => Promise<T>): Promise<T> {
    const graph = await openGraph({ url: process.env.GRAPH_URL, dataDir, queryTimeoutMs: 60_000 });
    try {
      return await at(graph);
    } finally {
      await graph.close();
    }
  }
});

async function ended(load: ChildProcess): Promise<void> {
  if (load.exitCode === null && load.signalCode === null) await once(load, 'exit');
}

async function countCodes(graph: Graph): Promise<unknown> {
  const [row] = await ask(graph, 'MATCH (d:Diagnosis) RETURN count(d) AS n');
  return row?.n;
}

/** How many nodes there are of each label, and relationships of each type. */
async function counts(graph: Graph): Promise<Row[]> {
  const nodes = await ask(graph, 'MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS n ORDER BY name');
  const relationships = await ask(graph, 'MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS n ORDER BY name');
  return [...nodes, ...relationships];
}

function codesOf(whole: readonly Row[]): unknown {
  return whole.find(({ name }) => name === 'Diagnosis')?.n;
}
