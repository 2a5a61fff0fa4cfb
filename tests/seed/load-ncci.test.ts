import { describe, expect, it } from 'vitest';
import { forgetDocument } from '../../seed/cli/forget-document.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const ptp = 'ptp_practitioner_2024-07.csv';
const officialPtp = 'ccipra-v322r0-f1.txt';
const mue = 'mue_practitioner_2024-07.csv';
const officialMue = 'MCR_MUE_OutpatientHospital_Eff_07-01-2026.csv';
const addOns = 'AOC_V2026Q2-MCR.csv';
const fixedWidth = 'AOC_V2026Q3-MCR.txt';
const ptpHeader = 'column1,column2,deletion_date,modifier_indicator,rationale';

describe('PTP edits', () => {
  const { ask } = loadedGraph(ptp, officialPtp);

  it('has the edits of a code in column 1 that have not been deleted, with their source', async () => {
    const edges = 'edges { edition document { id } node { modifierIndicator rationale columnTwo { nodes { code } } } }';
    const where = '{ edition: { eq: "2024-07" }, deletedOn: { eq: null } }';
    expect(
      await ask(`{ procedure(code: "45385") {
        ptpEdits(where: ${where}, orderBy: [{ rationale: ASC }, { modifierIndicator: ASC }]) { totalCount ${edges} } } }`),
    ).toEqual({
      procedure: {
        ptpEdits: {
          totalCount: 3,
          edges: [
            ['0', 'CPT Separate procedure definition', '45378'] as const,
            ['1', 'More extensive procedure', '45380'] as const,
            ['1', 'Standards of medical/surgical practice', '99213'] as const,
          ].map(([modifierIndicator, rationale, code]) => ({
            edition: '2024-07',
            document: { id: 'DOC:ncci-ptp-practitioner-2024-07' },
            node: { modifierIndicator, rationale, columnTwo: { nodes: [{ code }] } },
          })),
        },
      },
    });
  });

  it('puts codes that have the same edits into one set', async () => {
    const where = '{ columnOne: { some: { code: { eq: "77081" } } }, deletedOn: { eq: null } }';
    const codes = 'columnOne { nodes { code display } } columnTwo { nodes { code } totalCount }';
    expect(await ask(`{ ptpEditSets(where: ${where}) { nodes { count ${codes} } totalCount } }`)).toEqual({
      ptpEditSets: {
        nodes: [
          {
            count: 4,
            columnOne: {
              nodes: [
                { code: '77080', display: 'CPT 77080' },
                { code: '77081', display: 'CPT 77081' },
              ],
            },
            columnTwo: { nodes: [{ code: '36415' }, { code: '99213' }], totalCount: 2 },
          },
        ],
        totalCount: 1,
      },
    });
  });

  it('reads the dates of the official layout', async () => {
    const fields =
      'modifierIndicator effectiveFrom deletedOn columnOne { nodes { code } } columnTwo { nodes { code } }';
    const where = '{ edition: { eq: "2026-07" } }';
    expect(
      await ask(`{ ptpEditSets(where: ${where}, orderBy: [{ effectiveFrom: ASC }]) { nodes { ${fields} } } }`),
    ).toEqual({
      ptpEditSets: {
        nodes: [
          ['0', '1996-01-01', null, ['45380', '45385'], ['45378']] as const,
          ['9', '2022-01-01', '2022-01-01', ['77080'], ['99213']] as const,
          ['1', '2024-01-01', '2026-03-31', ['45385'], ['99213']] as const,
        ].map(([modifierIndicator, effectiveFrom, deletedOn, one, two]) => ({
          modifierIndicator,
          effectiveFrom,
          deletedOn,
          columnOne: { nodes: one.map((code) => ({ code })) },
          columnTwo: { nodes: two.map((code) => ({ code })) },
        })),
      },
    });
  });

  it('can be filtered by the date of service', async () => {
    const at = (date: string) =>
      `ptpEdits(where: { edition: { eq: "2026-07" }, inEffectOn: "${date}" }) { nodes { columnTwo { nodes { code } } } }`;
    const sets = (...codes: string[]) => ({ nodes: codes.map((code) => ({ columnTwo: { nodes: [{ code }] } })) });
    expect(
      await ask(`{ procedure(code: "45385") {
        before: ${at('2023-12-31')}
        first: ${at('2024-01-01')}
        last: ${at('2026-03-31')}
        after: ${at('2026-04-01')}
      } }`),
    ).toEqual({
      procedure: {
        before: sets('45378'),
        first: { nodes: expect.arrayContaining(sets('45378', '99213').nodes) },
        last: { nodes: expect.arrayContaining(sets('45378', '99213').nodes) },
        after: sets('45378'),
      },
    });
  });

  it('keeps editions side by side: one with effective dates also judges earlier days', async () => {
    const fields = 'id setting validFrom validTo whole firstCode lastCode count activeCount';
    expect(await ask(`{ ncciEditions { nodes { ${fields} } } }`)).toEqual({
      ncciEditions: {
        nodes: [
          {
            id: 'NCCI:ptp-practitioner-2024-07',
            setting: 'PRACTITIONER',
            validFrom: '2024-07-01',
            validTo: '2024-09-30',
            whole: true,
            firstCode: '45380',
            lastCode: '77081',
            count: 11,
            activeCount: 9,
          },
          {
            id: 'NCCI:ptp-practitioner-2026-07-f1',
            setting: 'PRACTITIONER',
            validFrom: '1996-01-01',
            validTo: '2026-09-30',
            whole: false,
            firstCode: '45380',
            lastCode: '77080',
            count: 4,
            activeCount: 2,
          },
        ],
      },
    });
  });
});

