import { describe, expect, it } from 'vitest';
import { onNeo4j } from '../support/graph.ts';
import { theSeed } from '../support/loaded-once.ts';
import { fixture, officialGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const release = fixture('icd10cm-order-2025.txt');
const codes = '{ diagnoses { totalCount } releases { nodes { version } } }';

const answer = (totalCount: number, ...versions: string[]) => ({
  diagnoses: { totalCount },
  releases: { nodes: versions.map((version) => ({ version })) },
});

describe.skipIf(onNeo4j)(
  'test graphs that begin with the same file (skipped on Neo4j, where only one is open at a time)',
  () => {
    const { ask } = officialGraph([release], async (graph) => {
      await load(graph, fixture('icd10cm_codes_addenda_2026.json'));
    });
    const other = officialGraph([release], () => Promise.resolve());
    const seeded = officialGraph([theSeed, release], () => Promise.resolve());

    it('have what follows it for themselves', async () => {
      expect(await ask(codes)).toEqual(answer(89, 'FY2025', 'FY2026'));
      expect(await other.ask(codes)).toEqual(answer(84, 'FY2025'));
      expect(await seeded.ask(codes)).toEqual(answer(148, 'FY2025'));
    });
  },
);
