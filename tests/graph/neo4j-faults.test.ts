import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { ask, everything } from '../seed/graph-content.ts';
import { type Clients, startClients } from '../support/clients.ts';
import { onNeo4j, writeTexts } from '../support/graph.ts';
import { openRestartableNeo4j, type RestartableNeo4j } from '../support/neo4j/restartable.ts';
import { type Program, startCommand, startProgram } from '../support/process.ts';

const kills = Number(process.env.NEO4J_KILLS ?? 2);
const loadKills = Number(process.env.NEO4J_LOAD_KILLS ?? 2);
const freezeMs = Number(process.env.NEO4J_FREEZE_MS ?? 4_000);

/** How soon each client must have a right answer again, once Neo4j answers. Machines that run tests may be busy. */
const recoveryMs = Number(process.env.NEO4J_RECOVERY_MS ?? 100_000);

/** How long Neo4j stays locked for the next load. */
const leaseMs = 1_000;

const operations = [
  '{ procedure(code: "0557T") { display diagnoses { totalCount nodes { code display } } } }',
  '{ diagnoses(first: 50) { totalCount nodes { code ancestors { code } procedures { totalCount } } } }',
  '{ search(text: "hip fracture") { edges { score node { id } } } }',
  '{ checkClaim(claim: { dateOfService: "2026-11-23" lines: [{ procedure: "0557T", diagnoses: ["m810"] }] }) { verdict } }',
];

const file = 'tests/seed/fixtures/icd10cm-order-2025.txt';

describe.skipIf(!onNeo4j)(
  'a Neo4j with faults (skipped on the embedded engine, which runs in the same process)',
  { timeout: 7_200_000 },
  () => {
    let neo4j: RestartableNeo4j;
    let program: Program;
    let clients: Clients;

    beforeAll(async () => {
      neo4j = await openRestartableNeo4j();
      program = startProgram({ GRAPH_URL: neo4j.url, LOG_LEVEL: 'warn' });
      const address = await program.address;
      while ((await fetch(`${address}/ready`)).status !== 200) await setTimeout(200);
    }, 240_000);

    afterEach(() => clients?.stop());

    afterAll(async () => {
      await program?.stop();
      await neo4j[Symbol.asyncDispose]();
    }, 60_000);

    it(`gives no wrong answer when it is killed ${kills} times under load, and right ones soon after`, async () => {
      clients = await startClients(await program.address, operations);
      const recoveries: number[] = [];
      for (let n = 0; n < kills; n += 1) {
        await setTimeout(300 + Math.random() * 700);
        await neo4j.kill();
        await neo4j.start();
        recoveries.push(await timeOf(clients.allRight()));
      }
      report('killed', clients, recoveries);
    });

    it(`gives no wrong answer when it is frozen for ${freezeMs} ms, and right ones soon after`, async () => {
      clients = await startClients(await program.address, operations);
      await setTimeout(300);
      neo4j.freeze();
      await setTimeout(freezeMs);
      neo4j.resume();
      report('frozen', clients, [await timeOf(clients.allRight())]);
    });

    it(`shows a load as a whole or not at all if Neo4j is killed ${loadKills} times during loads`, async () => {
      await empty();
      const tookMs = await timeOf(load());
      const whole = await look(loaded);
      let shown = 0;
      for (let n = 0; n < loadKills; n += 1) {
        await empty();
        const killed = startCommand(['seed/cli/load.ts', file], commandEnv());
        const at = tookMs * (0.3 + Math.random() * 0.7);
        await setTimeout(at);
        await neo4j.kill();
        await killed.exit;
        // One line besides the progress, and not even that if the load was faster.
        expect(killed.said.err.replace(/^.* s left\n/gm, ''), `killed after ${at} ms`).toMatch(/^([^\n]+\n)?$/);
        await neo4j.start();
        const codes = await look(countDiagnoses);
        expect([0, 84], `killed after ${at} ms`).toContain(codes);
        if (codes === 84) shown += 1;
        await setTimeout(leaseMs + 200);
        await load();
        expect(await look(loaded), `killed after ${at} ms, and loaded again`).toEqual(whole);
      }
      console.error(`killed ${loadKills} times during loads: no part of a load visible, all of it ${shown} times`);
    });

    it('lets one of two loads go on that start at once, and both files are loaded in the end', async () => {
      await empty();
      const loads = [0, 1].map(() => startCommand(['seed/cli/load.ts', file], commandEnv()));
      const codes = await Promise.all(loads.map(({ exit }) => exit));
      expect(codes).toContain(0);
      for (const [index, { said }] of loads.entries()) {
        if (codes[index] !== 0) expect(said.err).toMatch(/^Only one process at a time can change the graph, .*\n$/);
      }
      expect(await look(countDiagnoses)).toBe(84);
    });

    /** Fails unless there were right answers and no wrong ones, and all recoveries were short. */
    function report(fault: string, { answers }: Clients, recoveries: readonly number[]): void {
      const longest = Math.round(Math.max(...recoveries));
      const { right, wrong, errors } = answers;
      console.error(
        `${fault} ${recoveries.length} times: right ${right}, wrong ${wrong.length}, back in ${longest} ms at most`,
        errors,
      );
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThan(0);
      expect(longest).toBeLessThan(recoveryMs);
    }

    const commandEnv = () => ({ GRAPH_URL: neo4j.url, GRAPH_LEASE_MS: String(leaseMs) });

    const empty = () => look((graph) => writeTexts(graph, 'MATCH (n) DETACH DELETE n'));

    async function load(): Promise<void> {
      const { exit, said } = startCommand(['seed/cli/load.ts', file], commandEnv());
      expect(await exit, said.err).toBe(0);
    }

    async function look<T>(at: (graph: Graph) => Promise<T>): Promise<T> {
      const graph = await openGraph({ url: neo4j.url, dataDir: ':memory:', queryTimeoutMs: 60_000 });
      try {
        return await at(graph);
      } finally {
        await graph.close();
      }
    }
  },
);

/** Everything but the lock, which has the time when it was last taken. */
async function loaded(graph: Graph) {
  const { nodes, relationships } = await everything(graph);
  return { nodes: nodes.filter(({ id }) => id !== 'LOCK:write'), relationships };
}

async function countDiagnoses(graph: Graph): Promise<unknown> {
  return (await ask(graph, 'MATCH (d:Diagnosis) RETURN count(d) AS n'))[0]?.n;
}

async function timeOf(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}
