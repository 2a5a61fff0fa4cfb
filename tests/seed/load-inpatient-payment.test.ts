import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const diagnoses = 'icd10cm-order-2025.txt';
const weights = 'table_5_msdrg_weights_fy2026.txt';
const majors = 'table_6I_mcc_fy2026.txt';
const minors = 'table_6J_cc_fy2026.txt';
const exclusions = 'table_6K_cc_exclusions_fy2026.txt';

describe('the MS-DRGs', () => {
  const { ask } = loadedGraph(weights);

  it('have their weights and lengths of stay, with the document and the edition', async () => {
    expect(
      await ask(`{ msDrgs(where: { number: { eq: "543" } }) { nodes {
        id edition number title mdc type weight uncappedWeight geometricMeanStay arithmeticMeanStay
        postAcuteTransfer specialPay source { id version coversFrom coversTo } } } }`),
    ).toEqual({
      msDrgs: {
        nodes: [
          {
            id: 'MSDRG:FY2026-543',
            edition: 'FY2026',
            number: '543',
            title: 'PATHOLOGICAL FRACTURES AND MUSCULOSKELETAL AND CONNECTIVE TISSUE MALIGNANCY WITH CC',
            mdc: '08',
            type: 'MEDICAL',
            weight: 1.028,
            uncappedWeight: 1.028,
            geometricMeanStay: 3.5,
            arithmeticMeanStay: 4.4,
            postAcuteTransfer: true,
            specialPay: false,
            source: {
              id: 'DOC:ipps-ms-drg-FY2026',
              version: 'FY2026',
              coversFrom: '2025-10-01',
              coversTo: '2026-09-30',
            },
          },
        ],
      },
    });
  });

  it('may have commas in their titles, come before all categories, or have no figures', async () => {
    const numbers = '["003", "999"]';
    expect(
      await ask(`{ msDrgs(where: { number: { in: ${numbers} } }) { nodes { number title mdc type weight } } }`),
    ).toEqual({
      msDrgs: {
        nodes: [
          {
            number: '003',
            title:
              'ECMO OR TRACHEOSTOMY WITH MV >96 HOURS OR PRINCIPAL DIAGNOSIS EXCEPT FACE, MOUTH AND NECK WITH MAJOR O.R. PROCEDURES',
            mdc: 'PRE',
            type: 'SURGICAL',
            weight: 21.2252,
          },
          { number: '999', title: 'UNGROUPABLE', mdc: null, type: null, weight: null },
        ],
      },
    });
  });
});

