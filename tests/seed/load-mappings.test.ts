import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph, fixture, graphForEachTest } from '../support/test-graph.ts';
import { writeDiagnoses } from './diagnoses.ts';
import { everythingSaid } from './graph-content.ts';
import { load } from './load.ts';

const hcc = fixture('2026_initial_icd10cm_hcc_mappings.csv');
const toIcd9 = fixture('icd10cmtoicd9gem.csv');
const toIcd10cm = fixture('icd9toicd10cmgem.csv');

const codes = ['A02.1', 'A18.01', 'B37.7', 'C43.0', 'E00.0', 'M81.0', 'N00.0', 'O72.0', 'R40.2130', 'Z99.2'];

describe('the mappings of CMS-HCC', () => {
  const { graph, ask } = filledGraph(async (graph) => {
    await writeDiagnoses(graph, codes);
    await load(graph, hcc);
  });

  it('put a diagnosis in a category of each model, or in several of one model', async () => {
    expect(
      await ask(
        '{ diagnosis(code: "B37.7") { hccs { id display } } rx: diagnosis(code: "M81.0") { hccs { id model number } } }',
      ),
    ).toEqual({
      diagnosis: {
        hccs: [
          { id: 'HCC:ESRD-V21-2', display: 'ESRD V21 HCC 2' },
          { id: 'HCC:ESRD-V21-6', display: 'ESRD V21 HCC 6' },
          { id: 'HCC:ESRD-V24-2', display: 'ESRD V24 HCC 2' },
          { id: 'HCC:ESRD-V24-6', display: 'ESRD V24 HCC 6' },
          { id: 'HCC:V22-2', display: 'V22 HCC 2' },
          { id: 'HCC:V22-6', display: 'V22 HCC 6' },
          { id: 'HCC:V24-2', display: 'V24 HCC 2' },
          { id: 'HCC:V24-6', display: 'V24 HCC 6' },
          { id: 'HCC:V28-2', display: 'V28 HCC 2' },
          { id: 'HCC:V28-6', display: 'V28 HCC 6' },
          { id: 'HCC:RX-V08-5', display: 'V08 RxHCC 5' },
        ],
      },
      rx: { hccs: [{ id: 'HCC:RX-V08-87', model: 'RxHCC V08', number: 87 }] },
    });
  });

  it('can be queried by model, with their diagnoses', async () => {
    expect(
      await ask(`{
          hccCategories(where: { model: { eq: "CMS-HCC V28" } }) { nodes { number diagnoses { nodes { code } } } }
          node(id: "HCC:V28-23") { ... on HccCategory { model } }
          diagnoses(where: { hccs: { some: { model: { eq: "CMS-HCC ESRD V21" }, number: { gte: 100 } } } }) { nodes { code } }
        }`),
    ).toEqual({
      hccCategories: {
        nodes: [
          { number: 2, diagnoses: { nodes: [{ code: 'B37.7' }] } },
          { number: 6, diagnoses: { nodes: [{ code: 'B37.7' }] } },
          { number: 23, diagnoses: { nodes: [{ code: 'C43.0' }] } },
        ],
      },
      node: { model: 'CMS-HCC V28' },
      diagnoses: { nodes: [{ code: 'N00.0' }, { code: 'Z99.2' }] },
    });
  });

  it('change nothing when loaded again', async () => {
    const before = await everythingSaid(graph);
    expect((await load(graph, hcc)).at(-1)).toBe('hcc-mapping: 0 new nodes, 0 changed, 0 relationships set, 0 removed');
    expect(await everythingSaid(graph)).toEqual(before);
  });
});

