import { describe, expect, it } from 'vitest';
import { load } from '../seed/load.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { graphForEachTest, loadedGraph, loadFixtures, seededGraph } from '../support/test-graph.ts';

const tabular = ['icd10cm-order-2025.txt', 'icd10cm_tabular_2021.xml'] as const;

const together = `query ($codes: [String!]!) {
  codeTogether(codes: $codes) {
    pairs { first { code } second { code } verdict explanation notes { note { kind } appliesTo { code } names { code } } }
    notChecked
  }
}`;

describe('diagnoses that are coded together', () => {
  const { ask } = seededGraph();

  it('conflict if an Excludes1 note above one of them names the other, in whatever order they are given', async () => {
    const notes = [{ note: { kind: 'EXCLUDES1' }, appliesTo: { code: 'M81.0' }, names: { code: 'M80.00XA' } }];
    const explanation = (pair: string) => `${pair} are not coded together unless the conditions are unrelated.`;
    expect(await ask(together, { codes: ['m810', 'M80.00XA'] })).toMatchObject({
      codeTogether: {
        pairs: [
          {
            first: { code: 'M81.0' },
            second: { code: 'M80.00XA' },
            verdict: 'CONFLICT',
            explanation: explanation('M81.0 and M80.00XA'),
            notes,
          },
        ],
      },
    });
    expect(await ask(together, { codes: ['M80.00XA', 'M81.0'] })).toMatchObject({
      codeTogether: { pairs: [{ verdict: 'CONFLICT', notes }] },
    });
  });

  it('have a verdict for each pair, and say what is not loaded', async () => {
    const answer = await ask(together, { codes: ['M81.0', 'M81.8', 'E03.9'] });
    expect(answer).toMatchObject({
      codeTogether: {
        pairs: [
          { first: { code: 'M81.0' }, second: { code: 'M81.8' }, verdict: 'NO_RULE_FOUND', notes: [] },
          { first: { code: 'M81.0' }, second: { code: 'E03.9' } },
          { first: { code: 'M81.8' }, second: { code: 'E03.9' } },
        ],
        notChecked: expect.arrayContaining(['Notes other than the few that are shipped: no tabular list is loaded.']),
      },
    });
  });

  it('must be at least two that are loaded', async () => {
    expect(await ask(together, { codes: ['M81.0', 'm810'] })).toEqual([
      'codes must be at least two different diagnoses, but got 1.',
    ]);
    expect(await ask(together, { codes: ['M81.0', 'A00.0'] })).toEqual([
      'codes must be diagnoses of the loaded ICD-10-CM, but got A00.0, which is not loaded. Look it up with resolve.',
    ]);
  });
});

const list = `<ICD10CM.tabular><version>2025</version><chapter><name>13</name><section id="M80-M85">
  <diag><name>M80</name><codeFirst><note>the underlying osteoporosis (M81.0)</note></codeFirst></diag>
</section></chapter></ICD10CM.tabular>`;

describe('diagnoses with notes on their order', () => {
  const { write } = temporaryFolder();
  const { ask } = graphForEachTest(async (empty) => {
    await loadFixtures(empty, 'icd10cm-order-2025.txt');
    await load(empty, await write('icd10cm_tabular_2025.xml', list));
  });

  it('are in the order that a code first note states', async () => {
    const notes = [{ note: { kind: 'CODE_FIRST' }, appliesTo: { code: 'M80.00XA' }, names: { code: 'M81.0' } }];
    expect(await ask(together, { codes: ['M80.00XA', 'M81.0'] })).toMatchObject({
      codeTogether: { pairs: [{ verdict: 'ORDER', notes }] },
    });
  });
});

describe('the notes that name a code', () => {
  const { ask, run } = loadedGraph(...tabular);

  it('are those at other codes, of the kinds asked for, in one statement', async () => {
    const { answer, statements } = await run(`{
      diagnosis(code: "M80") {
        namedBy(where: { kind: { eq: EXCLUDES1 } }) { totalCount nodes { id kind text inheritedFrom { id } } }
      }
    }`);
    expect(answer).toEqual({
      data: {
        diagnosis: {
          namedBy: {
            totalCount: 1,
            nodes: [
              {
                id: 'NOTE:M81-excludes1-1',
                kind: 'EXCLUDES1',
                text: 'osteoporosis with current pathological fracture (M80.-)',
                inheritedFrom: { id: 'ICD10CM:M81' },
              },
            ],
          },
        },
      },
    });
    expect(statements).toHaveLength(1);
  });

  it('are inherited on request, with what they name', async () => {
    expect(
      await ask(`{
        diagnosis(code: "M80.00XA") {
          namedBy { totalCount }
          namedByIncludingHeaders(where: { kind: { eq: EXCLUDES1 } }) { edges { named { id } node { id } } }
        }
      }`),
    ).toEqual({
      diagnosis: {
        namedBy: { totalCount: 0 },
        namedByIncludingHeaders: { edges: [{ named: { id: 'ICD10CM:M80' }, node: { id: 'NOTE:M81-excludes1-1' } }] },
      },
    });
  });

  it('with the whole tabular list loaded, give a verdict of the loaded edition', async () => {
    expect(await ask(together, { codes: ['M80.00XA', 'M81.0'] })).toMatchObject({
      codeTogether: {
        pairs: [{ verdict: 'CONFLICT' }],
        notChecked: expect.arrayContaining(['Notes of other editions: the loaded tabular list is the one for FY2021.']),
      },
    });
  });
});
