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

const listOf2026 = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular>
  <version>2026</version>
  <chapter>
    <name>17</name>
    <desc>Congenital malformations, deformations and chromosomal abnormalities (Q00-QA0)</desc>
    <section id="Q90-Q99">
      <desc>Chromosomal abnormalities, not elsewhere classified (Q90-Q99)</desc>
      <excludes2><note>mitochondrial metabolic disorders (E88.4-)</note></excludes2>
    </section>
    <section id="QA0">
      <desc>Genetic disorders, not elsewhere classified (QA0)</desc>
      <diag>
        <name>QA0</name>
        <desc>Neurodevelopmental disorders related to specific genetic pathogenic variants</desc>
        <useAdditionalCode><note>code to identify any associated condition, such as: asthma (J45.-)</note></useAdditionalCode>
        <diag>
          <name>QA0.0</name>
          <desc>Neurodevelopmental disorders related to pathogenic variants in specific genes</desc>
          <diag><name>QA0.011</name><desc>Written differently than in the addenda</desc></diag>
        </diag>
        <diag><name>QA0.7</name><desc>A code that no file lists</desc></diag>
      </diag>
    </section>
  </chapter>
</ICD10CM.tabular>`;

describe('a tabular list of a release that was loaded from addenda of billable codes', () => {
  const { write } = temporaryFolder();
  const { graph, ask: answer } = graphForEachTest((graph) => loadFixtures(graph, ...icd10cmReleases));
  const loadList = async (edit = (text: string) => text) => load(graph, await write('tabular.xml', edit(listOf2026)));

  it('adds the headers that the addenda lack, and gives the codes below them their parents and notes', async () => {
    expect(await loadList()).toEqual([
      'Codes left out, because no loaded release has them: 1. Those with notes: 0.',
      'Notes kept as text only, because they name codes that are not loaded or narrow them in words that could not be read: 1 (NOTE:Q90-Q99-excludes2-1).',
      'Headers of FY2026 that no other file lists: 2.',
      'icd10cm-tabular: 4 new nodes, 1 changed, 6 relationships set, 0 removed',
      'icd10cm-tabular: 2 new nodes, 0 changed, 3 relationships set, 0 removed',
    ]);
    expect(
      await answer(`{
        diagnosis(code: "QA0.011") {
          display
          billable(asOf: "2026-01-01")
          ancestors { code display level validFrom billable(asOf: "2026-01-01") }
          block { range }
          chapter { number }
          excludes2 { id }
          useAdditional { inheritedFrom { id } targets { id } }
        }
      }`),
    ).toEqual({
      diagnosis: {
        display: 'Neurodevelopmental disorders, related to pathogenic variants in glutamate receptor genes',
        billable: true,
        ancestors: [
          {
            code: 'QA0.0',
            display: 'Neurodevelopmental disorders related to pathogenic variants in specific genes',
            level: 'SUBCATEGORY',
            validFrom: '2025-10-01',
            billable: false,
          },
          {
            code: 'QA0',
            display: 'Neurodevelopmental disorders related to specific genetic pathogenic variants',
            level: 'CATEGORY',
            validFrom: '2025-10-01',
            billable: false,
          },
        ],
        block: { range: 'QA0-QA0' },
        chapter: { number: 17 },
        excludes2: [],
        useAdditional: [{ inheritedFrom: { id: 'ICD10CM:QA0' }, targets: [{ id: 'ICD10CM:J45' }] }],
      },
    });
  });

  it('changes nothing when it is loaded again', async () => {
    await loadList();
    expect((await loadList()).at(-1)).toBe('icd10cm-tabular: 0 new nodes, 0 changed, 0 relationships set, 0 removed');
  });

  it('adds no headers if the release of the list is not loaded', async () => {
    const lines = await loadList((text) => text.replace('2026', '2024'));
    expect(lines[0]).toBe('Codes left out, because no loaded release has them: 3. Those with notes: 1 (QA0).');
  });

  it('shows in a dry run how many headers it adds', async () => {
    const lines = await load(graph, await write('tabular.xml', listOf2026), { dryRun: true });
    expect(lines.at(-1)).toMatch(/^icd10cm-tabular: 4 new nodes, .*\(dry run: nothing was written\)$/);
    expect(await ask(graph, "MATCH (d:Diagnosis {code: 'QA0'}) RETURN d.id AS id")).toEqual([]);
  });
});
