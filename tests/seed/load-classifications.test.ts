import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const diagnoses = 'icd10cm-order-2025.txt';
const procedures = 'icd10pcs_order_2024.txt';
const domains = 'prccsr_categories_v2022-1.csv';
const prccsr = 'prccsr_mapping_v2022-1.csv';
const conditions = 'tuva_chronic_conditions_2022.csv';
const elixhauser = 'CMR-Reference-File-v2026-1.xlsx';

describe('classifications', () => {
  const { ask } = loadedGraph(diagnoses, procedures, domains, prccsr, conditions, elixhauser);

  it('put ICD-10-PCS codes into the categories of the CCSR for procedures', async () => {
    const fields = 'edition document { id } node { id code title group icdPcsCodes { nodes { code } } }';
    expect(
      await ask(`{ code(system: ICD10PCS, code: "BR09ZZ1") { ... on IcdPcsCode {
        categories(where: { scheme: { eq: PRCCSR } }) { edges { ${fields} } } } } }`),
    ).toEqual({
      code: {
        categories: {
          edges: [
            {
              edition: 'v2022.1',
              document: { id: 'DOC:prccsr-mapping-v2022.1' },
              node: {
                id: 'CATEGORY:prccsr-v2022.1-IMG009',
                code: 'IMG009',
                title: 'Plain radiography',
                group: 'Imaging',
                icdPcsCodes: { nodes: [{ code: 'BQ00ZZZ' }, { code: 'BR09ZZ1' }] },
              },
            },
          ],
        },
      },
    });
  });

  it('say which chronic conditions a diagnosis shows, and how many claims it takes', async () => {
    const fields = 'edition excluded document { id } node { code title group subgroup note }';
    expect(
      await ask(
        `{ diagnosis(code: "M81.0") { categories(where: { scheme: { eq: CHRONIC_CONDITION } }) { edges { ${fields} } } } }`,
      ),
    ).toEqual({
      diagnosis: {
        categories: {
          edges: [
            {
              edition: '2022',
              excluded: null,
              document: { id: 'DOC:chronic-conditions-2022' },
              node: {
                code: '56',
                title: 'Osteoporosis With or Without Pathological Fracture',
                group: 'Other',
                subgroup: 'Common',
                note: 'At least 1 inpatient/SNF/HHA claim OR 2 HOP/carrier claims with DX codes',
              },
            },
          ],
        },
      },
    });
  });

  it('say that a diagnosis excludes a chronic condition', async () => {
    expect(await ask('{ diagnosis(code: "N00.0") { categories { edges { excluded node { title } } } } }')).toEqual({
      diagnosis: { categories: { edges: [{ excluded: true, node: { title: 'Benign Prostatic Hyperplasia' } }] } },
    });
  });

  it('say which comorbidities a diagnosis is, from the sheets of a workbook', async () => {
    expect(
      await ask(`{ diagnosis(code: "D69.1") { categories(where: { scheme: { eq: ELIXHAUSER } }) { edges {
        edition document { id } node { id code title note } } } } }`),
    ).toEqual({
      diagnosis: {
        categories: {
          edges: [
            {
              edition: 'v2026.1',
              document: { id: 'DOC:elixhauser-mapping-v2026.1' },
              node: {
                id: 'CATEGORY:elixhauser-v2026.1-AUTOIMMUNE',
                code: 'AUTOIMMUNE',
                title: 'Autoimmune conditions',
                note: null,
              },
            },
            {
              edition: 'v2026.1',
              document: { id: 'DOC:elixhauser-mapping-v2026.1' },
              node: {
                id: 'CATEGORY:elixhauser-v2026.1-COAG',
                code: 'COAG',
                title: 'Coagulopathy',
                note: 'Counts only if it was present on admission',
              },
            },
          ],
        },
      },
    });
  });
});

describe('files with classifications', () => {
  const { graph, ask } = graphForEachTest((graph) => load(graph, fixture(diagnoses)));
  const { write } = temporaryFolder();
  const text = (name: string) => readFile(fixture(name), 'utf8');

  it('report the codes and rows that are left out', async () => {
    const lines = await load(graph, fixture(conditions));
    expect(lines.slice(0, -1)).toEqual([
      expect.stringMatching(/^Codes left out, because no loaded file has them: \d, such as ICD10PCS:HZ2ZZZZ\./),
      expect.stringMatching(/^Rows left out, because this graph does not have their code systems: 1 of NDC\.$/),
    ]);
  });

  it('change nothing when they are loaded again, in another order', async () => {
    await load(graph, fixture(procedures));
    for (const name of [domains, prccsr, elixhauser]) await load(graph, fixture(name));
    for (const name of [prccsr, domains, elixhauser]) {
      expect((await load(graph, fixture(name))).at(-1)).toMatch(
        /: 0 new nodes, 0 changed, 0 relationships set, 0 removed$/,
      );
    }
  });

  it('without an edition in their names are loaded as undated', async () => {
    await load(graph, fixture(procedures));
    const file = await write('prccsr_mapping.csv', await text(prccsr));
    expect((await load(graph, file))[0]).toBe(
      'The file\'s name has no edition, so it is loaded as "undated". To name one, use --release v2022.1.',
    );
    expect(await ask('{ codeCategories(where: { code: { eq: "IMG009" } }) { nodes { edition title } } }')).toEqual({
      codeCategories: { nodes: [{ edition: 'undated', title: 'Plain radiography' }] },
    });
  });

  it('are refused if they are cut off or have other columns', async () => {
    const before = await everything(graph);
    const refusals = [
      ['prccsr_v2022-1.csv', (await text(prccsr)).replace(/^XY0[\s\S]*/m, ''), 'must end with codes that begin with X'],
      ['conditions_2022.csv', (await text(conditions)).replace('inclusion_type', 'kind'), 'but has no inclusion_type'],
      ['workbook.xlsx', (await readFile(fixture(elixhauser))).subarray(0, 900), 'is cut off or damaged'],
    ] as const;
    for (const [name, content, message] of refusals) {
      await expect(load(graph, await write(name, content))).rejects.toThrow(message);
    }
    expect(await everything(graph)).toEqual(before);
  });

  it('may be workbooks of any source: the add-on codes of NCCI, with a notice of many lines', async () => {
    expect(await load(graph, fixture('AOC_V2026Q4-MCR.xlsx'))).toEqual([
      'ncci-add-on: 6 new nodes, 0 changed, 3 relationships set, 0 removed',
    ]);
    expect(
      await ask('{ procedure(code: "99292") { addOnTo { nodes { edition effectiveFrom primary { code } } } } }'),
    ).toEqual({
      procedure: {
        addOnTo: { nodes: [{ edition: '2026-10', effectiveFrom: '2013-04-01', primary: { code: '99291' } }] },
      },
    });
  });
});