describe('the General Equivalence Mappings', () => {
  const { graph, ask } = filledGraph(async (graph) => {
    await writeDiagnoses(graph, codes);
    for (const file of [toIcd9, toIcd10cm]) await load(graph, file);
  });

  const edges = (node: string) => `edges { approximate combination choices node { ${node} } }`;

  it('link a diagnosis to ICD-9-CM codes, with how well they match', async () => {
    expect(await ask(`{ diagnosis(code: "M81.0") { icd9 { ${edges('id display status')} } } }`)).toEqual({
      diagnosis: {
        icd9: {
          edges: [
            {
              approximate: true,
              combination: false,
              choices: null,
              node: { id: 'ICD9CM:733.00', display: 'ICD-9-CM 733.00', status: 'RETIRED' },
            },
            {
              approximate: false,
              combination: false,
              choices: null,
              node: { id: 'ICD9CM:733.01', display: 'ICD-9-CM 733.01', status: 'RETIRED' },
            },
          ],
        },
      },
    });
  });

  it('distinguish targets that are only used together from those that are also used alone', async () => {
    expect(
      await ask(`{
          sepsis: diagnosis(code: "A02.1") { icd9 { ${edges('code')} } }
          spine: diagnosis(code: "A18.01") { icd9(where: { code: { eq: "015.00" } }) { ${edges('code')} } }
          icd9Codes(where: { code: { eq: "66602" } }) { nodes { diagnoses { ${edges('code')} } } }
        }`),
    ).toEqual({
      sepsis: {
        icd9: {
          edges: [
            { approximate: true, combination: true, choices: ['1.1'], node: { code: '003.1' } },
            { approximate: true, combination: true, choices: ['1.2'], node: { code: '995.91' } },
          ],
        },
      },
      spine: {
        icd9: {
          edges: [
            { approximate: true, combination: false, choices: ['1.1', '2.1', '3.1', '4.1'], node: { code: '015.00' } },
          ],
        },
      },
      icd9Codes: {
        nodes: [
          {
            diagnoses: {
              edges: [{ approximate: true, combination: false, choices: ['1.1'], node: { code: 'O72.0' } }],
            },
          },
        ],
      },
    });
  });

  it('have codes with their dots, after the fourth character of an E code', async () => {
    expect(
      await ask(`{
          code(system: ICD9CM, code: "e9179") { code }
          fall: code(system: ICD9CM, code: "E917.9") { id }
          nothing: code(system: ICD9CM, code: "E888") { id }
        }`),
    ).toEqual({ code: { code: 'E917.9' }, fall: { id: 'ICD9CM:E917.9' }, nothing: null });
    expect(await ask('{ code(system: ICD9CM, code: "M81.0") { id } }')).toEqual([
      'An ICD-9-CM diagnosis code must be three digits, or V and two digits, with up to two more after a dot; ' +
        'or E and three digits, with one more after a dot; such as 733.00, but got "M81.0".',
    ]);
  });

  it('show which codes map to nothing', async () => {
    expect(
      await ask(`{
          diagnosis(code: "R40.2130") { icd9NoMap icd9 { totalCount } }
          icd9Codes(where: { noMap: true }) { nodes { code diagnoses { totalCount } } }
          diagnoses(where: { icd9NoMap: true }) { nodes { code } }
        }`),
    ).toEqual({
      diagnosis: { icd9NoMap: true, icd9: { totalCount: 0 } },
      icd9Codes: { nodes: [{ code: '365.70', diagnoses: { totalCount: 0 } }] },
      diagnoses: { nodes: [{ code: 'R40.2130' }] },
    });
  });

  it('change nothing when loaded again in the other order', async () => {
    const before = await everythingSaid(graph);
    for (const file of [toIcd10cm, toIcd9]) await load(graph, file);
    expect(await everythingSaid(graph)).toEqual(before);
  });
});

describe('a file of mappings', () => {
  const { write } = temporaryFolder();
  const { graph } = graphForEachTest((graph) => writeDiagnoses(graph, codes));

  it('may have the columns of the published text', async () => {
    const rows = (await readFile(toIcd9, 'utf8')).replaceAll('"', '').trim().split('\n').slice(1);
    const text = rows
      .map((row) => row.split(',').slice(0, 3))
      .map(([from, to, flags]) => `${from?.padEnd(7)} ${to?.padEnd(5)} ${flags}\r\n`);
    await load(graph, toIcd9);
    const first = await everythingSaid(graph);
    expect((await load(graph, await write('2018_I10gem.txt', text.join('')))).at(-1)).toBe(
      'gem-icd10cm-to-icd9: 0 new nodes, 0 changed, 0 relationships set, 0 removed',
    );
    expect(await everythingSaid(graph)).toEqual(first);
  });

  it.each([
    ['hcc.csv', hcc, -3, /must end with notes, but has none\. The file seems to be cut off: download it again\.$/],
    ['gem.csv', toIcd9, -2, /has no codes that start with Y, Z\. The file seems to be cut off: download it again\.$/],
    ['gem9.csv', toIcd10cm, -1, /has no codes that start with V\. The file seems to be cut off: download it again\.$/],
  ])('is refused if it is cut off between two rows: %s', async (name, file, rows, message) => {
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const path = await write(name, `${lines.slice(0, rows).join('\n')}\n`);
    await expect(load(graph, path)).rejects.toThrow(message);
  });

  it('is loaded without its bad rows, which are reported', async () => {
    const path = await write('hcc.csv', (await readFile(hcc, 'utf8')).replace(/^C430,(.*?),12,/m, 'C430,$1,twelve,'));
    const lines = (await readFile(hcc, 'utf8')).split('\n');
    const line = lines.findIndex((row) => row.startsWith('C430')) + 1;
    expect((await load(graph, path))[0]).toBe(`${path}:${line}: A category must be a number, but got "twelve".`);
    const gem = await write('gem.csv', (await readFile(toIcd9, 'utf8')).replace('"0031","10111"', '"0031","1011"'));
    expect((await load(graph, gem))[0]).toMatch(
      /gem\.csv:\d+: The flags must be five digits, the first three 0 or 1, but got "1011"\.$/,
    );
  });
});
