import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph, Row, Statement } from '../../src/graph/port.ts';
import { onNeo4j } from '../support/graph.ts';
import { startCommand } from '../support/process.ts';
import { programForTest } from '../support/program.ts';
import { graphForEachTest } from '../support/test-graph.ts';

const create: Statement = { text: "CREATE (:Medcode:Payer {id: 'PAYER:x'})", parameters: {} };
const payers: Statement = { text: 'MATCH (p:Payer) RETURN p.id AS id', parameters: {} };
const lock: Statement = {
  text: 'MATCH (lock:MedcodeLock) RETURN lock.holder AS holder, lock.pid AS pid',
  parameters: {},
};
const expire: Statement = { text: 'MATCH (lock:MedcodeLock) SET lock.until = timestamp() - 1', parameters: {} };

const { graph } = graphForEachTest();

async function openAnother(leaseMs = 30_000): Promise<Graph> {
  const another = await openGraph({ url: process.env.GRAPH_URL, dataDir: ':memory:', queryTimeoutMs: 10_000, leaseMs });
  onTestFinished(() => another.close());
  return another;
}

describe('exclusive work', () => {
  it('reads and writes, and returns its result', async () => {
    const ids = await graph.exclusively(async (held) => {
      await held.write([create]);
      return held.read(payers);
    });
    expect(ids).toEqual([{ id: 'PAYER:x' }]);
  });

  it('may contain further exclusive work', async () => {
    await graph.exclusively((held) => held.exclusively((inner) => inner.write([create])));
    expect(await graph.read(payers)).toEqual([{ id: 'PAYER:x' }]);
  });

  it('passes its error on, and lets others start', async () => {
    const failing = graph.exclusively(() => Promise.reject(new Error('The work failed.')));
    await expect(failing).rejects.toThrow('The work failed.');
    await graph.exclusively((held) => held.write([create]));
    expect(await graph.read(payers)).toEqual([{ id: 'PAYER:x' }]);
  });
});

describe('a checked statement', () => {
  it('rolls back its whole transaction if the check fails', async () => {
    const failing = graph.write([
      create,
      { ...payers, check: (rows) => expect(rows).toEqual([{ id: 'PAYER:x' }]) },
      { ...payers, check: refuse },
      { ...create, text: create.text.replace('PAYER:x', 'PAYER:y') },
    ]);
    await expect(failing).rejects.toThrow('1 is too many.');
    expect(await graph.read(payers)).toEqual([]);
  });

  function refuse({ length }: readonly Row[]): void {
    throw new Error(`${length} is too many.`);
  }
});

