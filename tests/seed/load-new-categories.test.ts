import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, icd10cmReleases, loadFixtures } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';

const newCategory = [
  'Add:         0 QA1     Genetic disorders assoc w neoplasms                          Genetic disorders associated with neoplasms',
  'Add:         1 QA171   Lynch syndrome                                               Lynch syndrome',
];

describe('categories with a letter in second place', () => {
  const { write } = temporaryFolder();
  const { graph } = graphForEachTest(async (graph) => {
    const [order, addenda2026, addenda2027] = icd10cmReleases;
    await loadFixtures(graph, order, addenda2026);
    const rows = await readFile(fixture(addenda2027), 'utf8');
    await load(graph, await write('addenda_2027.txt', `${newCategory.join('\n')}\n${rows}`));
  });

  const placeOf = (code: string) =>
    ask(
      graph,
      'MATCH (d:Diagnosis) WHERE d.code STARTS WITH $code RETURN d.code AS code, d.blockId AS block, d.chapterId AS chapter ORDER BY code',
      { code },
    );

  it('are in the block that the tabular list of FY2026 gives them', async () => {
    const [block, chapter] = ['ICD10CM:QA0-QA0', 'ICD10CM:Q00-Q99'];
    expect(await placeOf('QA0')).toEqual([
      { code: 'QA0.011', block, chapter },
      { code: 'QA0.8', block, chapter },
    ]);
  });

  it('are in no block if no tabular list has them yet, and inherit nothing from the one before them', async () => {
    const [block, chapter] = [null, null];
    expect(await placeOf('QA1')).toEqual([
      { code: 'QA1', block, chapter },
      { code: 'QA1.71', block, chapter },
    ]);
    const above = "MATCH (:Diagnosis {code: 'QA1.71'})-[:CHILD_OF|IN_BLOCK|LIES_IN*1..8]->(p) RETURN p.id AS id";
    expect(await ask(graph, above)).toEqual([{ id: 'ICD10CM:QA1' }]);
  });
});
