import { describe, expect, it } from 'vitest';
import { icd10cmReleases, loadedGraph, seededGraph } from '../support/test-graph.ts';

const hccMapping = '2026_initial_icd10cm_hcc_mappings.csv';

describe('a place in the hierarchy', () => {
  const { ask } = loadedGraph(...icd10cmReleases);

  /** The categories in a place. */
  async function categories(within: string): Promise<unknown> {
    const answer = await ask(
      `query ($within: ID) {
        diagnoses(where: { within: $within, level: { eq: CATEGORY } }) { nodes { code } }
      }`,
      { within },
    );
    if (Array.isArray(answer)) return answer;
    return (answer as { diagnoses: { nodes: { code: string }[] } }).diagnoses.nodes.map(({ code }) => code);
  }

  it('is a block, or every category from one to another in published order', async () => {
    expect(await categories('M80-M85')).toEqual(['M80', 'M81']);
    expect(await categories('M80-M81')).toEqual(['M80', 'M81']);
    expect(await categories('Q99-Q99')).toEqual(['Q99']);
    // C4A is between C43 and C44, and M1A between M08 and M10.
    expect(await categories('c43 - c44')).toEqual(['C43', 'C44', 'C4A']);
    expect(await categories('C43–C4A')).toEqual(['C43', 'C4A']);
    expect(await categories('M08 to M10')).toEqual(['M08', 'M10', 'M1A']);
    expect(await categories('ICD10CM:D36-D37')).toEqual(['D36', 'D37', 'D3A']);
    expect(await categories('J40-J4A')).toEqual(['J40', 'J4A']);
    expect(await categories('R00-S23')).toEqual(['R00', 'S00', 'S23']);
  });

  it('may begin or end with a category that does not exist', async () => {
    expect(await categories('M79-M82')).toEqual(['M80', 'M81']);
    expect(await categories('I00-I09')).toEqual(['I00', 'I01']);
    expect(await categories('M81-M99')).toEqual(['M81']);
  });

  it('is a code with everything below it, or every code from one to another', async () => {
    const text = '{ diagnoses(where: { within: "D71.1-D71.8" }) { nodes { code } } }';
    expect(await ask(text)).toEqual({ diagnoses: { nodes: [{ code: 'D71.1' }, { code: 'D71.8' }] } });
    const below = '{ diagnoses(where: { within: "D71.-" }) { nodes { code } } }';
    const codes = ['D71', 'D71.1', 'D71.8', 'D71.9'].map((code) => ({ code }));
    expect(await ask(below)).toEqual({ diagnoses: { nodes: codes } });
  });

  it('is an error if nothing is in it, which names the nearest codes and blocks', async () => {
    const rule = 'within must be a chapter, block, category, or code of the loaded ICD-10-CM, or a range of them';
    const title = 'Disorders of bone density and structure';
    expect(await categories('M80.9999')).toEqual([
      `${rule}, but got "M80.9999". The nearest are M80; M80-M85 (${title}).`,
    ]);
    expect(await categories('M82')).toEqual([`${rule}, but got "M82". The nearest are M80-M85 (${title}).`]);
    expect(await categories('M80.0-M80.77')).toEqual([
      `${rule}, but got "M80.0-M80.77". The nearest are M80; M80-M85 (${title}).`,
    ]);
  });

  it('must not be a range from the last to the first', async () => {
    expect(await categories('M81-M80')).toEqual([
      'A range must begin with the code that comes first in the published order, but got "M81-M80". Write M80-M81.',
    ]);
    expect(await categories('M10-M1A')).toEqual([
      'A range must begin with the code that comes first in the published order, but got "M10-M1A". Write M1A-M10.',
    ]);
  });

  it('is checked wherever it is named', async () => {
    const answer = await ask(
      '{ diagnosis(code: "M81.0") { code procedures(where: { diagnoses: { some: { within: "M82" } } }) { totalCount } } }',
    );
    expect(answer).toEqual([expect.stringContaining('but got "M82"')]);
    const changes =
      '{ releaseDiff(system: ICD10CM, from: "FY2025", to: "FY2026", where: { within: "M82" }) { totalCount } }';
    expect(await ask(changes)).toEqual([expect.stringContaining('but got "M82"')]);
  });
});

