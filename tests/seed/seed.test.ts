import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeSource } from '../../seed/documents/write-source.ts';
import { readSources } from '../../seed/records/read-sources.ts';
import { loadSeed, readSeedState, shippedFiles } from '../../seed/seed.ts';
import { type Graph, GraphError } from '../../src/graph/port.ts';
import { forwardTo } from '../support/graph.ts';
import { filledGraph, seededGraphForEachTest } from '../support/test-graph.ts';
import { ask, everything } from './graph-content.ts';

it('every file of records in seed/data is shipped', () => {
  const files = readdirSync(new URL('../../seed/data/', import.meta.url)).filter((name) => name.endsWith('.jsonl'));
  expect(shippedFiles.map(({ pathname }) => basename(pathname)).toSorted()).toEqual(files.toSorted());
});

describe('the seed', () => {
  const lines: string[] = [];
  const { graph } = filledGraph((graph) => loadSeed(graph, (line) => lines.push(line)));

  it('reports one line per source', () => {
    expect(lines.map((line) => line.split(':', 2).join(':'))).toEqual([
      'DOC:icd10cm-fy2025-slice',
      'DOC:ccsr-2025.1-slice',
      'DOC:nucc-25.1-slice',
      'DOC:icd10cm-guidelines',
      'DOC:modifiers',
      'DOC:cpt-0554t-family',
      'DOC:cpt-0557t-related',
      'DOC:pfs-2024-07',
      'DOC:specialty-names',
      'DOC:pos-slice',
      'DOC:site-places',
      'DOC:coverage-0557t',
      'DOC:article-0557t',
    ]);
  });

  it('reports the same counts as the graph', async () => {
    const { sources } = await loadSeed(graph, () => {});
    const { nodes, relationships } = await everything(graph);
    const loaded = nodes.filter(({ id }) => !isDiscrepancy(id));
    const tied = relationships.filter(({ from }) => !isDiscrepancy(from));
    expect(sources.reduce((sum, source) => sum + source.nodes, 0)).toBe(loaded.length);
    expect(sources.reduce((sum, source) => sum + source.relationships, 0)).toBe(tied.length);
  });

  it('changes nothing when loaded again', async () => {
    const before = await everything(graph);
    await loadSeed(graph, () => {});
    expect(await everything(graph)).toEqual(before);
  });

  it('gives every node the shared labels, and every code its system and display', async () => {
    // On Neo4j, the graph release has a node of its own.
    const unmarked = 'MATCH (n) WHERE NOT n:Medcode AND NOT n:MedcodeRelease RETURN n.id AS id';
    expect(await ask(graph, unmarked)).toEqual([]);
    const bare = 'MATCH (c:Code) WHERE c.system IS NULL OR c.code IS NULL OR c.display IS NULL RETURN c.id AS id';
    expect(await ask(graph, bare)).toEqual([]);
    expect(await ask(graph, 'MATCH (c:Code) RETURN c.system AS system, count(c) AS n ORDER BY system')).toEqual([
      { system: 'CCSR', n: 7 },
      { system: 'CPT', n: 13 + 49 },
      { system: 'HCPCS2', n: 4 },
      { system: 'ICD10CM', n: 29 + 31 + 10 },
      { system: 'NUCC', n: 4 + 5 },
      { system: 'POS', n: 4 },
    ]);
  });

  it('leads from a diagnosis through its ancestors to its block and chapter', async () => {
    const ancestors = await ask(
      graph,
      "MATCH p = (:Diagnosis {id: 'ICD10CM:S52.501A'})-[:CHILD_OF*1..6]->(d) RETURN d.code AS code ORDER BY length(p)",
    );
    expect(ancestors.map(({ code }) => code)).toEqual(['S52.501', 'S52.50', 'S52.5', 'S52']);
    const [place] = await ask(
      graph,
      "MATCH (:Diagnosis {code: 'S52'})-[:IN_BLOCK]->(b)-[:IN_CHAPTER]->(c) RETURN b.id AS block, c.number AS chapter",
    );
    expect(place).toEqual({ block: 'ICD10CM:S50-S59', chapter: 19 });
  });

  it('rolls the diagnoses of 0557T up to seven categories, five blocks and four chapters', async () => {
    const rolledUp = (property: string) =>
      ask(
        graph,
        `MATCH (:Procedure {id: 'CPT:0557T'})-[:INDICATED_FOR]->(d) RETURN d.${property} AS id, count(d) AS n ORDER BY n DESC, id`,
      );
    expect(await rolledUp('categoryId')).toEqual(
      [
        ['M81', 2],
        ['E03', 1],
        ['M80', 1],
        ['M85', 1],
        ['S52', 1],
        ['S72', 1],
        ['Z79', 1],
      ].map(([code, n]) => ({
        id: `ICD10CM:${code}`,
        n,
      })),
    );
    expect(await rolledUp('blockId')).toEqual([
      { id: 'ICD10CM:M80-M85', n: 4 },
      { id: 'ICD10CM:E00-E07', n: 1 },
      { id: 'ICD10CM:S50-S59', n: 1 },
      { id: 'ICD10CM:S70-S79', n: 1 },
      { id: 'ICD10CM:Z77-Z99', n: 1 },
    ]);
    expect(await rolledUp('chapterId')).toEqual([
      { id: 'ICD10CM:M00-M99', n: 4 },
      { id: 'ICD10CM:S00-T88', n: 2 },
      { id: 'ICD10CM:E00-E89', n: 1 },
      { id: 'ICD10CM:Z00-Z99', n: 1 },
    ]);
  });

  it('has the family of 0554T, with its three components and the scan', async () => {
    const family = await ask(
      graph,
      "MATCH (p:Procedure) WHERE p.code STARTS WITH '055' " +
        'RETURN p.code AS code, p.component AS component, EXISTS { (p)-[:COMPONENT_OF]->(:Procedure) } AS part ORDER BY code',
    );
    expect(family).toEqual([
      { code: '0554T', component: 'GLOBAL', part: false },
      { code: '0555T', component: 'RETRIEVAL', part: true },
      { code: '0556T', component: 'ASSESSMENT', part: true },
      { code: '0557T', component: 'INTERPRETATION', part: true },
      { code: '0558T', component: 'ACQUISITION', part: false },
    ]);
  });
});