describe('medically unlikely edits', () => {
  const { ask } = loadedGraph(mue, officialMue);

  it('limits the units of a procedure in each setting', async () => {
    const fields = 'setting edition units adjudication rationale source { id }';
    expect(
      await ask(`{ procedure(code: "77080") { unitLimits(orderBy: [{ units: ASC }]) { nodes { ${fields} } } } }`),
    ).toEqual({
      procedure: {
        unitLimits: {
          nodes: [
            {
              setting: 'PRACTITIONER',
              edition: '2024-07',
              units: 1,
              adjudication: 'DATE_OF_SERVICE_POLICY',
              rationale: 'Nature of Service/Procedure',
              source: { id: 'DOC:ncci-mue-practitioner-2024-07' },
            },
            {
              setting: 'OUTPATIENT_HOSPITAL',
              edition: '2026-07',
              units: 2,
              adjudication: 'DATE_OF_SERVICE_POLICY',
              rationale: 'Nature of Service/Procedure',
              source: { id: 'DOC:ncci-mue-outpatient-hospital-2026-07' },
            },
          ],
        },
      },
    });
  });

  it('can be filtered and counted', async () => {
    expect(
      await ask(`{
        unitLimits(where: { adjudication: { eq: LINE } }) { nodes { procedure { code display } units } totalCount }
        all: unitLimits { groups(by: SETTING) { key count } }
      }`),
    ).toEqual({
      unitLimits: { nodes: [{ procedure: { code: 'A4206', display: 'HCPCS A4206' }, units: 300 }], totalCount: 1 },
      all: {
        groups: [
          { key: 'PRACTITIONER', count: 5 },
          { key: 'OUTPATIENT_HOSPITAL', count: 3 },
        ],
      },
    });
  });
});

describe('add-on codes', () => {
  const { ask } = loadedGraph(addOns);

  it('name the primary procedures that an add-on code is billed with, and the days of each rule', async () => {
    const rules = 'nodes { type effectiveFrom deletedOn note primary { code } }';
    expect(
      await ask(`{
        critical: procedure(code: "99292") { addOnTo { ${rules} } }
        listed: procedure(code: "0984T") { addOnTo(orderBy: [{ note: ASC }]) { ${rules} } }
        primary: procedure(code: "11010") { addOns { nodes { effectiveFrom deletedOn addOn { code } } } }
      }`),
    ).toEqual({
      critical: {
        addOnTo: {
          nodes: [
            { type: 'LISTED', effectiveFrom: '2013-04-01', deletedOn: null, note: null, primary: { code: '99291' } },
          ],
        },
      },
      listed: {
        addOnTo: {
          nodes: [
            {
              type: 'LISTED_AND_CONTRACTOR_DEFINED',
              effectiveFrom: '2025-10-01',
              deletedOn: null,
              note: 'Based on Internet-Only Manual, Chapter 12',
              primary: { code: '36221' },
            },
            {
              type: 'LISTED_AND_CONTRACTOR_DEFINED',
              effectiveFrom: '2025-10-01',
              deletedOn: null,
              note: 'Contractor Defined Primary Codes',
              primary: null,
            },
          ],
        },
      },
      primary: {
        addOns: {
          nodes: [
            { effectiveFrom: '2020-01-01', deletedOn: '2020-12-31', addOn: { code: '20701' } },
            { effectiveFrom: '2022-01-01', deletedOn: null, addOn: { code: '20701' } },
          ],
        },
      },
    });
  });
});

