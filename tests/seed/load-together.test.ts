import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { onNeo4j } from '../support/graph.ts';
import { type Command, startCommand } from '../support/process.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { ask, everythingSaid } from './graph-content.ts';
import { load } from './load.ts';

const trials = Number(process.env.LOAD_TRIALS ?? 2);
const [order, taxonomy, places] = [
  fixture('icd10cm-order-2025.txt'),
  fixture('nucc_taxonomy_250.csv'),
  fixture('place_of_service_codes.csv'),
];
const refused =
  /^Only one process at a time can change the graph, but process \d+ on .+ has been changing it since .+ s\.\n$/;

describe.skipIf(!onNeo4j)(
  'loads into one Neo4j (skipped on the embedded engine, whose file is locked)',
  {
    timeout: trials * 120_000,
  },
  () => {
    const { graph, empty } = graphForEachTest();

    it.each([
      ['the same file', [order, order]],
      ['different files', [order, taxonomy, places]],
    ])(`that begin at once, of %s, end whole or are refused, in ${trials} trials`, async (_, files) => {
      const expected = await loaded(files);
      for (let trial = 0; trial < trials; trial += 1) {
        await empty();
        const commands = files.map((file) => ({ file, ...start(file, {}) }));
        const ends = await Promise.all(commands.map(({ exit }) => exit));
        expect(ends).toContain(0);
        for (const [index, { said }] of commands.entries()) {
          if (ends[index] === 0) expect(said.err).not.toMatch(refused);
          else expect(said.err).toMatch(refused);
        }
        const whole = commands.filter((__, index) => ends[index] === 0).map(({ file }) => file);
        const there = await content(graph);
        expect(there, `after ${whole.join(' and ')}`).toEqual(
          whole.length === files.length ? expected : await loaded(whole),
        );
      }
    });

    it('that are killed do not block the next one once the lease is over', async () => {
      const expected = await loaded([order]);
      await empty();
      const killed = start(order);
      await untilStaged();
      killed.child.kill('SIGKILL');
      await killed.exit;
      await loadOnceFree(order);
      expect(await content(graph)).toEqual(expected);
    });

    it(`publish nothing that was frozen while another one took over, in ${trials} trials`, async () => {
      const expected = await loaded([taxonomy]);
      for (let trial = 0; trial < trials; trial += 1) {
        const frozen = await freezeHalfway();
        await loadOnceFree(taxonomy);
        frozen.child.kill('SIGCONT');
        expect(await frozen.exit).toBe(1);
        expect(await content(graph)).toEqual(expected);
      }
    });

    /** A frozen load of the order file that has staged rows but not published them. */
    async function freezeHalfway(): Promise<Command> {
      await empty();
      const command = start(order);
      onTestFinished(() => void command.child.kill('SIGKILL'));
      await untilStaged();
      command.child.kill('SIGSTOP');
      await setTimeout(200);
      return (await countStaged()) > 0 ? command : freezeHalfway();
    }

    /** Loads a file as soon as no other process holds the lock. */
    async function loadOnceFree(file: string): Promise<void> {
      for (;;) {
        const { exit, said } = start(file);
        if ((await exit) === 0) return;
        expect(said.err).toMatch(refused);
        await setTimeout(200);
      }
    }

    function start(file: string, settings: NodeJS.ProcessEnv = { GRAPH_LEASE_MS: '2000' }): Command {
      return startCommand(['seed/cli/load.ts', file], { GRAPH_URL: process.env.GRAPH_URL, ...settings });
    }

    async function countStaged(): Promise<number> {
      const [row] = await ask(graph, 'MATCH (n:MedcodePending) RETURN count(n) AS n');
      return Number(row?.n);
    }

    async function untilStaged(): Promise<void> {
      await expect.poll(countStaged, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);
    }

    /** The content of the graph after loading the files one after the other. */
    async function loaded(files: readonly string[]) {
      await empty();
      for (const file of new Set(files)) await load(graph, file);
      return content(graph);
    }
  },
);

/** Our part of the graph, without what a command writes after its last file. */
async function content(graph: Graph) {
  const { nodes, relationships } = await everythingSaid(graph);
  const has = (label: string) => nodes.filter(({ labels }) => Array.isArray(labels) && labels.includes(label));
  return {
    staged: has('MedcodePending'),
    nodes: has('Medcode').map(({ properties, ...node }) => ({
      ...node,
      properties: { ...Object(properties), checked: undefined },
    })),
    relationships,
  };
}