describe('a release', () => {
  const { ask, run } = loadedGraph(...icd10cmReleases);
  const diff = (from: string, to: string, system = 'ICD10CM') =>
    `{ releaseDiff(system: ${system}, from: "${from}", to: "${to}") { totalCount } diagnosis(code: "M81.0") { code } }`;

  it('that is not loaded is an error, which lists those that are', async () => {
    expect(await ask(diff('FY25', 'FY26'))).toEqual([
      'from must be a loaded release of ICD-10-CM, but got "FY25". These are loaded, the nearest first: FY2025, FY2026, FY2027.',
    ]);
    expect(await ask(diff('FY2025', 'FY2099'))).toEqual([
      'to must be a loaded release of ICD-10-CM, but got "FY2099". These are loaded, the nearest first: FY2025, FY2026, FY2027.',
    ]);
    expect(await ask(diff('25.0', '25.1', 'NUCC'))).toEqual([
      'from must be a loaded release of NUCC, but got "25.0". No release of it is loaded: load its files first (npm run load).',
    ]);
  });

  it('has a stable code and its field in the error', async () => {
    const { answer } = await run(diff('FY25', 'FY26'));
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['releaseDiff'], 'BAD_USER_INPUT'],
    ]);
  });

  it('can be typed in lower case, and takes one statement', async () => {
    const { answer, statements } = await run(diff(' fy2025', 'fy2026'));
    expect(answer).toEqual({ data: { releaseDiff: { totalCount: 7 }, diagnosis: { code: 'M81.0' } } });
    expect(statements).toHaveLength(1);
  });
});

describe('an HCC model', () => {
  const { ask } = loadedGraph('icd10cm-order-2025.txt', hccMapping);

  it.each(['CMS-HCC V28', 'V28', 'v28', 'CMS-HCC-V28', 'HCC V28', '28'])('can be written %s', async (model) => {
    const text = `query ($model: String) {
      hccCategories(where: { model: { eq: $model } }, first: 1) { nodes { model } }
    }`;
    expect(await ask(text, { model })).toEqual({ hccCategories: { nodes: [{ model: 'CMS-HCC V28' }] } });
  });

  it.each([
    ['RxHCC V08', 'RxHCC V08'],
    ['rx v8', 'RxHCC V08'],
    ['ESRD V24', 'CMS-HCC ESRD V24'],
    ['CMS-HCC ESRD V24', 'CMS-HCC ESRD V24'],
  ])('can be written %s for %s', async (model, expected) => {
    const text =
      'query ($model: String) { hccCategories(where: { model: { eq: $model } }, first: 1) { nodes { model } } }';
    expect(await ask(text, { model })).toEqual({ hccCategories: { nodes: [{ model: expected }] } });
  });

  it('that is not loaded is an error, which lists those that are', async () => {
    const models = 'CMS-HCC V22, CMS-HCC V24, CMS-HCC V28, CMS-HCC ESRD V21, CMS-HCC ESRD V24, RxHCC V08';
    expect(
      await ask('{ diagnoses(where: { hccs: { some: { model: { in: ["V28", "V29"] } } } }) { totalCount } }'),
    ).toEqual([
      `model must be the name of a loaded HCC model, but got "CMS-HCC V29". These are loaded, the nearest first: ${models}.`,
    ]);
  });
});

describe('names in the shipped graph', () => {
  const { ask } = seededGraph();

  it('are checked against what is loaded', async () => {
    expect(await ask('{ diagnoses(where: { within: "E10-E14" }) { totalCount } }')).toEqual([
      expect.stringContaining('but got "E10-E14". The nearest are E00-E07 (Disorders of thyroid gland)'),
    ]);
    expect(await ask('{ hccCategories(where: { model: { eq: "V28" } }) { totalCount } }')).toEqual([
      'model must be the name of a loaded HCC model, but got "CMS-HCC V28". None is loaded: load CMS\'s HCC mappings first (npm run load).',
    ]);
  });
});