describe('a graph with other records than those shipped', () => {
  const { graph } = seededGraphForEachTest();

  it('is noticed, and gets them from the next load', async () => {
    expect((await readSeedState(graph)).differing).toEqual([]);
    const [, ccsr] = await readSources(shippedFiles);
    if (!ccsr) throw new Error('The categories of diagnoses must be shipped.');
    await writeSource(graph, { ...ccsr, nodes: ccsr.nodes.slice(1) });
    expect((await readSeedState(graph)).differing).toEqual(['DOC:ccsr-2025.1-slice']);
    await loadSeed(graph, () => {});
    expect((await readSeedState(graph)).differing).toEqual([]);
  });

  it('is not noticed for an article, which may have been imported again', async () => {
    const article = (await readSources(shippedFiles)).at(-1);
    if (!article) throw new Error('The article must be shipped last.');
    await writeSource(graph, { ...article, assertions: article.assertions.slice(1) });
    expect((await readSeedState(graph)).differing).toEqual([]);
  });

  it('loses the relationships that the records of a document no longer imply', async () => {
    const wholes = () =>
      ask(
        graph,
        'MATCH (component:Procedure)-[:COMPONENT_OF]->(whole) RETURN component.code AS code, whole.code AS whole ORDER BY code',
      );
    expect(await wholes()).toEqual([
      { code: '0555T', whole: '0554T' },
      { code: '0556T', whole: '0554T' },
      { code: '0557T', whole: '0554T' },
    ]);
    const family = (await readSources(shippedFiles)).find(({ document }) => document.id === 'DOC:cpt-0554t-family');
    if (!family) throw new Error('The family of 0554T must be shipped.');
    const nodes = family.nodes.map((node) =>
      node.record === 'procedure' && node.code !== '0555T' ? { ...node, componentOf: undefined } : node,
    );
    await writeSource(graph, { ...family, nodes });
    expect(await wholes()).toEqual([{ code: '0555T', whole: '0554T' }]);
  });
});

describe('a load that is interrupted', () => {
  let whole: Awaited<ReturnType<typeof everything>>;
  let writes = 0;
  const { graph, empty } = filledGraph(async (graph) => {
    const counted = onWrite(graph, () => {
      writes += 1;
    });
    await loadSeed(counted, () => {});
    whole = await everything(graph);
  });

  beforeEach(empty);

  it.each([
    ['at the first write', () => 1],
    ['in the middle', () => Math.ceil(writes / 2)],
    ['at the last write', () => writes],
  ])('%s is detected, and completed by the next load', async (_, at) => {
    await expect(loadSeed(breakingAt(graph, at()), () => {})).rejects.toThrow('broke off');
    expect((await readSeedState(graph)).isComplete).toBe(false);
    await loadSeed(graph, () => {});
    expect((await readSeedState(graph)).isComplete).toBe(true);
    expect(await everything(graph)).toEqual(whole);
  });

  it('is detected even in a graph that was seeded before', async () => {
    await loadSeed(graph, () => {});
    await expect(loadSeed(breakingAt(graph, writes), () => {})).rejects.toThrow('broke off');
    expect((await readSeedState(graph)).isComplete).toBe(false);
  });
});

/** Discrepancies are computed, not loaded. */
function isDiscrepancy(id: unknown): boolean {
  return String(id).startsWith('DISCREPANCY:');
}

/** The graph as seen by a process that is killed before its nth write. */
function breakingAt(graph: Graph, n: number): Graph {
  let writes = 0;
  return onWrite(graph, () => {
    writes += 1;
    if (writes === n) throw new GraphError('UNAVAILABLE', 'The load broke off.');
  });
}

function onWrite(graph: Graph, before: () => void): Graph {
  return forwardTo(() => graph, {
    async write(statements) {
      before();
      await graph.write(statements);
    },
  });
}
