import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import { onNeo4j } from '../support/graph.ts';
import { classArchive } from '../support/neo4j/class-archive.ts';
import { neo4jJars } from '../support/neo4j/jars.ts';
import { type Neo4jServer, startNeo4j } from '../support/neo4j/server.ts';
import { startCommand } from '../support/process.ts';
import { countDiagnoses, programForTest } from '../support/program.ts';

const { signal } = new AbortController();
const readOnly = ['server.databases.default_to_read_only=true'];

/** A server over a new folder that was filled, stopped cleanly, and started again as read-only. */
async function openReadOnly(homes: string[], fill: (url: string) => Promise<unknown>): Promise<Neo4jServer> {
  const home = await mkdtemp(join(tmpdir(), 'medcode-read-only-'));
  homes.push(home);
  const jars = await neo4jJars(signal);
  const jvm = [`-XX:SharedArchiveFile=${await classArchive(jars, signal)}`];
  const writable = await startNeo4j(jars, signal, { home, jvm, shortLived: true });
  await fill(writable.url);
  writable.child.kill('SIGTERM');
  await once(writable.child, 'exit');
  return startNeo4j(jars, signal, { home, jvm, shortLived: true, settings: readOnly });
}

async function withGraph(url: string, work: (graph: Awaited<ReturnType<typeof openGraph>>) => Promise<unknown>) {
  const graph = await openGraph({ url, dataDir: ':memory:', queryTimeoutMs: 60_000 });
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

describe.skipIf(!onNeo4j)(
  'a Neo4j that is read-only (skipped on the embedded engine, which has no such setting)',
  { timeout: 240_000 },
  () => {
    const homes: string[] = [];
    let loaded: Neo4jServer;
    let empty: Neo4jServer;

    beforeAll(async () => {
      loaded = await openReadOnly(homes, (url) =>
        withGraph(url, async (graph) => {
          await graph.createSchema();
          await loadSeed(graph, () => {});
        }),
      );
      empty = await openReadOnly(homes, () => Promise.resolve());
    }, 240_000);

    afterAll(async () => {
      await loaded[Symbol.asyncDispose]();
      await empty[Symbol.asyncDispose]();
      for (const home of homes) await rm(home, { recursive: true, force: true });
    });

    it('is served if it is loaded', async () => {
      const program = programForTest({ GRAPH_URL: loaded.url, LOG_LEVEL: 'warn' });
      const address = await program.address;
      expect(await countDiagnoses(address)).toEqual({ data: { procedure: { diagnoses: { totalCount: 8 } } } });
      expect((await fetch(`${address}/ready`)).status).toBe(200);
      expect(program.said.err).toBe('');
    });

    it('allows a dry run of a load', async () => {
      const args = ['seed/cli/load.ts', '--dry-run', 'tests/seed/fixtures/icd10cm-order-2025.txt'];
      const { exit, said } = startCommand(args, { GRAPH_URL: loaded.url });
      expect(await exit, said.err).toBe(0);
    });

    it('is refused by every other command in one line', async () => {
      const commands = [
        ['seed/index.ts'],
        ['seed/cli/load.ts', 'tests/seed/fixtures/icd10cm-order-2025.txt'],
        ['seed/cli/import.ts', 'README.md'],
        ['seed/cli/forget.ts', 'DOC:article-0557t'],
      ].map((args) => startCommand(args, { GRAPH_URL: loaded.url }));
      for (const { exit, said } of commands) {
        expect(await exit).toBe(1);
        expect(said.err).toMatch(/^Neo4j must accept writes, but the database is read-only, or a replica: .*\n$/);
      }
    });

    it('is refused by the server in one line if it is not loaded', async () => {
      const { exit, said } = programForTest({ GRAPH_URL: empty.url, LOG_LEVEL: 'warn' });
      expect(await exit).toBe(1);
      expect(said.err).toMatch(/Neo4j must accept writes, but the database is read-only, or a replica: .*\n$/);
    });
  },
);
