import { describe, expect, it } from 'vitest';
import { load } from '../seed/load.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { graphForEachTest, loadedGraph } from '../support/test-graph.ts';

const files = [
  'ptp_practitioner_2024-07.csv',
  'ccipra-v322r0-f1.txt',
  'mue_practitioner_2024-07.csv',
  'MCR_MUE_OutpatientHospital_Eff_07-01-2026.csv',
  'AOC_V2026Q2-MCR.csv',
] as const;

describe('the edits among codes', () => {
  const { ask } = loadedGraph(...files);
  const pair = 'columnOne { code } columnTwo { code } modifierIndicator canBypass';

  it('are the pairs in effect on the date, with their terms and evidence', async () => {
    const codes = '["45385", "45378", "58150", "58661", "99213", "99214"]';
    expect(
      await ask(`{ edits(codes: ${codes}, asOf: "2024-08-15") {
        asOf setting pairs { ${pair} rationale explanation edits { edition source { id } } } } }`),
    ).toEqual({
      edits: {
        asOf: '2024-08-15',
        setting: 'PRACTITIONER',
        pairs: [
          {
            columnOne: { code: '45385' },
            columnTwo: { code: '45378' },
            modifierIndicator: '0',
            canBypass: false,
            rationale: 'CPT Separate procedure definition',
            explanation: '45378 is not paid on the same day as 45385. No modifier gets around the edit.',
            edits: { edition: '2024-07', source: { id: 'DOC:ncci-ptp-practitioner-2024-07' } },
          },
          {
            columnOne: { code: '45385' },
            columnTwo: { code: '99213' },
            modifierIndicator: '1',
            canBypass: true,
            rationale: 'Standards of medical/surgical practice',
            explanation:
              '99213 is not paid on the same day as 45385. An NCCI-associated modifier gets around the edit if the services were distinct.',
            edits: { edition: '2024-07', source: { id: 'DOC:ncci-ptp-practitioner-2024-07' } },
          },
          {
            columnOne: { code: '58150' },
            columnTwo: { code: '58661' },
            modifierIndicator: '1',
            canBypass: true,
            rationale: 'More extensive procedure',
            explanation:
              '58661 is not paid on the same day as 58150. An NCCI-associated modifier gets around the edit if the services were distinct.',
            edits: { edition: '2024-07', source: { id: 'DOC:ncci-ptp-practitioner-2024-07' } },
          },
        ],
      },
    });
  });

  it('are judged by the edition of the date, or by the dates of a later one', async () => {
    const at = (date: string) =>
      `edits(codes: ["45385", "99213"], asOf: "${date}") { pairs { effectiveFrom deletedOn edits { edition } } }`;
    expect(
      await ask(`{
        before: ${at('2023-12-31')}
        first: ${at('2024-01-01')}
        own: ${at('2024-07-01')}
        last: ${at('2026-03-31')}
        after: ${at('2026-04-01')}
        later: ${at('2026-10-01')}
      }`),
    ).toEqual({
      before: { pairs: [] },
      first: { pairs: [{ effectiveFrom: '2024-01-01', deletedOn: '2026-03-31', edits: { edition: '2026-07' } }] },
      own: { pairs: [{ effectiveFrom: null, deletedOn: null, edits: { edition: '2024-07' } }] },
      last: { pairs: [{ effectiveFrom: '2024-01-01', deletedOn: '2026-03-31', edits: { edition: '2026-07' } }] },
      after: { pairs: [] },
      later: { pairs: [] },
    });
  });

  it('say which kinds and codes could not be checked', async () => {
    expect(
      await ask(`{
        edits(codes: ["45385", "99213", "99499"], asOf: "2024-12-15") {
          checks { kind outcome editions { id whole } codesWithoutData explanation } }
        later: edits(codes: ["45385", "99213"], asOf: "2030-01-01") { pairs { explanation } checks { kind outcome explanation } }
      }`),
    ).toEqual({
      edits: {
        checks: [
          {
            kind: 'PTP',
            outcome: 'PARTLY_CHECKED',
            editions: [{ id: 'NCCI:ptp-practitioner-2026-07-f1', whole: false }],
            codesWithoutData: ['99213', '99499'],
            explanation:
              'The loaded PTP edits for 2024-12-15 do not reach to 99213, 99499. That does not mean that there are no edits.',
          },
          {
            kind: 'MUE',
            outcome: 'NO_DATA',
            editions: [],
            codesWithoutData: ['45385', '99213', '99499'],
            explanation:
              'No loaded edition of unit limits covers 2024-12-15. That does not mean that there are no edits.',
          },
          {
            kind: 'ADD_ON',
            outcome: 'CHECKED',
            editions: [{ id: 'NCCI:add-on-2026-04', whole: true }],
            codesWithoutData: [],
            explanation: 'Checked by the add-on codes of 2026-04.',
          },
        ],
      },
      later: {
        pairs: [],
        checks: [
          { kind: 'PTP', outcome: 'NO_DATA', explanation: noData('PTP edits') },
          { kind: 'MUE', outcome: 'NO_DATA', explanation: noData('unit limits') },
          { kind: 'ADD_ON', outcome: 'NO_DATA', explanation: noData('add-on codes') },
        ],
      },
    });
  });

  it('include the unit limits of the setting', async () => {
    const at = (arguments_: string) =>
      `edits(codes: ["77080"], ${arguments_}) { unitLimits { units setting edition } }`;
    expect(
      await ask(`{
        practitioner: ${at('asOf: "2024-08-15"')}
        hospital: ${at('asOf: "2026-08-15", setting: OUTPATIENT_HOSPITAL')}
        supplier: ${at('asOf: "2026-08-15", setting: DME_SUPPLIER')}
      }`),
    ).toEqual({
      practitioner: { unitLimits: [{ units: 1, setting: 'PRACTITIONER', edition: '2024-07' }] },
      hospital: { unitLimits: [{ units: 2, setting: 'OUTPATIENT_HOSPITAL', edition: '2026-07' }] },
      supplier: { unitLimits: [] },
    });
  });

  it('show add-on codes with and without their primary codes', async () => {
    const check = 'addOn { code } outcome primaries { code } explanation rules { id }';
    const rules = (...ids: string[]) => ids.map((id) => ({ id: `ADDON:2026-04-${id}` }));
    expect(
      await ask(`{
        edits(codes: ["99292", "0984T", "20701", "11010"], asOf: "2026-05-01") { addOns { ${check} } }
        alone: edits(codes: ["20701"], asOf: "2021-05-01") { addOns { addOn { code } } }
      }`),
    ).toEqual({
      edits: {
        addOns: [
          {
            addOn: { code: '0984T' },
            outcome: 'NO_DATA',
            primaries: [],
            explanation:
              '0984T is an add-on code. NCCI lists 36221, and the Medicare contractor decides which other primary codes it is paid with.',
            rules: rules('0984T-36221-2025-10-01', '0984T-CCCCC-2025-10-01'),
          },
          {
            addOn: { code: '20701' },
            outcome: 'PASS',
            primaries: [{ code: '11010' }],
            explanation: '20701 is an add-on code, and 11010 is a primary code for it.',
            rules: rules('20701-11010-2022-01-01'),
          },
          {
            addOn: { code: '99292' },
            outcome: 'FAIL',
            primaries: [],
            explanation:
              '99292 is an add-on code, and none of the codes is a primary code for it. It is paid only with 99291.',
            rules: rules('99292-99291-2013-04-01'),
          },
        ],
      },
      alone: { addOns: [] },
    });
  });

  it('take codes as people type them, and refuse what is no procedure', async () => {
    expect(
      await ask(`{ edits(codes: [" 0984t", "0984T"], asOf: "2026-05-01") { addOns { addOn { code } } } }`),
    ).toEqual({
      edits: { addOns: [{ addOn: { code: '0984T' } }] },
    });
    const messages = (codes: readonly string[]) =>
      ask('query ($codes: [String!]!) { edits(codes: $codes) { asOf } }', { codes });
    expect(await messages(['M81.0'])).toEqual([
      'A procedure code must be four digits followed by a digit or letter, such as 0557T, or a letter followed by four digits, such as G0130, but got "M81.0".',
    ]);
    expect(await messages([])).toEqual(['codes must be at least one procedure, but got none.']);
    expect(await messages(Array.from({ length: 201 }, (_, index) => String(10000 + index)))).toEqual([
      'codes must be at most 200, but got 201.',
    ]);
  });
});

