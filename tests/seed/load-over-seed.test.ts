import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import type { Graph } from '../../src/graph/port.ts';
import { graphForEachTest, icd10cmReleases, loadFixtures } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';

const files = [...icd10cmReleases, 'icd10cm_tabular_2021.xml'];

describe('the official files of ICD-10-CM and the shipped records', () => {
  const { graph, ask: answer } = graphForEachTest();

  it.each([
    ['first the records', () => loadSeed(graph, () => {}), () => loadFixtures(graph, ...files)],
    ['first the files', () => loadFixtures(graph, ...files), () => loadSeed(graph, () => {})],
  ])('give each place one way up: %s', async (_, first, second) => {
    await first();
    await second();
    expect(await waysUp(graph, 'ICD10CM:M80-M85')).toEqual(['IN_CHAPTER ICD10CM:M00-M99', 'LIES_IN ICD10CM:M80-M94']);
    expect(await severalWaysUp(graph)).toEqual([]);
  });

  it('give a code each inherited note once', async () => {
    await loadSeed(graph, () => {});
    await loadFixtures(graph, ...files);
    expect(await answer('{ diagnosis(code: "M81.0") { excludes1 { id } excludes2(first: 100) { id } } }')).toEqual({
      diagnosis: {
        excludes1: [{ id: 'NOTE:M81-excludes1-1' }, { id: 'NOTE:M81-excludes1-2' }],
        excludes2: [{ id: 'NOTE:M00-M99-excludes2-1' }],
      },
    });
  });

  it('of the records alone lead from the block to its chapter', async () => {
    await loadSeed(graph, () => {});
    await loadSeed(graph, () => {});
    expect(await waysUp(graph, 'ICD10CM:M80-M85')).toEqual(['IN_CHAPTER ICD10CM:M00-M99', 'LIES_IN ICD10CM:M00-M99']);
  });
});

async function waysUp(graph: Graph, id: string): Promise<string[]> {
  const text = `MATCH (n:Medcode {id: $id})-[r:CHILD_OF|IN_BLOCK|IN_CHAPTER|LIES_IN]->(above)
    RETURN type(r) AS type, above.id AS id ORDER BY type, id`;
  return (await ask(graph, text, { id })).map((row) => `${row.type} ${row.id}`);
}

/** The nodes from which two relationships of one type lead up. */
function severalWaysUp(graph: Graph) {
  const text = `MATCH (n:Medcode)-[r:CHILD_OF|IN_BLOCK|IN_CHAPTER|LIES_IN]->() WITH n.id AS id, type(r) AS type, count(*) AS n
    WHERE n > 1 RETURN id, type`;
  return ask(graph, text);
}
