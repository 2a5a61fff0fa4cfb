import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph, loadFixtures } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const diagnoses = 'icd10cm_codes_April-2026_codes_only.txt';
const procedures = 'hcpcs_level2_2026q3_codes_only.txt';

describe('lists of codes without titles', () => {
  const { graph, ask } = loadedGraph('icd10cm-order-2025.txt', 'hcpcs_level_2_2024-07.csv', procedures, diagnoses);

  it('never mix up the two code systems whose codes look alike', async () => {
    const fields = 'display status codeSet { id version } listedIn { edges { edition node { id title } } }';
    const query = `{ diagnosis(code: "J0190") { code ${fields} } procedure(code: "J0190") { code ${fields} } }`;
    expect(await ask(query)).toEqual({
      diagnosis: {
        code: 'J01.90',
        display: 'ICD-10-CM J01.90',
        status: 'ACTIVE',
        codeSet: { id: 'DOC:icd10cm-list-2026-04', version: '2026-04' },
        listedIn: {
          edges: [
            {
              edition: '2026-04',
              node: { id: 'DOC:icd10cm-list-2026-04', title: 'ICD-10-CM, list of billable codes without titles' },
            },
          ],
        },
      },
      procedure: {
        code: 'J0190',
        display: 'HCPCS J0190',
        status: 'ACTIVE',
        codeSet: { id: 'DOC:hcpcs-list-2026-07', version: '2026-07' },
        listedIn: {
          edges: [
            {
              edition: '2026-07',
              node: { id: 'DOC:hcpcs-list-2026-07', title: 'HCPCS Level II, list of codes without titles' },
            },
          ],
        },
      },
    });
  });

  it('confirm the codes of a release, which keep their titles', async () => {
    const fields = 'display codeSet { id } listedIn { nodes { version } }';
    const query = `{ diagnosis(code: "M81.0") { ${fields} } procedure(code: "G0130") { ${fields} } }`;
    expect(await ask(query)).toEqual({
      diagnosis: {
        display: 'Age-related osteoporosis without current pathological fracture',
        codeSet: { id: 'DOC:icd10cm' },
        listedIn: { nodes: [{ version: '2026-04' }] },
      },
      procedure: {
        display: expect.stringMatching(/^Single energy x-ray/),
        codeSet: { id: 'DOC:hcpcs' },
        listedIn: { nodes: [{ version: '2026-07' }] },
      },
    });
  });

  it('say on which days codes are in force, after the days of the newest release', async () => {
    const status =
      'before: status(asOf: "2024-08-01") on: status(asOf: "2026-08-01") after: status(asOf: "2026-11-01")';
    const query = `{
      added: procedure(code: "Q0138") { ${status} }
      kept: procedure(code: "G0130") { ${status} }
    }`;
    expect(await ask(query)).toEqual({
      added: { before: 'NOT_YET', on: 'ACTIVE', after: 'UNKNOWN' },
      kept: { before: 'ACTIVE', on: 'ACTIVE', after: 'UNKNOWN' },
    });
  });

  it('lead to all of their codes', async () => {
    const query = `{ document(id: "DOC:hcpcs-list-2026-07") { covers coversFrom coversTo listedCodes(first: 2) {
      totalCount nodes { code system }
    } } }`;
    expect(await ask(query)).toEqual({
      document: {
        covers: ['HCPCS2'],
        coversFrom: '2026-07-01',
        coversTo: '2026-09-30',
        listedCodes: {
          totalCount: 12,
          nodes: [
            { code: 'A0021', system: 'HCPCS2' },
            { code: 'A0100', system: 'HCPCS2' },
          ],
        },
      },
    });
  });

  it('change nothing when they are loaded again', async () => {
    const before = await everything(graph);
    for (const name of [diagnoses, procedures]) await load(graph, fixture(name));
    expect(await everything(graph)).toEqual(before);
  });
});

describe('a list of codes without titles', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const codes = async (name: string) => (await readFile(fixture(name), 'utf8')).trim().split('\n');

  it('gives way to a release that is loaded later, which has the titles', async () => {
    await loadFixtures(graph, diagnoses, 'icd10cm-order-2026.txt');
    const query = '{ diagnosis(code: "M81.0") { display status codeSet { id } listedIn { totalCount } } }';
    expect(await ask(query)).toMatchObject({
      diagnosis: { status: 'ACTIVE', codeSet: { id: 'DOC:icd10cm' }, listedIn: { totalCount: 1 } },
    });
    expect(await ask('{ diagnosis(code: "M81.0") { display } }')).not.toEqual({
      diagnosis: { display: 'ICD-10-CM M81.0' },
    });
  });

  it('ends the codes of the newest release that it no longer has, if it is about later days', async () => {
    await loadFixtures(graph, 'hcpcs_level_2_2024-07.csv');
    const left = (await codes(procedures)).filter((code) => code !== 'G0130');
    const lines = await load(graph, await write(procedures, left.join('\n')));
    expect(lines).toContain('Codes of the newest release that are no longer listed: 1.');
    expect(await ask('{ procedure(code: "G0130") { status listedIn { totalCount } } }')).toEqual({
      procedure: { status: 'RETIRED', listedIn: { totalCount: 0 } },
    });
  });

  it('stays beside another edition, whichever is loaded first', async () => {
    const newer = [...(await codes(procedures)), 'V5365'].filter((code) => code !== 'Q0138');
    const october = await write('hcpcs_level2_2026q4_codes_only.txt', newer.join('\n'));
    const status = (code: string) => `procedure(code: "${code}") {
      july: status(asOf: "2026-08-01") october: status(asOf: "2026-11-01") listedIn { nodes { version } }
    }`;
    for (const files of [
      [fixture(procedures), october],
      [october, fixture(procedures)],
    ]) {
      for (const file of files) await load(graph, file);
      expect(await ask(`{ gone: ${status('Q0138')} added: ${status('V5365')} }`)).toEqual({
        gone: { july: 'ACTIVE', october: 'RETIRED', listedIn: { nodes: [{ version: '2026-07' }] } },
        added: { july: 'NOT_YET', october: 'ACTIVE', listedIn: { nodes: [{ version: '2026-10' }] } },
      });
    }
  });

  it('is loaded without a bad row, and refused if it is cut off or has a name of the other code system', async () => {
    const some = await codes(procedures);
    const bad = await write(procedures, [...some.slice(0, 5), 'M81.0', ...some.slice(5)].join('\n'));
    const [line] = await load(graph, bad);
    expect(line).toMatch(/_codes_only\.txt:6: A procedure code must be .*, but got "M81\.0"\.$/);
    const cut = await write(procedures, some.slice(0, 8).join('\n'));
    await expect(load(graph, cut)).rejects.toThrow(
      /must list all codes from A to V, but does not\. .* download it again/,
    );
    const other = await write('icd10cm_codes_2026.txt', some.join('\n'));
    await expect(load(graph, other)).rejects.toThrow(
      /must have codes of the code system in its name, but its first codes look like those of HCPCS Level II/,
    );
    const unnamed = await write('codes.txt', some.join('\n'));
    await expect(load(graph, unnamed)).rejects.toThrow(/Add an option such as --release 2024-07/);
  });
});
