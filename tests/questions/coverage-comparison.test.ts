import { describe, expect, it } from 'vitest';
import { filledGraph, graphForEachTest } from '../support/test-graph.ts';
import { coverageTables, row } from './coverage-tables.ts';

/** A1 in Ohio, A2 in Texas: both cover M81.0, only A1 covers E21.0, and A2 excludes E11.9. A3 is nobody knows where. */
const tables = {
  article_x_hcpc_code: [1, 2, 3].map((article) => row.procedure(article, 1, '77080')),
  article_x_icd10_covered: [
    row.covered(1, 1, 'M81.0'),
    row.covered(1, 1, 'E21.0'),
    row.covered(2, 1, 'M81.0'),
    row.covered(2, 1, 'M85.80', 2),
  ],
  article_x_icd10_covered_group: [
    row.coveredGroup(2, 1, 1, 'Applicable to code 77080.'),
    row.coveredGroup(2, 1, 2, 'Only after a fracture.'),
  ],
  article_x_icd10_noncovered: [row.notCovered(2, 1, 'E11.9')],
  article_x_primary_jurisdiction: [row.state(1, 1, 'Ohio'), row.state(2, 1, 'Texas')],
};

describe('the comparison of coverage', () => {
  const loadTables = coverageTables();
  const { ask } = filledGraph((graph) => loadTables(graph, tables));

  it('has the diagnoses on which the documents of two states differ, with both documents', async () => {
    expect(
      await ask(`{ coverageComparison(procedure: "77080", states: ["OH", "tx"], asOf: "2026-08-01") {
        procedure { code } asOf listedCount differenceCount
        places { state contractor documents { number } unplaced { number } }
        differences { code places { state outcomes results { document { number } group { id } condition } } }
      } }`),
    ).toEqual({
      coverageComparison: {
        procedure: { code: '77080' },
        asOf: '2026-08-01',
        listedCount: 4,
        differenceCount: 3,
        places: [
          { state: 'Ohio', contractor: null, documents: [{ number: 'A1' }], unplaced: [{ number: 'A3' }] },
          { state: 'Texas', contractor: null, documents: [{ number: 'A2' }], unplaced: [{ number: 'A3' }] },
        ],
        differences: [
          {
            code: 'E11.9',
            places: [ohio('NOT_LISTED', null), texas('NOT_COVERED', 'GROUP:mcd-a2-1-not-covered-1')],
          },
          {
            code: 'E21.0',
            places: [ohio('COVERED', 'GROUP:mcd-a1-1-covered-1'), texas('NOT_LISTED', null)],
          },
          {
            code: 'M85.80',
            places: [
              ohio('NOT_LISTED', null),
              texas('CONDITIONAL', 'GROUP:mcd-a2-1-covered-2', 'Only after a fracture.'),
            ],
          },
        ],
      },
    });
  });

  function inPlace(state: string, number: string) {
    return (outcome: string, id: string | null, condition: string | null = null) => ({
      state,
      outcomes: [outcome],
      results: [{ document: { number }, group: id === null ? null : { id }, condition }],
    });
  }
  const [ohio, texas] = [inPlace('Ohio', 'A1'), inPlace('Texas', 'A2')];

  it('has as many differences as asked for, and says how many there are', async () => {
    expect(
      await ask(`{ coverageComparison(procedure: "77080", states: ["Ohio", "Texas"], first: 1) {
        differenceCount differences { code diagnosis { code } }
      } }`),
    ).toEqual({
      coverageComparison: { differenceCount: 3, differences: [{ code: 'E11.9', diagnosis: { code: 'E11.9' } }] },
    });
  });

  it('has NO_DATA for a state without documents, which is not taken as agreement', async () => {
    expect(
      await ask(`{ coverageComparison(procedure: "77080", states: ["Ohio", "Utah"]) {
        places { documents { number } } differences { code places { outcomes } }
      } }`),
    ).toEqual({
      coverageComparison: {
        places: [{ documents: [{ number: 'A1' }] }, { documents: [] }],
        differences: ['E21.0', 'M81.0'].map((code) => ({
          code,
          places: [{ outcomes: ['COVERED'] }, { outcomes: ['NO_DATA'] }],
        })),
      },
    });
  });

  it('is empty for a procedure that no document lists', async () => {
    expect(
      await ask(`{ coverageComparison(procedure: "0001U", states: ["Ohio", "Utah"]) {
        procedure { code } listedCount differences { code }
      } }`),
    ).toEqual({ coverageComparison: { procedure: null, listedCount: 0, differences: [] } });
  });
});

describe('the arguments of the comparison of coverage', () => {
  const { ask } = graphForEachTest();
  const message = (args: string) => ask(`{ coverageComparison(procedure: "77080", ${args}) { asOf } }`);

  it('must be two to ten places, and a limit', async () => {
    expect(await message('states: ["OH"]')).toEqual([
      'states and contractors must be from 2 to 10 together, but got 1.',
    ]);
    expect(await message('states: ["OH", "Atlantis"]')).toEqual([
      'A state must be a US state or territory, such as Ohio or OH, but got "Atlantis".',
    ]);
    expect(await message('states: ["OH"], contractors: ["CGS"], first: 501')).toEqual([
      'first must be from 0 to 500, but got 501.',
    ]);
  });
});
