import { describe, expect, it } from 'vitest';
import { coverageTables, row, type Table } from '../questions/coverage-tables.ts';
import { graphForEachTest, loadFixtures } from '../support/test-graph.ts';

const operation = `query ($claim: ClaimInput!) {
  checkClaim(claim: $claim) {
    notChecked
    findings { rule severity line message written suggestions { code } }
    outcomes {
      rule line outcome explanation edition document { id } extent coverageDocument { number } condition evidence { id }
      fixes { kind lines choices choiceCount codes { code } explanation evidence { id } }
    }
  }
}`;

interface Check {
  readonly notChecked: readonly string[];
  readonly findings: readonly { readonly rule: string }[];
  readonly outcomes: readonly { readonly rule: string }[];
}

describe('the coverage of a claim', () => {
  const { graph, dataOf, ask } = graphForEachTest();
  const loadTables = coverageTables();

  async function check(diagnoses: readonly string[], place: object = {}, procedure = '77080') {
    const claim = { dateOfService: '2026-08-15', ...place, lines: [{ procedure, diagnoses }] };
    const { checkClaim } = await dataOf<{ checkClaim: Check }>(operation, { claim });
    return {
      notChecked: checkClaim.notChecked.filter((one) => /coverage/.test(one)),
      findings: checkClaim.findings.filter(({ rule }) => rule === 'COVERAGE'),
      outcomes: checkClaim.outcomes.filter(({ rule }) => rule === 'COVERAGE'),
    };
  }

  const load = (tables: Partial<Record<Table, readonly string[]>>) => loadTables(graph, tables);
  const listed = (...articles: readonly number[]) => articles.map((one) => row.procedure(one, 1, '77080'));

  it('passes if one of the diagnoses is listed as supporting the procedure', async () => {
    await load({ article_x_hcpc_code: listed(1), article_x_icd10_covered: [row.covered(1, 1, 'M81.0')] });
    const { outcomes, findings } = await check(['E11.9', 'M81.0']);
    expect(outcomes).toEqual([
      {
        rule: 'COVERAGE',
        line: 1,
        outcome: 'PASS',
        explanation:
          'A1 lists M81.0 as supporting medical necessity, in group 1. That is not a promise of payment. The dates of the document are not loaded.',
        edition: '2026-08',
        document: { id: 'DOC:mcd-article-x-icd10-covered' },
        extent: 'WHOLE',
        coverageDocument: { number: 'A1' },
        condition: null,
        evidence: [
          { id: 'GROUP:mcd-a1-1-covered-1' },
          { id: 'GROUP:mcd-a1-1-procedures-1' },
          { id: 'POLICY:mcd-a1-1' },
          { id: 'DOC:mcd-article-x-icd10-covered' },
        ],
        fixes: [],
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('fails if none is, with the codes of the same category that the document covers', async () => {
    await load({
      article_x_hcpc_code: listed(1),
      article_x_icd10_covered: ['M81.0', 'M81.8', 'M80.00XA'].map((code) => row.covered(1, 1, code)),
    });
    const { outcomes, findings } = await check(['M81.6', 'E11.9']);
    const explanation =
      'A1 does not list M81.6 for the procedure. The dates of the document are not loaded. The other diagnoses on the line do not support it either.';
    expect(outcomes).toMatchObject([
      {
        outcome: 'FAIL',
        explanation,
        extent: 'WHOLE',
        coverageDocument: { number: 'A1' },
        fixes: [
          {
            kind: 'OTHER_DIAGNOSIS',
            lines: [1],
            choices: ['M81.0', 'M81.8'],
            choiceCount: 2,
            codes: [{ code: 'M81.0' }, { code: 'M81.8' }],
            explanation:
              'Use one of 2 diagnoses of the same category, if the record supports it: the document covers it for 77080.',
            evidence: [{ id: 'GROUP:mcd-a1-1-covered-1' }, { id: 'DOC:mcd-article-x-icd10-covered' }],
          },
        ],
      },
    ]);
    expect(findings).toEqual([
      {
        rule: 'COVERAGE',
        severity: 'WARNING',
        line: 1,
        message: explanation,
        written: ['77080'],
        suggestions: [{ code: 'M81.0' }, { code: 'M81.8' }],
      },
    ]);
  });

  it('suggests no code of a group that its paragraph keeps for another procedure', async () => {
    await load({
      article_x_hcpc_code: listed(1),
      article_x_icd10_covered: [
        row.covered(1, 1, 'M81.0', 1),
        row.covered(1, 1, 'M81.8', 2),
        row.covered(1, 1, 'M80.00XA', 2),
      ],
      article_x_icd10_covered_group: [
        row.coveredGroup(1, 1, 1, 'Applicable to code 93306.'),
        row.coveredGroup(1, 1, 2, 'Applicable to code 77080.'),
      ],
    });
    const { outcomes } = await check(['M81.6']);
    expect(outcomes).toMatchObject([{ outcome: 'FAIL', fixes: [{ choices: ['M81.8'], choiceCount: 1 }] }]);
  });

  it('fails if all diagnoses are listed as not covered, and is open if one is not', async () => {
    await load({
      article_x_hcpc_code: listed(1),
      article_x_icd10_noncovered: ['M81.0', 'E11.9'].map((code) => row.notCovered(1, 1, code)),
    });
    expect((await check(['M81.0', 'E11.9'])).outcomes).toMatchObject([
      { outcome: 'FAIL', extent: 'NOT_COVERED_ONLY', fixes: [] },
    ]);
    const { outcomes, notChecked } = await check(['M81.0', 'I10']);
    expect(outcomes).toMatchObject([
      { outcome: 'NO_DATA', extent: 'NOT_COVERED_ONLY', coverageDocument: { number: 'A1' } },
    ]);
    expect(notChecked).toEqual([
      'Whether coverage documents list a diagnosis as supporting medical necessity, on line 1. A1 does not list I10 as not covered. That does not mean that it is covered: no list of covered diagnoses of A1 is loaded. The dates of the document are not loaded.',
      'Where coverage documents apply: without a state or contractor, all of them were used.',
    ]);
  });

  it('is open if it depends on a paragraph, which the outcome has', async () => {
    await load({
      article_x_hcpc_code: listed(1),
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0')],
      article_x_icd10_covered_group: [row.coveredGroup(1, 1, 1, 'Once in 23 months except for E21.0.')],
    });
    expect((await check(['M81.0'])).outcomes).toMatchObject([
      { outcome: 'NO_DATA', condition: 'Once in 23 months except for E21.0.', coverageDocument: { number: 'A1' } },
    ]);
  });

  it('has an outcome for each document that decides, one finding, and one outcome for those that leave it open', async () => {
    await load({
      article_x_hcpc_code: listed(1, 2, 3, 4, 5),
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0'), row.covered(2, 1, 'E21.0'), row.covered(3, 1, 'E21.0')],
    });
    const { outcomes, findings } = await check(['M81.0']);
    expect(outcomes).toMatchObject([
      { outcome: 'PASS', coverageDocument: { number: 'A1' } },
      { outcome: 'FAIL', coverageDocument: { number: 'A2' } },
      { outcome: 'FAIL', coverageDocument: { number: 'A3' } },
      {
        outcome: 'NO_DATA',
        explanation: 'No list of diagnoses of A4 is loaded. One other document leaves it open as well.',
        coverageDocument: null,
        extent: null,
      },
    ]);
    expect(findings).toMatchObject([
      {
        message:
          'A2 does not list M81.0 for the procedure. The dates of the document are not loaded. Another coverage document does not support it either.',
      },
    ]);
  });

  it('is judged by documents that apply in the state', async () => {
    await load({
      article_x_hcpc_code: listed(1, 2, 3),
      article_x_icd10_covered: [row.covered(1, 1, 'M81.0'), row.covered(2, 1, 'E21.0'), row.covered(3, 1, 'E21.0')],
      article_x_primary_jurisdiction: [row.state(1, 1, 'Ohio'), row.state(2, 1, 'Texas')],
    });
    const { outcomes } = await check(['M81.0'], { state: 'OH' });
    expect(outcomes).toMatchObject([
      { outcome: 'PASS', coverageDocument: { number: 'A1' } },
      {
        outcome: 'NO_DATA',
        explanation: 'One document that lists 77080 may apply in Ohio, but it is not known where it applies.',
        evidence: [{ id: 'POLICY:mcd-a3-1' }],
      },
    ]);
    expect((await check(['M81.0'], { state: 'Texas' })).outcomes[0]).toMatchObject({ outcome: 'FAIL' });
    expect(
      await ask(
        '{ checkClaim(claim: { state: "Nowhere", lines: [{ procedure: "77080", diagnoses: [] }] }) { verdict } }',
      ),
    ).toEqual(['A state must be a US state or territory, such as Ohio or OH, but got "Nowhere".']);
  });

  it('is part of a complete check, if a document has the procedure and edits are loaded as well', async () => {
    await load({ article_x_hcpc_code: listed(1), article_x_icd10_covered: [row.covered(1, 1, 'M81.0')] });
    await loadFixtures(graph, 'ptp_practitioner_2024-07.csv', 'mue_practitioner_2024-07.csv', 'AOC_V2026Q2-MCR.csv');
    const complete = (diagnosis: string) =>
      ask(`{ checkClaim(claim: { dateOfService: "2024-08-15", lines: [{ procedure: "77080", diagnoses: ["${diagnosis}"] }] }) {
        complete outcomes { rule outcome } } }`);
    const passed = ['PTP_EDIT', 'UNIT_LIMIT', 'ADD_ON'].map((rule) => ({ rule, outcome: 'PASS' }));
    expect(await complete('M81.0')).toEqual({
      checkClaim: { complete: true, outcomes: [...passed, { rule: 'COVERAGE', outcome: 'PASS' }] },
    });
    expect(await complete('I10')).toEqual({
      checkClaim: { complete: true, outcomes: [...passed, { rule: 'COVERAGE', outcome: 'FAIL' }] },
    });
  });

  it('has no data without a diagnosis, and for a procedure that no document lists', async () => {
    await load({ article_x_hcpc_code: listed(1), article_x_icd10_covered: [row.covered(1, 1, 'M81.0')] });
    expect((await check([])).outcomes).toMatchObject([
      { outcome: 'NO_DATA', explanation: 'The line has no diagnosis that coverage could be judged by.' },
    ]);
    expect((await check(['M81.0'], {}, '99213')).outcomes).toMatchObject([
      { outcome: 'NO_DATA', explanation: 'No loaded coverage document lists 99213.' },
    ]);
  });
});