function noData(what: string): string {
  return `No loaded edition of ${what} covers 2030-01-01. That does not mean that there are no edits.`;
}

describe('an edition in several files', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const header = 'column1,column2,deletion_date,modifier_indicator,rationale\n';

  it('is one edition: each file judges its own codes', async () => {
    await load(graph, await write('ccipra-v302r0-f1.csv', `${header}11042,97597,*,1,Why\n20610,J1030,*,0,Why\n`));
    await load(graph, await write('ccipra-v302r0-f2.csv', `${header}45385,11042,*,1,Why\n99215,36415,*,1,Why\n`));
    const question = 'edits(codes: ["11042", "97597", "45385"], asOf: "2024-09-30")';
    expect(
      await ask(`{ ${question} { pairs { columnOne { code } columnTwo { code } } checks { editions { id } } } }`),
    ).toEqual({
      edits: {
        pairs: [
          { columnOne: { code: '11042' }, columnTwo: { code: '97597' } },
          { columnOne: { code: '45385' }, columnTwo: { code: '11042' } },
        ],
        checks: [
          { editions: [{ id: 'NCCI:ptp-practitioner-2024-07-f1' }, { id: 'NCCI:ptp-practitioner-2024-07-f2' }] },
          { editions: [] },
          { editions: [] },
        ],
      },
    });
  });
});
