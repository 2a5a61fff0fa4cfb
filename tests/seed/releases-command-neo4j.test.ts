import { describe, expect, it } from 'vitest';
import { onNeo4j } from '../support/graph.ts';
import { startCommand } from '../support/process.ts';
import { loadedGraph } from '../support/test-graph.ts';

const file = 'tests/seed/fixtures/icd10cm-order-2025.txt';

/** Runs a command, with no other settings than the address of Neo4j: its exit code, and what it printed. */
async function run(...args: readonly string[]): Promise<[number | null, string, string]> {
  const { exit, said } = startCommand(args, { GRAPH_URL: process.env.GRAPH_URL });
  return [await exit, said.out, said.err];
}

const releases = (...args: readonly string[]) => run('seed/cli/releases.ts', ...args);

describe.skipIf(!onNeo4j)(
  'npm run releases on Neo4j (skipped on the embedded engine, whose releases are files)',
  { timeout: 120_000 },
  () => {
    const { graph } = loadedGraph();

    it('lists the one release, and shows and verifies it', async () => {
      expect((await run('seed/cli/load.ts', file))[0]).toBe(0);
      const name = await graph.release();
      const line = `\\* ${name}  \\d{4}-\\S+Z  npm run load -- ${file}\\n`;
      expect(await releases('list')).toEqual([0, expect.stringMatching(new RegExp(`^${line}$`)), '']);
      const shown = new RegExp(`^${line}Made from \\S+\\n  [0-9a-f]{64} icd10cm-order-2025\\.txt\\n  DOC:`);
      expect(await releases('show')).toEqual([0, expect.stringMatching(shown), '']);
      const verified = new RegExp(`^${line}  Medcode +\\d+\\n(  \\w+ +\\d+\\n)+$`);
      expect(await releases('verify')).toEqual([0, expect.stringMatching(verified), '']);
    });

    it('says how Neo4j does what needs files of releases', async () => {
      for (const [action, way] of [
        ['use', 'restore a dump: neo4j-admin database load '],
        ['prune', 'there is nothing to prune: '],
        ['backup', 'stop it and run: neo4j-admin database dump '],
        ['restore', 'stop it and run: neo4j-admin database load '],
      ] as const) {
        const said = new RegExp(`^GRAPH_URL is set, and Neo4j has no files of releases\\. Instead, ${way}.*\\n$`);
        expect(await releases(action, 'x')).toEqual([1, '', expect.stringMatching(said)]);
      }
    });
  },
);
