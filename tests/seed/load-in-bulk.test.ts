import { describe, expect, it, onTestFinished } from 'vitest';
import { loadFiles } from '../../seed/loading/load-files.ts';
import { openGraph } from '../../src/graph/adapters/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';

const first = [
  'nucc_taxonomy_250.csv',
  'HCPC2019_CONTR_ANWEB.txt',
  'icd10cm-order-2025.txt',
  'icd10cm_tabular_2021.xml',
  'dxccsr_v2025-1_mapping.csv',
  'place_of_service_codes.csv',
  'PPRRVU24_OCT.csv',
];
const next = [
  'nucc_taxonomy_251.csv',
  'icd10cm_codes_addenda_2026.json',
  'icd10cm_order_addenda_2027.txt',
  'dxccsr_v2022-1_defaults.csv',
  '2026_initial_icd10cm_hcc_mappings.csv',
];

describe('a load into a new release of the embedded graph, which writes in bulk', () => {
  const { pathOf } = temporaryFolder();

  async function open(dataDir: string): Promise<Graph> {
    const graph = await openGraph({ dataDir, queryTimeoutMs: 60_000 });
    onTestFinished(() => graph.close());
    await graph.createSchema();
    return graph;
  }

  async function load(graph: Graph, files: readonly string[]): Promise<string[]> {
    const reports: string[] = [];
    const reporter = {
      report: (line: string) => reports.push(line),
      complain: (line: string) => reports.push(line),
      progress: { begin() {}, reach() {}, end() {} },
    };
    await graph.exclusively((held) => loadFiles(held, files.map(fixture), {}, reporter));
    return reports;
  }

  it('has the same nodes, relationships, and report as one into a graph that has readers', async () => {
    const [released, readable] = [await open(pathOf('data')), await open(':memory:')];
    for (const files of [first, next]) {
      expect(await load(released, files)).toEqual(await load(readable, files));
      expect(await everything(released)).toEqual(await everything(readable));
    }
  });

  it('changes nothing when it is repeated', async () => {
    const graph = await open(pathOf('data'));
    await load(graph, first);
    const [before, release] = [await everything(graph), await graph.release()];
    await load(graph, first);
    expect(await everything(graph)).toEqual(before);
    expect(await graph.release()).toBe(release);
  });

  it('publishes nothing if it fails after it has written', async () => {
    const graph = await open(pathOf('data'));
    const failing = graph.exclusively(async (held) => {
      await held.bulk?.createNodes(['Payer', 'Medcode'], [{ id: 'PAYER:a' }]);
      expect(await ask(held, 'MATCH (p:Payer) RETURN p.id AS id')).toEqual([{ id: 'PAYER:a' }]);
      throw new Error('The disk is gone.');
    });
    await expect(failing).rejects.toThrow('The disk is gone.');
    expect(await ask(graph, 'MATCH (p:Payer) RETURN p.id AS id')).toEqual([]);
    expect(await graph.release()).toBe('unpublished-0');
  });
});

describe('bulk writes', () => {
  const { pathOf } = temporaryFolder();

  async function inDraft(work: (held: Graph) => Promise<unknown>): Promise<void> {
    const graph = await openGraph({ dataDir: pathOf('data'), queryTimeoutMs: 60_000 });
    onTestFinished(() => graph.close());
    await graph.exclusively(work);
  }

  it('leave out nulls, and relationships with an end that is not there', async () => {
    await inDraft(async (held) => {
      await held.bulk?.createNodes(['Payer', 'Medcode'], [{ id: 'PAYER:a' }, { id: 'PAYER:b' }]);
      const ends = { from: ['Payer', 'Medcode'], to: ['Medcode'] };
      await held.bulk?.createRelationships('NEAR', ends, [
        { from: 'PAYER:a', to: 'PAYER:b', properties: { order: 1, edition: null } },
        { from: 'PAYER:a', to: 'PAYER:c', properties: {} },
      ]);
      expect(await ask(held, 'MATCH (a)-[r:NEAR]->(b) RETURN b.id AS to, properties(r) AS properties')).toEqual([
        { to: 'PAYER:b', properties: { order: 1 } },
      ]);
    });
  });

  it('keep the properties of each node as they are, whichever others have them', async () => {
    await inDraft(async (held) => {
      const rows = [
        { id: 'PAYER:a', name: 'A', order: 7, share: 0.1, isOpen: false, days: [1, 30], names: ['x', 'y'] },
        { id: 'PAYER:b', order: 2.5, names: [], 'in English': 'B' },
        { id: 'PAYER:c', name: '', order: 0 },
      ];
      await held.bulk?.createNodes(['Payer', 'Medcode'], rows);
      const found = await ask(held, 'MATCH (p:Payer) RETURN properties(p) AS properties ORDER BY p.id');
      expect(found.map(({ properties }) => properties)).toEqual(rows);
    });
  });

  it('create relationships between the nodes that have the ids and labels now', async () => {
    await inDraft(async (held) => {
      await held.bulk?.createNodes(['Payer', 'Medcode'], [{ id: 'PAYER:a' }, { id: 'PAYER:b' }]);
      await held.write([
        { text: "MATCH (b:Payer {id: 'PAYER:b'}) DELETE b", parameters: {} },
        { text: "CREATE (c:Payer:Medcode {id: 'PAYER:c'})", parameters: {} },
      ]);
      await held.bulk?.createNodes(['Payer', 'Medcode'], [{ id: 'PAYER:b', name: 'B' }]);
      await held.bulk?.createNodes(['PlaceOfService', 'Medcode'], [{ id: 'POS:11' }]);
      const ends = { from: ['Payer', 'Medcode'], to: ['Payer', 'Medcode'] };
      await held.bulk?.createRelationships('NEAR', ends, [
        { from: 'PAYER:a', to: 'PAYER:b', properties: {} },
        { from: 'PAYER:b', to: 'PAYER:c', properties: {} },
        { from: 'PAYER:c', to: 'POS:11', properties: {} },
      ]);
      const near = 'MATCH (a)-[:NEAR]->(b) RETURN a.id AS from, b.id AS to, b.name AS name ORDER BY from';
      expect(await ask(held, near)).toEqual([
        { from: 'PAYER:a', to: 'PAYER:b', name: 'B' },
        { from: 'PAYER:b', to: 'PAYER:c', name: null },
      ]);
    });
  });

  it('fail if a node with the id is there already', async () => {
    await inDraft(async (held) => {
      const create = () => held.bulk?.createNodes(['Payer', 'Medcode'], [{ id: 'PAYER:a' }]);
      await create();
      await expect(create()).rejects.toMatchObject({ name: 'GraphError', code: 'FAILED' });
    });
  });

  it('are for drafts only', async () => {
    for (const dataDir of [pathOf('data'), ':memory:']) {
      const graph = await openGraph({ dataDir, queryTimeoutMs: 60_000 });
      onTestFinished(() => graph.close());
      expect(graph.bulk).toBeUndefined();
    }
  });
});