describe('CCs and MCCs', () => {
  const { ask } = loadedGraph(diagnoses, majors, minors, exclusions);

  it('are facts of a diagnosis, with the document and the edition', async () => {
    const levels = 'ccLevels { edges { edition document { id } node { level } } }';
    expect(
      await ask(`{ major: diagnosis(code: "G00.0") { ${levels} } minor: diagnosis(code: "A00.0") { ${levels} }
        neither: diagnosis(code: "M81.0") { ${levels} } }`),
    ).toEqual({
      major: {
        ccLevels: {
          edges: [{ edition: 'FY2026', document: { id: 'DOC:ipps-mcc-list-FY2026' }, node: { level: 'MCC' } }],
        },
      },
      minor: {
        ccLevels: {
          edges: [{ edition: 'FY2026', document: { id: 'DOC:ipps-cc-list-FY2026' }, node: { level: 'CC' } }],
        },
      },
      neither: { ccLevels: { edges: [] } },
    });
  });

  it('filter diagnoses, and count those of the table that are not loaded', async () => {
    expect(
      await ask(`{
        diagnoses(where: { ccLevels: { some: { level: { eq: MCC } } } }) { nodes { code } }
        ccLevels { nodes { id count diagnoses { totalCount } } }
      }`),
    ).toEqual({
      diagnoses: { nodes: [{ code: 'G00.0' }, { code: 'N00.0' }] },
      ccLevels: {
        nodes: [
          { id: 'CCLEVEL:FY2026-CC', count: 4, diagnoses: { totalCount: 4 } },
          { id: 'CCLEVEL:FY2026-MCC', count: 3, diagnoses: { totalCount: 2 } },
        ],
      },
    });
  });

  it('have exclusion lists, which several share', async () => {
    const codes = 'principalDiagnoses { nodes { code } } diagnoses { edges { level onlyIfAlive node { code } } }';
    expect(
      await ask(`{ diagnosis(code: "I01.0") { ccExclusions { edges { level edition document { id }
        node { id number count ${codes} } } } } }`),
    ).toEqual({
      diagnosis: {
        ccExclusions: {
          edges: [
            {
              level: 'CC',
              edition: 'FY2026',
              document: { id: 'DOC:ipps-cc-exclusions-FY2026' },
              node: {
                id: 'CCLIST:FY2026-0003',
                number: '0003',
                count: 2,
                principalDiagnoses: { nodes: [{ code: 'G00.0' }, { code: 'I01.0' }] },
                diagnoses: {
                  edges: [
                    { level: 'MCC', onlyIfAlive: false, node: { code: 'G00.0' } },
                    { level: 'CC', onlyIfAlive: false, node: { code: 'I01.0' } },
                  ],
                },
              },
            },
          ],
        },
      },
    });
  });

  it('may count with all principal diagnoses, or only if the patient is discharged alive', async () => {
    const fields = 'ccExclusions { edges { onlyIfAlive node { number } } }';
    expect(
      await ask(`{ all: diagnosis(code: "K00.0") { ${fields} } alive: diagnosis(code: "R00.0") { ${fields}
        ccExclusionsAsPrincipal { nodes { number } } } }`),
    ).toEqual({
      all: { ccExclusions: { edges: [] } },
      alive: {
        ccExclusions: { edges: [{ onlyIfAlive: true, node: { number: '1220' } }] },
        ccExclusionsAsPrincipal: { nodes: [{ number: '1220' }] },
      },
    });
  });
});

describe('MS-DRGs in which some CCs and MCCs do not count', () => {
  const { ask } = loadedGraph(diagnoses, exclusions);

  it('lead to these diagnoses, and these to them', async () => {
    const list = 'id mdc firstDrg lastDrg title count diagnoses { nodes { code } }';
    const hiv = {
      id: 'DRGLIST:FY2026-974-976',
      mdc: '25',
      firstDrg: '974',
      lastDrg: '976',
      title: 'HIV with Major Related Condition',
      count: 2,
      diagnoses: { nodes: [{ code: 'A00.0' }, { code: 'G00.0' }] },
    };
    expect(
      await ask(`{ drgExclusionLists { nodes { ${list} } }
        diagnosis(code: "G00.0") { drgExclusions { edges { edition document { id } node { ${list} } } } } }`),
    ).toEqual({
      drgExclusionLists: {
        nodes: [
          {
            id: 'DRGLIST:FY2026-082-084',
            mdc: '01',
            firstDrg: '082',
            lastDrg: '084',
            title: 'Traumatic Stupor and Coma >1 Hour',
            count: 2,
            diagnoses: { nodes: [{ code: 'A00.0' }] },
          },
          hiv,
        ],
      },
      diagnosis: {
        drgExclusions: { edges: [{ edition: 'FY2026', document: { id: 'DOC:ipps-cc-exclusions-FY2026' }, node: hiv }] },
      },
    });
  });
});

