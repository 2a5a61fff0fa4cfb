import { describe, expect, it } from 'vitest';
import { icd10cmReleases, loadedGraph, seededGraph } from '../support/test-graph.ts';

describe('the values of the fee schedule', () => {
  const { ask, run } = loadedGraph('PPRRVU24_OCT.csv');

  it('include the parts of the RVU and the conversion factor', async () => {
    const answer = await ask(`{ procedure(code: "45378") { feeSchedule {
      workRvu nonFacilityPracticeExpenseRvu facilityPracticeExpenseRvu malpracticeRvu conversionFactor nonFacilityRvu facilityRvu
    } } }`);
    expect(answer).toEqual({
      procedure: {
        feeSchedule: {
          workRvu: 3.26,
          nonFacilityPracticeExpenseRvu: 6.51,
          facilityPracticeExpenseRvu: 1.77,
          malpracticeRvu: 0.42,
          conversionFactor: 33.2875,
          nonFacilityRvu: 10.19,
          facilityRvu: 5.45,
        },
      },
    });
  });

  it('filter procedures, in one statement', async () => {
    const { answer, statements } = await run(`{
      surgery: procedures(where: { feeSchedule: { globalDays: { eq: "000" }, workRvu: { gte: 3 } } }) { nodes { code } }
      noncovered: procedures(where: { feeSchedule: { status: { eq: "N" } } }) { nodes { code } }
      nothing: procedures(where: { feeSchedule: { malpracticeRvu: { gt: 100 } } }) { totalCount }
    }`);
    expect(answer).toEqual({
      data: {
        surgery: { nodes: [{ code: '45378' }] },
        noncovered: { nodes: [{ code: '0557T' }] },
        nothing: { totalCount: 0 },
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('sort the entries, and group them', async () => {
    expect(
      await ask(`{ feeScheduleEntries(where: { workRvu: { gt: 0.2 } }, orderBy: [{ workRvu: DESC }], first: 1) {
        nodes { procedure { code } workRvu }
        groups(by: GLOBAL_DAYS, first: 1) { key }
      } }`),
    ).toMatchObject({
      feeScheduleEntries: {
        nodes: [{ procedure: { code: '45378' }, workRvu: 3.26 }],
        groups: [{ key: 'XXX' }, { key: null }],
      },
    });
  });
});

describe('the changes of a release', () => {
  const { ask } = loadedGraph(...icd10cmReleases);

  it('are grouped by chapter, block and category', async () => {
    expect(
      await ask(`{ releaseDiff(system: ICD10CM, from: "FY2025", to: "FY2026") {
        groups(by: CHAPTER) { key label count node { ... on IcdChapter { number } } }
        blocks: groups(by: BLOCK, first: 1) { kind key groupCount }
      } }`),
    ).toEqual({
      releaseDiff: {
        groups: [
          {
            key: 'ICD10CM:D50-D89',
            label:
              'Diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism',
            count: 4,
            node: { number: 3 },
          },
          {
            key: 'ICD10CM:Q00-Q99',
            label: 'Congenital malformations, deformations and chromosomal abnormalities',
            count: 2,
            node: { number: 17 },
          },
          {
            key: 'ICD10CM:L00-L99',
            label: 'Diseases of the skin and subcutaneous tissue',
            count: 1,
            node: { number: 12 },
          },
        ],
        blocks: [
          { kind: 'VALUE', key: 'ICD10CM:D70-D77', groupCount: 1 },
          { kind: 'OTHER', key: null, groupCount: 2 },
        ],
      },
    });
  });
});

describe('a range of procedure codes', () => {
  const { ask } = seededGraph();
  const codes = async (range: string) => {
    const answer = await ask(`query ($range: String) { procedures(where: { codeRange: $range }) { nodes { code } } }`, {
      range,
    });
    if (Array.isArray(answer)) return answer;
    return (answer as { procedures: { nodes: { code: string }[] } }).procedures.nodes.map(({ code }) => code);
  };

  it('has the codes from the first to the last that are written like them', async () => {
    expect(await codes('77078-77081')).toEqual(['77078', '77079', '77080', '77081']);
    expect(await codes('72192 to 73721')).toEqual(['72192', '72193', '73721']);
    expect(await codes('0555t-0557t')).toEqual(['0555T', '0556T', '0557T']);
    expect(await codes('00100-09999')).toEqual([]);
    expect(await codes('77080')).toEqual(['77080']);
  });

  it('must be from the lower to the higher of two codes that are written alike', async () => {
    expect(await codes('99215-99202')).toEqual([
      'A code range must begin with the lower code, but got "99215-99202". Write 99202-99215.',
    ]);
    expect(await codes('99202-0557T')).toEqual([
      'A code range must have a first and a last code that are written alike, such as 99202-99215, but got "99202-0557T".',
    ]);
  });
});