describe('files of NCCI edits', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();

  it('have add-on codes in text with fixed columns', async () => {
    await load(graph, fixture(fixedWidth));
    expect(
      await ask(
        '{ addOnRules { nodes { id deletedOn primary { code } } } ncciEditions { nodes { validFrom validTo } } }',
      ),
    ).toEqual({
      addOnRules: {
        nodes: [
          { id: 'ADDON:2026-07-0054T-CCCCC-2013-04-01', deletedOn: null, primary: null },
          { id: 'ADDON:2026-07-99292-99290-2013-04-01', deletedOn: '2015-12-31', primary: { code: '99290' } },
          { id: 'ADDON:2026-07-99292-99291-2013-04-01', deletedOn: null, primary: { code: '99291' } },
        ],
      },
      ncciEditions: { nodes: [{ validFrom: '2013-04-01', validTo: '2026-09-30' }] },
    });
  });

  it.each([ptp, officialPtp, mue, officialMue, addOns, fixedWidth])(
    'loading %s again changes nothing',
    async (name) => {
      await load(graph, fixture(name));
      const before = await everything(graph);
      const lines = await load(graph, fixture(name));
      expect(lines.at(-1)).toMatch(/: 0 new nodes, 0 changed, 0 relationships set, 0 removed$/);
      expect(await everything(graph)).toEqual(before);
    },
  );

  it('replace the edits of the same edition, and only these', async () => {
    await load(graph, fixture(ptp));
    await load(graph, fixture(officialPtp));
    const corrected = await write(
      'corrected_practitioner_2024-07.csv',
      `${ptpHeader}\n77080,36415,*,0,Mutually exclusive\n`,
    );
    await load(graph, corrected);
    expect(
      await ask('{ ncciEditions { nodes { id count } } ptpEditSets { groups(by: EDITION) { key count } } }'),
    ).toEqual({
      ncciEditions: {
        nodes: [
          { id: 'NCCI:ptp-practitioner-2024-07', count: 1 },
          { id: 'NCCI:ptp-practitioner-2026-07-f1', count: 4 },
        ],
      },
      ptpEditSets: {
        groups: [
          { key: '2026-07', count: 3 },
          { key: '2024-07', count: 1 },
        ],
      },
    });
  });

  it('have a few bad rows, which are reported and left out', async () => {
    const rows = [
      '45380,45378,*,0,More extensive procedure',
      '45380,4537,*,0,More extensive procedure',
      '45380,45379,20230231,0,More extensive procedure',
      '45380,45381,*,2,More extensive procedure',
      '45380,45382,*,1',
      '45380,45383,*,1,',
      '45380,45378,*,0,More extensive procedure',
      '45380,45384,*,0,More extensive procedure',
    ];
    const file = await write('ptp_outpatient_2026-01.csv', [ptpHeader, ...rows, ''].join('\n'));
    const lines = await load(graph, file);
    expect(lines.map((line) => line.replace(file, 'FILE'))).toEqual([
      'FILE:3: A procedure code must be four digits followed by a digit or letter, such as 0557T, or a letter followed by four digits, such as G0130, but got "4537".',
      'FILE:4: The deletion date must be * or a date such as 20240731, but got "20230231".',
      'FILE:5: The modifier indicator must be 0, 1 or 9, but got "2".',
      'FILE:6: A row must have 5 cells, but got 4.',
      'FILE:7: An edit must have a rationale, but has none.',
      'FILE:8: There is a row for CPT:45380 and CPT:45378 already.',
      'ncci-ptp: 5 new nodes, 0 changed, 3 relationships set, 0 removed',
    ]);
  });

  it('are refused if they are cut off, have many bad rows, or do not say what they are', async () => {
    const before = await everything(graph);
    const row = '45380,45378,*,0,More extensive procedure\n';
    const bad = await write('ptp_dme_2026-01.csv', `${ptpHeader}\n${row}${'45380,x,*,0,Why\n'.repeat(1000)}`);
    await expect(load(graph, bad)).rejects.toThrow('must have at most 20 bad rows, but has more');
    const cut = await write('ptp_dme_2026-04.csv', `${ptpHeader}\n${row}45380,45378,*`);
    await expect(load(graph, cut)).rejects.toThrow('must end after a complete row, but ends within one');
    const empty = await write('ptp_dme_2026-07.csv', `${ptpHeader}\n`);
    await expect(load(graph, empty)).rejects.toThrow('must contain edits, but has none');
    const unnamed = await write('ptp_2026-07.csv', `${ptpHeader}\n${row}`);
    await expect(load(graph, unnamed)).rejects.toThrow('must contain practitioner, outpatient or dme');
    const undated = await write('ptp_practitioner.csv', `${ptpHeader}\n${row}`);
    await expect(load(graph, undated)).rejects.toThrow('Add an option such as --release 2024-07.');
    expect(await everything(graph)).toEqual(before);
    await load(graph, undated, { release: '2025-10' });
    expect(await ask('{ ncciEditions { nodes { id validTo } } }')).toEqual({
      ncciEditions: { nodes: [{ id: 'NCCI:ptp-practitioner-2025-10', validTo: '2025-12-31' }] },
    });
  });

  it('report a bad unit limit and a bad add-on rule', async () => {
    const limits = await write(
      'mue_practitioner_2026-01.csv',
      'hcpcs_code,mue_units,mue_mai,mue_rationale\n99213,many,3,Why\n99214,1,4,Why\n99215,1,3,Why\n99215,2,3,Why\n',
    );
    expect((await load(graph, limits)).map((line) => line.replace(limits, 'FILE'))).toEqual([
      'FILE:2: The units of 99213 must be a whole number, but got "many".',
      'FILE:3: The adjudication indicator of 99214 must begin with 1, 2 or 3, but got "4".',
      'FILE:5: There is a row for 99215 already.',
      'ncci-mue: 3 new nodes, 0 changed, 1 relationship set, 0 removed',
    ]);
    const rules = await write(
      'AOC_V2026Q1.txt',
      '199292       99291       2023366\n199292       99291       2024366\n',
    );
    expect((await load(graph, rules)).map((line) => line.replace(rules, 'FILE'))).toEqual([
      'FILE:1: A date must be a year and the day of the year such as 2024213, but got "2023366".',
      'ncci-add-on: 4 new nodes, 0 changed, 2 relationships set, 0 removed',
    ]);
  });

  it('keep their codes when an article that names them is deleted', async () => {
    await load(graph, fixture('bone_mass_measurement_codes_unverified.json'));
    await load(graph, fixture(ptp));
    const [list] = (await load(graph, fixture('bone_mass_measurement_codes_unverified.json'))).slice(-1);
    expect(list).toMatch(/^procedure-diagnosis-list: \d+ statements$/);
    await forgetDocument(graph, 'DOC:list-bone-mass-measurement');
    expect(
      await ask(
        '{ kept: procedure(code: "77080") { ptpEdits { totalCount } } gone: procedure(code: "0554T") { code } }',
      ),
    ).toEqual({ kept: { ptpEdits: { totalCount: 1 } }, gone: null });
  });

  it('may begin with a byte-order mark', async () => {
    const mark = '\uFEFF';
    const limits = 'hcpcs_code,mue_units,mue_mai,mue_rationale\n99213,2,3,Why\n';
    const rules = 'AOC_Edit_Type,Add-On_Code,Primary_Code,AOC_Edit_EffDT,AOC_Edit_DelDT,Special_Instruction_Notes\n';
    await load(graph, await write('mue_practitioner_2026-01.csv', mark + limits));
    await load(graph, await write('AOC_V2026Q1.csv', `${mark}${rules}1,99292,99291,2013091,,\n`));
    await load(graph, await write('ptp_practitioner_2026-01.csv', `${mark}${ptpHeader}\n45385,45378,*,0,Why\n`));
    expect(await ask('{ ncciEditions { nodes { kind count } } }')).toEqual({
      ncciEditions: {
        nodes: [
          { kind: 'ADD_ON', count: 1 },
          { kind: 'MUE', count: 1 },
          { kind: 'PTP', count: 1 },
        ],
      },
    });
  });
});