describe('tables of the IPPS rule', () => {
  const { graph, ask } = graphForEachTest((graph) => load(graph, fixture(diagnoses)));
  const { write } = temporaryFolder();
  const text = (name: string) => readFile(fixture(name), 'latin1');
  const bytes = (content: string) => Buffer.from(content, 'latin1');

  it('keep editions side by side, also if an older one is loaded later', async () => {
    await load(graph, fixture(majors));
    const older = (await text(majors)).replace(/^G00\.0.*\r\n/m, '');
    await load(graph, await write('table_6I_mcc_fy2025.txt', bytes(older)));
    await load(graph, await write('table_5_fy2025.txt', bytes((await text(weights)).replaceAll('2026', '2025'))));
    await load(graph, fixture(weights));
    expect(
      await ask(`{
        diagnosis(code: "G00.0") { ccLevels { nodes { edition } } }
        other: diagnosis(code: "N00.0") { ccLevels { nodes { edition } } }
        msDrgs(where: { number: { eq: "470" } }) { nodes { id } }
      }`),
    ).toEqual({
      diagnosis: { ccLevels: { nodes: [{ edition: 'FY2026' }] } },
      other: { ccLevels: { nodes: [{ edition: 'FY2025' }, { edition: 'FY2026' }] } },
      msDrgs: { nodes: [{ id: 'MSDRG:FY2025-470' }, { id: 'MSDRG:FY2026-470' }] },
    });
  });

  it('change nothing when they are loaded again', async () => {
    for (const name of [weights, majors, exclusions]) {
      await load(graph, fixture(name));
      expect((await load(graph, fixture(name))).at(-1)).toMatch(
        /: 0 new nodes, 0 changed, 0 relationships set, 0 removed$/,
      );
    }
  });

  it('may have a bad row, which is reported and left out', async () => {
    const drgs = (await text(weights)).replace('\t21.2252\t', '\tmany\t').replace(/^470/m, '47');
    const file = await write('table_5_fy2026.txt', bytes(drgs));
    expect((await load(graph, file)).map((line) => line.replace(file, 'FILE'))).toEqual([
      'FILE:5: The figures of 003 must be numbers, but got "many".',
      'FILE:6: An MS-DRG must be three digits, but got "47".',
      'ms-drg: 5 new nodes, 0 changed, 0 relationships set, 0 removed',
    ]);
    const list = await write('table_6K_fy2026.txt', (await text(exclusions)).replace('  A001 ', '  A-01 '));
    expect((await load(graph, list)).map((line) => line.replace(list, 'FILE'))[0]).toBe(
      'FILE:17: A diagnosis code must be a letter and two characters, at least one of them a digit, with up to four more after a dot, such as M80.00XA, but got "A-01".',
    );
  });

  it('are refused if they are cut off, or have other columns', async () => {
    const before = await everything(graph);
    const refusals = [
      ['table_5_fy2026.txt', (await text(weights)).replace(/^999[\s\S]*/m, ''), 'but has no 999'],
      ['table_5_fy2026.txt', (await text(weights)).replace('TYPE', 'KIND'), 'but has no type in MS-DRG'],
      ['table_5.txt', (await text(weights)).replaceAll('FY 2026', ''), 'Add an option such as --release FY2026.'],
      ['table_6I_fy2026.txt', (await text(majors)).replace(/\tNotes:[\s\S]*/, ''), 'must end with notes, but has none'],
      ['table_6I_fy2026.txt', (await text(majors)).replace('Diagnosis Code', 'Code'), 'but has no Diagnosis Code'],
      ['table_6K_fy2026.txt', (await text(exclusions)).replace(/K Part 3[\s\S]*/, ''), 'but the last one is missing'],
      [
        'table_6K_fy2026.txt',
        (await text(exclusions)).replace(/ {2}A001.*\r\n/, ''),
        'must have 3 codes in PDX collection 0002',
      ],
    ] as const;
    for (const [name, content, message] of refusals) {
      await expect(load(graph, await write(name, bytes(content)))).rejects.toThrow(message);
    }
    expect(await everything(graph)).toEqual(before);
  });

  it('say which codes no loaded release has', async () => {
    const lines = await load(graph, fixture(majors));
    expect(lines[0]).toContain('Codes left out, because no loaded release has them: 1 (A02.1).');
  });
});
