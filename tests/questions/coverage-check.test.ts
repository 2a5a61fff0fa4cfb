import { describe, expect, it } from 'vitest';
import { load } from '../seed/load.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { coverageTables, row, type Table } from './coverage-tables.ts';

describe('the check of coverage', () => {
  const { graph, ask } = graphForEachTest();
  const loadTables = coverageTables();
  const { write } = temporaryFolder();

  async function check(
    tables: Partial<Record<Table, readonly string[]>>,
    args = 'procedure: "77080", diagnoses: ["M81.0"]',
    fields = 'document { number } code outcome extent',
  ) {
    await loadTables(graph, tables);
    const { coverageCheck } = (await ask(`{ coverageCheck(${args}) { results { ${fields} } } }`)) as {
      coverageCheck: { results: unknown };
    };
    return coverageCheck.results;
  }

  const a1 = { number: 'A1' };

  it('answers COVERED, with the group and its evidence, for a covered group that goes with the procedure', async () => {
    await loadTables(graph, {
      article_x_hcpc_code: [row.procedure(1, 12, '77080')],
      article_x_icd10_covered: [row.covered(1, 12, 'M81.0')],
      article_x_icd10_covered_group: [row.coveredGroup(1, 12, 1, 'Applicable to code 77080.')],
    });
    expect(
      await ask(`{ coverageCheck(procedure: "77080", diagnoses: ["m810"], asOf: "2026-08-01") {
        procedure { code } asOf state contractor
        results { document { number version } code diagnosis { code } outcome extent derived lcds procedureGroup { id } group { id } condition edition source { id } explanation }
        unplaced { number }
      } }`),
    ).toEqual({
      coverageCheck: {
        procedure: { code: '77080' },
        asOf: '2026-08-01',
        state: null,
        contractor: null,
        results: [
          {
            document: { number: 'A1', version: 12 },
            code: 'M81.0',
            diagnosis: { code: 'M81.0' },
            outcome: 'COVERED',
            extent: 'COMPLETE',
            derived: false,
            lcds: [],
            procedureGroup: { id: 'GROUP:mcd-a1-12-procedures-1' },
            group: { id: 'GROUP:mcd-a1-12-covered-1' },
            condition: 'Applicable to code 77080.',
            edition: '2026-08',
            source: { id: 'DOC:mcd-article-x-icd10-covered' },
            explanation:
              'A1 lists M81.0 as supporting medical necessity, in group 1. That is not a promise of payment. The dates of the document are not loaded.',
          },
        ],
        unplaced: [],
      },
    });
  });

  it('answers NOT_COVERED for a group of diagnoses that are not covered', async () => {
    expect(
      await check({
        article_x_hcpc_code: [row.procedure(1, 12, '77080')],
        article_x_icd10_noncovered: [row.notCovered(1, 12, 'M81.0')],
      }),
    ).toEqual([{ document: a1, code: 'M81.0', outcome: 'NOT_COVERED', extent: 'NOT_COVERED_ONLY' }]);
  });

  it('answers NOT_COVERED if the procedure is in a group of codes that are not covered', async () => {
    expect(
      await check(
        {
          article_x_hcpc_code: [row.procedure(1, 12, '77080', 2)],
          article_x_hcpc_code_group: [row.procedures(1, 12, 2, 'These code(s) are non-covered.')],
          article_x_icd10_covered: [row.covered(1, 12, 'M81.0')],
        },
        undefined,
        'outcome group { kind number } condition explanation',
      ),
    ).toEqual([
      {
        outcome: 'NOT_COVERED',
        group: { kind: 'PROCEDURES', number: 2 },
        condition: 'These code(s) are non-covered.',
        explanation: 'A1 lists 77080 in a group of codes that it does not cover.',
      },
    ]);
  });

  it('never takes absence from a list as coverage', async () => {
    const procedures = [1, 2, 3].map((article) => row.procedure(article, 1, '77080'));
    expect(
      await check(
        {
          article_x_hcpc_code: procedures,
          article_x_icd10_covered: [row.covered(1, 1, 'E21.0')],
          article_x_icd10_noncovered: [row.notCovered(2, 1, 'E11.9')],
        },
        undefined,
        'document { number } outcome extent group { id }',
      ),
    ).toEqual([
      { document: a1, outcome: 'NOT_LISTED', extent: 'COMPLETE', group: null },
      { document: { number: 'A2' }, outcome: 'NOT_LISTED', extent: 'NOT_COVERED_ONLY', group: null },
      { document: { number: 'A3' }, outcome: 'NO_DATA', extent: 'NONE', group: null },
    ]);
  });

  it('answers NO_DATA if the list is cut off, or no document lists the procedure', async () => {
    const header =
      'article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,sort_order,description,last_updated\n';
    const codes = Array.from({ length: 100 }, (_, at) => `M80.${String(at).padStart(2, '0')}`);
    const rows = codes.map((code) => `1,1,${code},17,1,N,1,,08/06/2026\n`);
    await load(graph, await write('article_x_icd10_noncovered_2026-08.csv', header + rows.join('')));
    expect(await check({ article_x_hcpc_code: [row.procedure(1, 1, '77080')] })).toEqual([
      { document: a1, code: 'M81.0', outcome: 'NO_DATA', extent: 'CUT_OFF' },
    ]);
    const fields = 'document { number } code diagnosis { code } outcome extent explanation';
    expect(await check({}, 'procedure: "77085", diagnoses: ["Z13.820"], asOf: "2026-08-01"', fields)).toEqual([
      {
        document: null,
        code: 'Z13.820',
        diagnosis: null,
        outcome: 'NO_DATA',
        extent: 'NONE',
        explanation: 'No loaded document known to apply on 2026-08-01 says anything about 77085 for Z13.820.',
      },
    ]);
  });

  it('keeps a group apart from procedures that its paragraph does not name', async () => {
    const outcomes = async (procedure: string) =>
      check({}, `procedure: "${procedure}", diagnoses: ["M81.0", "E21.0"]`, 'code outcome');
    await loadTables(graph, {
      article_x_hcpc_code: [row.procedure(1, 1, '77080'), row.procedure(1, 1, '93306', 2)],
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0', 1), row.covered(1, 1, 'E21.0', 2)],
      article_x_icd10_covered_group: [
        row.coveredGroup(1, 1, 1, 'Applicable to codes 93306 and 93307.'),
        row.coveredGroup(1, 1, 2, 'For the CPT codes in Group 1'),
      ],
    });
    expect(await outcomes('77080')).toEqual([
      { code: 'M81.0', outcome: 'NOT_LISTED' },
      { code: 'E21.0', outcome: 'COVERED' },
    ]);
    expect(await outcomes('93306')).toEqual([
      { code: 'M81.0', outcome: 'COVERED' },
      { code: 'E21.0', outcome: 'NOT_LISTED' },
    ]);
  });

  it('asks for a code of each group that a paragraph requires', async () => {
    const fields = 'code outcome condition explanation';
    const tables = {
      article_x_hcpc_code: [row.procedure(1, 1, '77080')],
      article_x_icd10_covered: [
        row.covered(1, 1, 'M81.0', 1),
        row.covered(1, 1, 'Z79.52', 2),
        row.covered(1, 1, 'E21.0', 3),
        row.covered(1, 1, 'N95.1', 4),
      ],
      article_x_icd10_covered_group: [
        row.coveredGroup(1, 1, 1, 'Refer to Group 3 for the secondary ICD-10-CM codes.'),
        row.coveredGroup(1, 1, 2, 'Requires a code from group 2 and a code from group 4.'),
        row.coveredGroup(1, 1, 3, 'Secondary diagnosis'),
        row.coveredGroup(1, 1, 4, 'Primary diagnosis'),
      ],
    };
    const dates = ' The dates of the document are not loaded.';
    expect(await check(tables, undefined, fields)).toEqual([
      {
        code: 'M81.0',
        outcome: 'CONDITIONAL',
        condition: 'Refer to Group 3 for the secondary ICD-10-CM codes.',
        explanation: `A1 lists M81.0 as supporting medical necessity, in group 1. A code of group 3 is needed as well.${dates}`,
      },
    ]);
    const outcomes = (codes: string) => check({}, `procedure: "77080", diagnoses: [${codes}]`, 'code outcome');
    expect(await outcomes('"M81.0", "E21.0"')).toEqual([
      { code: 'M81.0', outcome: 'COVERED' },
      { code: 'E21.0', outcome: 'CONDITIONAL' },
    ]);
    expect(await outcomes('"Z79.52", "N95.1"')).toEqual([
      { code: 'Z79.52', outcome: 'COVERED' },
      { code: 'N95.1', outcome: 'CONDITIONAL' },
    ]);
    expect(await outcomes('"N95.1", "E21.0"')).toEqual([
      { code: 'N95.1', outcome: 'COVERED' },
      { code: 'E21.0', outcome: 'COVERED' },
    ]);
  });

  it('gives a paragraph that it does not understand as the condition', async () => {
    const paragraph = 'Covered for CPT code 77080 once every two years.';
    expect(
      await check(
        {
          article_x_hcpc_code: [row.procedure(1, 1, '77080')],
          article_x_icd10_covered: [row.covered(1, 1, 'M81.0')],
          article_x_icd10_covered_group: [row.coveredGroup(1, 1, 1, paragraph)],
        },
        undefined,
        'outcome condition',
      ),
    ).toEqual([{ outcome: 'CONDITIONAL', condition: paragraph }]);
  });

  it('does not guess which of several groups belongs with a procedure, nor between two that disagree', async () => {
    const fields = 'document { number } code outcome explanation';
    const dates = 'The dates of the document are not loaded.';
    expect(
      await check(
        {
          article_x_hcpc_code: [row.procedure(1, 1, '77080'), row.procedure(2, 1, '77080')],
          article_x_icd10_covered: [
            row.covered(1, 1, 'M81.0', 1),
            row.covered(1, 1, 'E21.0', 2),
            row.covered(2, 1, 'M81.0'),
          ],
          article_x_icd10_noncovered: [row.notCovered(2, 1, 'M81.0')],
        },
        undefined,
        fields,
      ),
    ).toEqual([
      {
        document: a1,
        code: 'M81.0',
        outcome: 'CONDITIONAL',
        explanation: `A1 lists M81.0 as supporting medical necessity, in group 1. No paragraph is known that says which procedures the group is for. ${dates}`,
      },
      {
        document: { number: 'A2' },
        code: 'M81.0',
        outcome: 'CONDITIONAL',
        explanation: `A2 lists M81.0 as supporting medical necessity, in group 1. Another group of it says the opposite. ${dates}`,
      },
    ]);
  });

  it('judges by the version that is in force on the date', async () => {
    await loadTables(graph, {
      article_x_hcpc_code: [1, 2, 3].map((version) => row.procedure(1, version, '77080')),
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0'), row.covered(1, 2, 'E21.0'), row.covered(1, 3, 'M81.0')],
      article: [
        row.dates(1, 1, '2024-01-01 00:00:00'),
        row.dates(1, 2, '2025-01-01 00:00:00'),
        row.dates(1, 3, '2026-01-01 00:00:00', '2026-07-01 00:00:00'),
      ],
    });
    const on = (date: string) =>
      check({}, `procedure: "77080", diagnoses: ["M81.0"], asOf: "${date}"`, 'document { version } outcome');
    expect(await on('2023-12-31')).toEqual([{ document: null, outcome: 'NO_DATA' }]);
    expect(await on('2024-06-01')).toEqual([{ document: { version: 1 }, outcome: 'COVERED' }]);
    expect(await on('2025-01-01')).toEqual([{ document: { version: 2 }, outcome: 'NOT_LISTED' }]);
    expect(await on('2026-06-30')).toEqual([{ document: { version: 3 }, outcome: 'COVERED' }]);
  });

  it('answers NO_DATA if the lists of the version in force are not loaded', async () => {
    expect(
      await check(
        {
          article_x_hcpc_code: [row.procedure(1, 1, '77080')],
          article_x_icd10_covered: [row.covered(1, 1, 'M81.0')],
          article: [row.dates(1, 1, '2024-01-01 00:00:00'), row.dates(1, 2, '2025-01-01 00:00:00')],
        },
        undefined,
        'document { version } outcome explanation',
      ),
    ).toEqual([
      {
        document: { version: 2 },
        outcome: 'NO_DATA',
        explanation: 'Version 2 of A1 applies on the date, but its lists are not loaded.',
      },
    ]);
  });

  it('looks only at documents of the state, and names those whose states are unknown', async () => {
    await loadTables(graph, {
      article_x_hcpc_code: [1, 2, 3].map((article) => row.procedure(article, 1, '77080')),
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0'), row.covered(3, 1, 'M81.0')],
      article_x_icd10_noncovered: [row.notCovered(2, 1, 'M81.0')],
      article_x_primary_jurisdiction: [row.state(1, 1, 'Ohio'), row.state(2, 1, 'California - Northern')],
    });
    const answer = 'state results { document { number } outcome } unplaced { number }';
    const at = (state: string) =>
      `coverageCheck(procedure: "77080", diagnoses: ["M81.0"], state: "${state}") { ${answer} }`;
    const unplaced = [{ number: 'A3' }];
    expect(await ask(`{ ohio: ${at('oh')} california: ${at('California')} texas: ${at('TX')} }`)).toEqual({
      ohio: { state: 'Ohio', results: [{ document: a1, outcome: 'COVERED' }], unplaced },
      california: { state: 'California', results: [{ document: { number: 'A2' }, outcome: 'NOT_COVERED' }], unplaced },
      texas: { state: 'Texas', results: [{ document: null, outcome: 'NO_DATA' }], unplaced },
    });
  });

  it('has the derived list in weaker words, and no data for what is not in it', async () => {
    await load(graph, fixture('mcd_lcd_coverage_2026-04.json'));
    const fields = 'document { id } code outcome derived extent lcds edition explanation';
    expect(await check({}, 'procedure: "77080", diagnoses: ["M81.0", "E11.9"], asOf: "2026-08-01"', fields)).toEqual([
      {
        document: null,
        code: 'M81.0',
        outcome: 'COVERED',
        derived: true,
        extent: 'DERIVED',
        lcds: ['L80001', 'L80002'],
        edition: '2026-04',
        explanation:
          'A list derived from the articles of L80001, L80002 has M81.0 for 77080: some group of one of these articles covers it, maybe for another procedure or under conditions.',
      },
      {
        document: null,
        code: 'E11.9',
        outcome: 'NO_DATA',
        derived: false,
        extent: 'NONE',
        lcds: [],
        edition: null,
        explanation: 'No loaded document known to apply on 2026-08-01 says anything about 77080 for E11.9.',
      },
    ]);
  });

  it('has what the derived list does not cover, in weaker words too', async () => {
    await load(graph, fixture('mcd_lcd_coverage_2026-04.json'));
    const fields = 'document { id } outcome derived extent lcds group { kind } explanation';
    expect(await check({}, 'procedure: "77081", diagnoses: ["E11.9"], asOf: "2026-08-01"', fields)).toEqual([
      {
        document: null,
        outcome: 'NOT_COVERED',
        derived: true,
        extent: 'DERIVED',
        lcds: ['L80001'],
        group: { kind: 'NOT_COVERED' },
        explanation:
          'A list derived from the articles of L80001 has E11.9 for 77081 as not covered: some group of one of these articles does not cover it, maybe for another procedure or under conditions.',
      },
    ]);
  });
});

describe('the arguments of the check of coverage', () => {
  const { ask } = graphForEachTest();
  const message = (args: string) => ask(`{ coverageCheck(${args}) { asOf } }`);

  it('must be codes, a state, and not too many', async () => {
    expect(await message('procedure: "x", diagnoses: ["M81.0"]')).toEqual([
      expect.stringMatching(/^A procedure code must be four digits .*, but got "x"\.$/),
    ]);
    expect(await message('procedure: "77080", diagnoses: []')).toEqual([
      'diagnoses must be at least one code, but got none.',
    ]);
    expect(await message('procedure: "77080", diagnoses: ["M81.0"], state: "Atlantis"')).toEqual([
      'A state must be a US state or territory, such as Ohio or OH, but got "Atlantis".',
    ]);
    const many = JSON.stringify(Array.from({ length: 51 }, (_, at) => `M${at + 10}`));
    expect(await message(`procedure: "77080", diagnoses: ${many}`)).toEqual([
      'diagnoses must be at most 50, but got 51.',
    ]);
  });
});