describe.skipIf(!onNeo4j)(
  'a Neo4j that one process is changing (skipped on the embedded engine, whose file is locked)',
  {
    timeout: 240_000,
  },
  () => {
    it('refuses all others at once, and says who is changing it', async () => {
      const another = await openAnother();
      await graph.exclusively(async () => {
        const started = performance.now();
        await expect(another.exclusively(() => Promise.resolve())).rejects.toMatchObject({
          code: 'LOCKED',
          message: expect.stringMatching(
            new RegExp(
              `^Only one process at a time can change the graph, but process ${process.pid} on ${hostname()} has been ` +
                'changing it since \\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\\. Try again when it is done; if it was killed, its ' +
                'lock expires in \\d+ s\\.$',
            ),
          ),
        });
        expect(performance.now() - started).toBeLessThan(5_000);
      });
      await another.exclusively((held) => held.write([create]));
      expect(await graph.read(payers)).toEqual([{ id: 'PAYER:x' }]);
    });

    it('lets one of several start that come at the same moment', async () => {
      const others = await Promise.all(Array.from({ length: 8 }, () => openAnother()));
      let [atWork, most] = [0, 0];
      const results = await Promise.allSettled(
        others.map((one) =>
          one.exclusively(async (held) => {
            atWork += 1;
            most = Math.max(most, atWork);
            await setTimeout(500);
            await held.write([create]);
            atWork -= 1;
          }),
        ),
      );
      expect(most).toBe(1);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('stays locked by a process that works longer than a lease', async () => {
      const [patient, another] = [await openAnother(900), await openAnother()];
      await patient.exclusively(async (held) => {
        await setTimeout(2_500);
        await expect(another.exclusively(() => Promise.resolve())).rejects.toMatchObject({ code: 'LOCKED' });
        await held.write([create]);
      });
      expect(await graph.read(payers)).toEqual([{ id: 'PAYER:x' }]);
    });

    it('passes to another process when the lease is over, and refuses further writes of the first', async () => {
      const another = await openAnother();
      await graph.exclusively(async (late) => {
        await late.write([create]);
        await graph.write([expire]);
        await another.exclusively(async (held) => {
          const writing = late.write([{ ...create, text: create.text.replace('PAYER:x', 'PAYER:late') }]);
          await expect(writing).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('lock') });
          await held.write([{ ...create, text: create.text.replace('PAYER:x', 'PAYER:y') }]);
        });
      });
      expect(await graph.read({ ...payers, text: `${payers.text} ORDER BY id` })).toEqual([
        { id: 'PAYER:x' },
        { id: 'PAYER:y' },
      ]);
      expect(await graph.read(lock)).toEqual([{ holder: null, pid: null }]);
    });

    it('is taken over from a process that is frozen during a write, which is rolled back', async () => {
      await using frozen = await freezeInWrite({ process: 'frozen' });
      await graph.exclusively((held) => held.write([create]));
      await expect(frozen.commit()).rejects.toThrow(/terminated/);
      expect(await graph.read(payers)).toEqual([{ id: 'PAYER:x' }]);
    });

    it('names the frozen process if its write cannot be ended', async () => {
      await using frozen = await freezeInWrite({});
      await expect(graph.exclusively((held) => held.write([create]))).rejects.toMatchObject({
        code: 'LOCKED',
        message: expect.stringMatching(
          /process 1 on elsewhere has been .*\. It is suspended in the middle of a write: kill it/,
        ),
      });
      await frozen.rollback();
      await graph.exclusively((held) => held.write([create]));
    });

    /** A process whose lease is over, with a transaction that has written to the lock and stays open. */
    async function freezeInWrite(metadata: object) {
      const held =
        "MERGE (lock:MedcodeLock {id: 'LOCK:write'}) SET lock.holder = 'x', lock.host = 'elsewhere', lock.pid = 1, " +
        "lock.process = 'frozen', lock.since = 0, lock.until = timestamp() - 1";
      await graph.write([{ text: held, parameters: {} }]);
      const driver = neo4j.driver(process.env.GRAPH_URL ?? '');
      const transaction = driver.session().beginTransaction({ metadata });
      await transaction.run("MATCH (lock:MedcodeLock) SET lock.touched = 0 CREATE (:Medcode:Payer {id: 'PAYER:late'})");
      return {
        commit: () => transaction.commit(),
        rollback: () => transaction.rollback(),
        [Symbol.asyncDispose]: () => driver.close(),
      };
    }

    it('refuses every command without a change', async () => {
      await loadSeed(graph, () => {});
      const all = {
        text: 'MATCH (n:Medcode) RETURN n.id AS id, properties(n) AS properties ORDER BY id',
        parameters: {},
      };
      const before = await graph.read(all);
      await graph.exclusively(async () => {
        const commands = [
          ['seed/index.ts'],
          ['seed/cli/load.ts', 'tests/seed/fixtures/icd10cm-order-2025.txt'],
          ['seed/cli/import.ts', 'README.md'],
          ['seed/cli/forget.ts', 'DOC:article-0557t'],
        ].map((args) => startCommand(args, { GRAPH_URL: process.env.GRAPH_URL }));
        for (const { exit, said } of commands) {
          expect(await exit).toBe(1);
          expect(said).toEqual({ out: '', err: expect.stringMatching(/^Only one process at a time can .* s\.\n$/) });
        }
      });
      expect(await graph.read(all)).toEqual(before);
    });

    it('still allows a dry run of a load', async () => {
      await graph.exclusively(async () => {
        const args = ['seed/cli/load.ts', '--dry-run', 'tests/seed/fixtures/icd10cm-order-2025.txt'];
        const { exit, said } = startCommand(args, { GRAPH_URL: process.env.GRAPH_URL });
        expect(await exit, said.err).toBe(0);
        expect(said.out).toContain('(dry run: nothing was written)');
      });
    });

    it('keeps a server without its seed waiting', async () => {
      let address = '';
      await graph.exclusively(async () => {
        const program = programForTest({ GRAPH_URL: process.env.GRAPH_URL, LOG_LEVEL: 'warn' });
        address = await program.address;
        expect((await fetch(`${address}/ready`)).status).toBe(503);
        expect(program.said.err).toContain(
          'The graph is not loaded yet. Only one process at a time can change the graph',
        );
      });
      await expect.poll(async () => (await fetch(`${address}/ready`)).status, { timeout: 200_000 }).toBe(200);
    });

    it('is served meanwhile if it contains the seed', async () => {
      await loadSeed(graph, () => {});
      await graph.write([{ text: "CREATE (:SourceDocument:Medcode {id: 'DOC:new', complete: true})", parameters: {} }]);
      await graph.exclusively(async () => {
        const program = programForTest({ GRAPH_URL: process.env.GRAPH_URL, LOG_LEVEL: 'info' });
        expect((await fetch(`${await program.address}/ready`)).status).toBe(200);
        expect(program.said.err).toContain('Another process will refresh the discrepancies.');
      });
    });
  },
);
