import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const order2024 = 'icd10pcs_order_2024.txt';
const order2025 = 'icd10pcs_order_2025.txt';
const table = 'article_x_icd10_pcs_code_2026-08.noheader.csv';

describe('ICD-10-PCS', () => {
  const { ask } = loadedGraph(order2024, order2025, table);

  it('can be looked up like any code system', async () => {
    expect(
      await ask(`{ code(system: ICD10PCS, code: "br09zz1") {
        id system code display status(asOf: "2025-01-15") codeSet { id version }
        ... on IcdPcsCode { shortTitle header }
      } header: code(system: ICD10PCS, code: "BR0") { display ... on IcdPcsCode { header } } }`),
    ).toEqual({
      code: {
        id: 'ICD10PCS:BR09ZZ1',
        system: 'ICD10PCS',
        code: 'BR09ZZ1',
        display: 'Plain Radiography of Lumbar Spine, Densitometry',
        status: 'ACTIVE',
        codeSet: { id: 'DOC:icd10pcs', version: 'FY2025' },
        shortTitle: 'Plain Radiography of Lumbar Spine, Densitometry',
        header: false,
      },
      header: { display: 'Imaging, Axial Skeleton, Except Skull and Facial Bones, Plain Radiography', header: true },
    });
  });

  it('can be listed by the beginning of a code, and without headers', async () => {
    expect(
      await ask(`{ icdPcsCodes(where: { code: { startsWith: "0QU23" }, header: false }) { nodes { code } }
        icdPcsCodesOfTable: icdPcsCodes(where: { header: true }) { totalCount } }`),
    ).toEqual({
      icdPcsCodes: { nodes: [{ code: '0QU237Z' }, { code: '0QU23JZ' }, { code: '0QU23KZ' }] },
      icdPcsCodesOfTable: { totalCount: 8 },
    });
  });

  it('is found by search and resolved, with its name or without', async () => {
    const inputs = ['0QU23JZ', '0qu23jz', 'ICD-10-PCS BR09ZZ1', 'BR09ZZ1', '0016071'];
    expect(
      await ask(
        `query ($inputs: [String!]!) {
          search(text: "lumbar densitometry", first: 1) { edges { node { id } } }
          resolve(inputs: $inputs) { status node { id } }
        }`,
        { inputs },
      ),
    ).toEqual({
      search: { edges: [{ node: { id: 'ICD10PCS:BR09ZZ1' } }] },
      resolve: [
        { status: 'EXACT', node: { id: 'ICD10PCS:0QU23JZ' } },
        { status: 'NORMALISED', node: { id: 'ICD10PCS:0QU23JZ' } },
        { status: 'NORMALISED', node: { id: 'ICD10PCS:BR09ZZ1' } },
        { status: 'EXACT', node: { id: 'ICD10PCS:BR09ZZ1' } },
        { status: 'NOT_FOUND', node: null },
      ],
    });
  });

  it('has the first and last days of codes, and what a release changed', async () => {
    const days = 'validFrom validTo';
    expect(
      await ask(`{
        gone: code(system: ICD10PCS, code: "0QU20KZ") { ... on IcdPcsCode { ${days} } last: status(asOf: "2024-09-30") after: status(asOf: "2024-10-01") }
        added: code(system: ICD10PCS, code: "X2A5312") { ... on IcdPcsCode { ${days} } }
        releaseDiff(system: ICD10PCS, from: "FY2024", to: "FY2025") { nodes { change code { code } newTitle } }
      }`),
    ).toEqual({
      gone: { validFrom: null, validTo: '2024-09-30', last: 'ACTIVE', after: 'RETIRED' },
      added: { validFrom: '2024-10-01', validTo: null },
      releaseDiff: {
        nodes: [
          {
            change: 'REVISED',
            code: { code: '0QU207Z' },
            newTitle: 'Supplement Pelvic Bone (Right) with Autologous Tissue Substitute, Open Approach',
          },
          { change: 'DELETED', code: { code: '0QU20KZ' }, newTitle: null },
          { change: 'ADDED', code: { code: 'X2A' }, newTitle: 'New Technology, Cardiovascular System, Assistance' },
          {
            change: 'ADDED',
            code: { code: 'X2A5312' },
            newTitle:
              'Cerebral Embolic Filtration, Dual Filter in Innominate Artery and Left Common Carotid Artery, Percutaneous Approach, New Technology Group 2',
          },
          { change: 'DELETED', code: { code: 'XY0YX37' }, newTitle: null },
        ],
      },
    });
  });

  it('is linked with the coverage documents that list its codes', async () => {
    expect(
      await ask(`{ code(system: ICD10PCS, code: "BR09ZZ1") { ... on IcdPcsCode { coverageGroups { edges {
        document { id } node { kind document { number } icdPcsCodes { nodes { code } } } } } } } }`),
    ).toEqual({
      code: {
        coverageGroups: {
          edges: [
            {
              document: { id: 'DOC:mcd-article-x-icd10-pcs-code' },
              node: {
                kind: 'ICD10PCS',
                document: { number: 'A90001' },
                icdPcsCodes: { nodes: [{ code: 'BQ00ZZZ' }, { code: 'BR09ZZ1' }] },
              },
            },
          ],
        },
      },
    });
  });
});

describe('an order file of ICD-10-PCS', () => {
  const { graph } = graphForEachTest();
  const { write } = temporaryFolder();
  const text = (name: string) => readFile(fixture(name), 'utf8');

  it('may have a few bad rows, which are reported and left out', async () => {
    const file = await write(
      'icd10pcs_order_2024.txt',
      (await text(order2024))
        .replace('0016070 1', '0O16070 1')
        .replace('02H     0', '02H     1')
        .replace('02H43KZ 1 ', '02H43KZ '),
    );
    expect((await load(graph, file)).map((line) => line.replace(file, 'FILE'))).toEqual([
      'FILE:2: An ICD-10-PCS code must be seven digits or letters other than I and O, such as 0QU23JZ, but got "0O16070".',
      'FILE:3: A header must have three characters and a code seven, but 02H has flag 1.',
      'FILE:4: A row must have a number, a code, 0 or 1, and two titles in fixed columns, but has not.',
      'icd10pcs-order: 20 new nodes, 0 changed, 0 relationships set, 0 removed',
    ]);
  });

  it('is refused if it is cut off, has no release, or comes after a later one', async () => {
    await load(graph, fixture(order2025));
    const before = await everything(graph);
    const cut = await write('icd10pcs_order_2026.txt', (await text(order2025)).replace(/^\d{5} X[\s\S]*/m, ''));
    await expect(load(graph, cut)).rejects.toThrow('must list codes up to those that begin with X');
    const unnamed = await write('icd10pcs_order.txt', await text(order2025));
    await expect(load(graph, unnamed)).rejects.toThrow('Add an option such as --release FY2024.');
    await expect(load(graph, fixture(order2024))).rejects.toThrow('Releases must be loaded oldest first');
    expect(await everything(graph)).toEqual(before);
  });
});
