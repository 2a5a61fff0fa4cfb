import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, loadedGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const older = fixture('nucc_taxonomy_250.csv');
const newer = fixture('nucc_taxonomy_251.csv');

describe('the releases of the NUCC taxonomy', () => {
  const { graph, ask } = loadedGraph('nucc_taxonomy_250.csv', 'nucc_taxonomy_251.csv');

  it('give specialties all of their columns', async () => {
    expect(
      await ask(`{
        specialty(code: "207LP4000X") {
          display displayName grouping classification specialization section definition status codeSet { title version }
        }
      }`),
    ).toEqual({
      specialty: {
        display: 'Anesthesiology / Physician Nutrition Specialist',
        displayName: 'Physician Nutrition Specialist (Anesthesiology)',
        grouping: 'Allopathic & Osteopathic Physicians',
        classification: 'Anesthesiology',
        specialization: 'Physician Nutrition Specialist',
        section: 'INDIVIDUAL',
        definition: 'A definition, written for this test',
        status: 'ACTIVE',
        codeSet: { title: 'NUCC Health Care Provider Taxonomy', version: '25.1' },
      },
    });
  });

  it('ignore definitions that only say that there is none', async () => {
    expect(
      await ask('{ specialties(where: { classification: { startsWith: "c" } }) { nodes { code definition } } }'),
    ).toEqual({
      specialties: {
        nodes: [
          { code: '103G00000X', definition: null },
          { code: '103GC0700X', definition: null },
          { code: '146E00000X', definition: 'A third definition, written for this test' },
          { code: '287300000X', definition: null },
        ],
      },
    });
  });

  it.each([
    ['103GC0700X', '2007-03-31', ['103G00000X']],
    ['287300000X', '2009-09-30', ['282J00000X']],
    ['246ZB0500X', '2025-09-30', []],
  ])('keep %s active until %s, and give its successors', async (code, lastDay, successors) => {
    const dayAfter = `${lastDay.slice(0, 5)}${lastDay.endsWith('03-31') ? '04' : '10'}-01`;
    expect(
      await ask(`{
        code(system: NUCC, code: "${code}") { last: status(asOf: "${lastDay}") after: status(asOf: "${dayAfter}") }
        specialty(code: "${code}") { replacedBy { code } }
      }`),
    ).toEqual({
      code: { last: 'ACTIVE', after: 'RETIRED' },
      specialty: { replacedBy: successors.map((successor) => ({ code: successor })) },
    });
  });

  it('lead from a code to the codes that it replaces', async () => {
    expect(await ask('{ specialty(code: "282J00000X") { replaces { code } } }')).toEqual({
      specialty: { replaces: [{ code: '287300000X' }] },
    });
  });

  it('are listed with the dates on which they are in force', async () => {
    expect(
      await ask('{ releases(where: { system: { eq: NUCC } }) { nodes { id version effectiveFrom effectiveTo } } }'),
    ).toEqual({
      releases: {
        nodes: [
          { id: 'RELEASE:NUCC-25.0', version: '25.0', effectiveFrom: '2025-04-01', effectiveTo: '2025-09-30' },
          { id: 'RELEASE:NUCC-25.1', version: '25.1', effectiveFrom: '2025-10-01', effectiveTo: '2026-03-31' },
        ],
      },
    });
  });

  it('differ in codes and titles, not in white space', async () => {
    const diff = (args: string) => `{
      releaseDiff(system: NUCC, from: "25.0", to: "25.1"${args}) { totalCount nodes { change code { code } oldTitle newTitle } }
    }`;
    expect(await ask(diff(''))).toEqual({
      releaseDiff: {
        totalCount: 3,
        nodes: [
          { change: 'ADDED', code: { code: '146E00000X' }, oldTitle: null, newTitle: 'Community Paramedic' },
          {
            change: 'REVISED',
            code: { code: '207LP4000X' },
            oldTitle: 'Physician Nutrition Specialist (Anesthesia)',
            newTitle: 'Physician Nutrition Specialist (Anesthesiology)',
          },
          { change: 'DELETED', code: { code: '246ZB0500X' }, oldTitle: 'Biochemist', newTitle: null },
        ],
      },
    });
    expect(await ask(diff(', where: { within: "A00-Z99" }'))).toEqual([
      'within must be a chapter, block, category, or code of the loaded ICD-10-CM, or a range of them, ' +
        'but got "A00-Z99". Nothing of ICD-10-CM is loaded.',
    ]);
  });

  it('group specialties by their section', async () => {
    expect(
      await ask(`{
        specialties { groups(by: SECTION) { key count } }
        only: specialties(where: { section: { eq: NON_INDIVIDUAL } }) { groups(by: GROUPING) { label count } }
      }`),
    ).toEqual({
      specialties: {
        groups: [
          { key: 'INDIVIDUAL', count: 8 },
          { key: 'NON_INDIVIDUAL', count: 2 },
        ],
      },
      only: { groups: [{ label: 'Hospitals', count: 2 }] },
    });
  });

  it('change nothing when they are loaded again, in any order', async () => {
    const before = await everything(graph);
    for (const file of [newer, older]) {
      expect(await load(graph, file)).toContain('nucc: 0 new nodes, 0 changed, 0 relationships set, 0 removed');
    }
    expect(await everything(graph)).toEqual(before);
  });
});

describe('a release of the NUCC taxonomy', () => {
  const lines = readFileSync(newer, 'utf8').split('\n');
  const folder = temporaryFolder();
  const { graph } = loadedGraph('nucc_taxonomy_251.csv');

  const write = (text: string, name = 'nucc_taxonomy_251.csv') => folder.write(name, text);

  it.each([
    [
      'must not be older than the one that is loaded',
      () => Promise.resolve(older),
      'Releases must be loaded oldest first, but 25.1 is loaded already and 25.0 comes before it.',
    ],
    [
      'must have its number in the file name',
      () => write(lines.join('\n'), 'taxonomy.csv'),
      /^The name of .*taxonomy\.csv must contain a NUCC taxonomy release, but does not\. Add an option such as --release 25\.1\.$/,
    ],
    [
      'must have both sections',
      () => write(lines.slice(0, 7).join('\n')),
      'has no codes in the section Non-Individual. The file seems to be cut off: download it again.',
    ],
    [
      'must end after a complete row',
      () => write(lines.join('\n').slice(0, -60)),
      'must end after a complete row, but ends within one. The file seems to be cut off: download it again.',
    ],
    [
      'must have most active codes of the release before it',
      () => write([lines[0], lines[1], lines[8]].join('\n'), 'nucc_taxonomy_260.csv'),
      'must list most of the 6 codes of the release before it, but 4 of them are missing. The file seems to be cut off',
    ],
  ])('%s', async (_, make, message) => {
    const before = await everything(graph);
    await expect(make().then((path) => load(graph, path))).rejects.toThrow(message);
    expect(await everything(graph)).toEqual(before);
  });

  it('is loaded without a few bad rows, which are reported', async () => {
    const rows = lines.map((line) => line.replace('146E00000X', '146E00000'));
    const path = await write([...rows.slice(0, 9), lines[3], ...rows.slice(9)].join('\n'));
    expect(await load(graph, path, { dryRun: true })).toEqual([
      `${path}:6: A specialty code must be ten characters that start with two digits and end in X, such as 2085R0202X, but got "146E00000".`,
      `${path}:10: 103G00000X is already on line 4.`,
      'Not in the list, but perhaps in its bad rows, so they stay active: 146E00000X.',
      expect.stringMatching(/^nucc: 0 new nodes, \d changed, .* \(dry run: nothing was written\)$/),
    ]);
  });
});
