import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const diagnoses = 'icd10cm-order-2025.txt';
const mapping2026 = '2026_initial_icd10cm_hcc_mappings.csv';
const codes = 'ra_dx_to_cc_2027.csv';
const labels = 'ra_labels_2026.csv';
const hierarchies = 'ra_hierarchies_2026.csv';
const procedures = 'ra_eligible_cpt_hcpcs_2027.csv';

describe('risk adjustment', () => {
  const { ask } = loadedGraph(diagnoses, codes, labels, hierarchies, procedures);

  it('has the categories of a diagnosis by year, with the document, and their titles', async () => {
    const fields = 'edition document { id } node { id model number display title }';
    expect(await ask(`{ diagnosis(code: "C43.0") { hccConnection { edges { ${fields} } } } }`)).toEqual({
      diagnosis: {
        hccConnection: {
          edges: [
            {
              edition: '2027',
              document: { id: 'DOC:cms-hcc-2027' },
              node: {
                id: 'HCC:V28-23',
                model: 'CMS-HCC V28',
                number: 23,
                display: 'V28 HCC 23',
                title: 'Prostate, Breast, and Other Cancers and Tumors',
              },
            },
            {
              edition: '2027',
              document: { id: 'DOC:cms-hcc-2027' },
              node: { id: 'HCC:RX-V08-22', model: 'RxHCC V08', number: 22, display: 'V08 RxHCC 22', title: null },
            },
          ],
        },
      },
    });
  });

  it('has the hierarchy of categories, with the edition', async () => {
    expect(
      await ask(`{ hccCategories(where: { model: { eq: "V28" }, number: { eq: 23 } }) { nodes {
        overriddenBy { edges { edition document { id } node { number } } } overrides { totalCount } } } }`),
    ).toEqual({
      hccCategories: {
        nodes: [
          {
            overriddenBy: {
              edges: [17, 22].map((number) => ({
                edition: '2026',
                document: { id: 'DOC:cms-hcc-hierarchies' },
                node: { number },
              })),
            },
            overrides: { totalCount: 0 },
          },
        ],
      },
    });
  });

  it('has the procedures that are eligible in a year', async () => {
    expect(
      await ask(
        `{ procedure(code: "99213") { categories { edges { edition node { id scheme title procedures { totalCount } } } } } }`,
      ),
    ).toEqual({
      procedure: {
        categories: {
          edges: [
            {
              edition: '2027',
              node: {
                id: 'CATEGORY:risk-adjustment-2027',
                scheme: 'RISK_ADJUSTMENT',
                title: 'Eligible for risk adjustment',
                procedures: { totalCount: 4 },
              },
            },
          ],
        },
      },
    });
  });
});

describe('files about risk adjustment', () => {
  const { graph, ask } = graphForEachTest((graph) => load(graph, fixture(diagnoses)));
  const { write } = temporaryFolder();
  const text = (name: string) => readFile(fixture(name), 'utf8');

  it.each([
    ['oldest first', [mapping2026, codes]],
    ['newest first', [codes, mapping2026]],
  ])('give a pair the year that stated it last, if they are loaded %s', async (_, files) => {
    for (const name of files) await load(graph, fixture(name));
    const v28 = 'hccConnection(where: { model: { eq: "V28" } }) { edges { edition node { number } } }';
    expect(
      await ask(`{ both: diagnosis(code: "C43.0") { ${v28} } older: diagnosis(code: "D69.1") { ${v28} } }`),
    ).toEqual({
      both: { hccConnection: { edges: [{ edition: '2027', node: { number: 23 } }] } },
      older: { hccConnection: { edges: [{ edition: '2026', node: { number: 112 } }] } },
    });
  });

  it('may have a few bad rows, which are reported and left out', async () => {
    const file = await write(
      'dx_2027.csv',
      'diagnosis_code,cc,model_name\nC430,23,CMS-HCC Model V28\nC43x!,1,CMS-HCC Model V28\nG000,one,CMS-HCC Model V28\nG000,1,HCC 28\nZ9484,454,CMS-HCC Model V28\n',
    );
    expect((await load(graph, file)).map((line) => line.replace(file, 'FILE'))).toEqual([
      expect.stringContaining('FILE:3: A diagnosis code must be'),
      'FILE:4: A category must be a number, but got "one".',
      'FILE:5: A model must be named like "CMS-HCC Model V28", but got "HCC 28".',
      expect.stringContaining('Codes left out, because no loaded release has them: 1 (Z94.84).'),
      'hcc-codes: 2 new nodes, 0 changed, 1 relationship set, 0 removed',
    ]);
    const names = await write(
      'labels_2027.csv',
      (await text(labels)).replace('RXHCC', 'X').replace('CMS-HCC,V28', 'CMS,V28'),
    );
    expect((await load(graph, names)).map((line) => line.replace(names, 'FILE')).slice(0, 2)).toEqual([
      expect.stringContaining('A model must be a domain and a version such as CMS-HCC V28, but got "CMS V28".'),
      expect.stringContaining('A category must be written like HCC92 or RXHCC92, but got "X'),
    ]);
  });

  it('are refused if they are cut off, have other columns, or are labels older than those that are loaded', async () => {
    await load(graph, fixture(labels));
    const before = await everything(graph);
    const refusals = [
      ['dx_2027.csv', (await text(codes)).replace(/Z9484[\s\S]*/, ''), 'must end with codes that begin with Z'],
      ['dx.csv', await text(codes), 'Add an option such as --release 2027.'],
      ['labels_2025.csv', await text(labels), 'Releases must be loaded oldest first'],
      ['eligible_2027.csv', 'cpt_hcpcs_code\n00100\n', 'but has none of the latter'],
    ] as const;
    for (const [name, content, message] of refusals) {
      await expect(load(graph, await write(name, content))).rejects.toThrow(message);
    }
    expect(await everything(graph)).toEqual(before);
  });
});
