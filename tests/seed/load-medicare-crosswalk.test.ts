import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, loadedGraph, seededAndFilledGraph } from '../support/test-graph.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const crosswalk = fixture('medicare_specialty_taxonomy_crosswalk_2025-10.csv');
const notes = fixture('medicare_specialty_taxonomy_crosswalk_2025-10_notes.csv');

describe('the crosswalk from the taxonomy to the specialties of Medicare', () => {
  const reports: string[][] = [];
  const { write } = temporaryFolder();
  const { graph, ask } = seededAndFilledGraph(async (graph) => {
    for (const file of [crosswalk, notes]) reports.push(await load(graph, file));
  });

  it('links a specialty to its Medicare specialty, and back', async () => {
    expect(
      await ask(`{
        specialty(code: "2085R0202X") { display medicareSpecialties { nodes { id title } } }
        medicareSpecialties(where: { code: { eq: "30" } }) {
          nodes { specialties { nodes { code } groups(by: CLASSIFICATION) { label count } } }
        }
        specialties(where: { medicareSpecialties: { some: { code: { eq: "a0" } } } }) { nodes { code } }
      }`),
    ).toEqual({
      specialty: {
        display: 'Radiology / Diagnostic Radiology',
        medicareSpecialties: { nodes: [{ id: 'MEDSPEC:30', title: 'Physician/Diagnostic Radiology' }] },
      },
      medicareSpecialties: {
        nodes: [{ specialties: { nodes: [{ code: '2085R0202X' }], groups: [{ label: 'Radiology', count: 1 }] } }],
      },
      specialties: { nodes: [{ code: '281P00000X' }, { code: '282N00000X' }, { code: '286500000X' }] },
    });
  });

  it('keeps all provider types of a code, and those of each pair', async () => {
    expect(
      await ask(`{
        node(id: "medspec:a0") {
          ... on MedicareSpecialty {
            title providerTypes footnoteMarks
            specialties { edges { providerTypes node { code } } }
            document { version }
          }
        }
      }`),
    ).toEqual({
      node: {
        title: 'Hospitals',
        providerTypes: ['Hospitals', 'Hospital-General', 'Hospital-Acute Care'],
        footnoteMarks: [7],
        specialties: {
          edges: [
            { providerTypes: ['Hospitals'], node: { code: '281P00000X' } },
            { providerTypes: ['Hospital-General', 'Hospital-Acute Care'], node: { code: '282N00000X' } },
            { providerTypes: ['Hospitals'], node: { code: '286500000X' } },
          ],
        },
        document: { version: '2025-10' },
      },
    });
    expect(reports[0]).toContain('Codes with several descriptions: A0. The most frequent one is the title.');
  });

  it('includes specialties without a taxonomy code, and footnotes wherever they are marked', async () => {
    expect(
      await ask(`{
        medicareSpecialties(where: { code: { in: ["73", "87", "A9"] } }) {
          nodes { code title footnoteMarks footnotes { id text } specialties { totalCount } }
        }
      }`),
    ).toEqual({
      medicareSpecialties: {
        nodes: [
          {
            code: '73',
            title: 'Mass Immunizer Roster Biller',
            footnoteMarks: [2],
            footnotes: [{ id: 'MEDNOTE:2', text: 'Those who are enrolled to immunize many.' }],
            specialties: { totalCount: 0 },
          },
          {
            code: '87',
            title: 'All Other Suppliers',
            footnoteMarks: [3],
            footnotes: [{ id: 'MEDNOTE:3', text: 'Also pharmacies, for drugs that are paid by the "fee schedule".' }],
            specialties: { totalCount: 1 },
          },
          {
            code: 'A9',
            title: 'Indian Health Service facility',
            footnoteMarks: [12, 13],
            footnotes: [],
            specialties: { totalCount: 1 },
          },
        ],
      },
    });
    expect(reports[1]?.[0]).toBe(`${notes}:5: The line must be a mark such as [3], followed by its note.`);
  });

  it('describes specialties until the taxonomy is loaded', async () => {
    const glaucoma = '{ specialty(code: "207WX0009X") { display status codeSet { id } } }';
    const display = 'Allopathic & Osteopathic Physicians/Ophthalmology, Glaucoma Specialist';
    const described = { specialty: { display, status: 'ACTIVE', codeSet: { id: 'DOC:medicare-crosswalk' } } };
    expect(await ask(glaucoma)).toEqual(described);
  });

  it('changes nothing when loaded again', async () => {
    const before = await everything(graph);
    expect((await load(graph, crosswalk)).at(-1)).toBe(
      'medicare-crosswalk: 0 new nodes, 0 changed, 0 relationships set, 0 removed',
    );
    await load(graph, notes);
    expect(await everything(graph)).toEqual(before);
  });

  it('is refused if it is cut off, and loaded without its bad rows', async () => {
    const lines = (await readFile(crosswalk, 'utf8')).split('\n');
    const path = await write('crosswalk.csv', lines.slice(0, 6).join('\n'));
    await expect(load(graph, path)).rejects.toThrow(
      'must list the specialties after 99, such as A0, but ends before them.',
    );
    await write(
      'crosswalk.csv',
      lines.map((line) => line.replace('208D00000X', '208D0000X').replace('30,', 'XYZ,')).join('\n'),
    );
    expect((await load(graph, path, { dryRun: true })).slice(0, 2)).toEqual([
      `${path}:2: A specialty code must be ten characters that start with two digits and end in X, such as 2085R0202X, but got "208D0000X".`,
      `${path}:4: A Medicare specialty code must be a digit or letter followed by a digit, such as 30 or A0, but got "XYZ".`,
    ]);
  });
});

describe('the taxonomy', () => {
  const list = 'medicare_specialty_taxonomy_crosswalk_2025-10.csv';
  const { ask } = loadedGraph(list, 'nucc_taxonomy_251.csv', list);

  it('takes over the specialties that the crosswalk described', async () => {
    const answer = await ask(
      '{ specialties(where: { code: { in: ["2084P0800X", "208D00000X"] } }) { nodes { code codeSet { id } } } }',
    );
    expect(answer).toEqual({
      specialties: {
        nodes: [
          { code: '2084P0800X', codeSet: { id: 'DOC:nucc' } },
          { code: '208D00000X', codeSet: { id: 'DOC:medicare-crosswalk' } },
        ],
      },
    });
  });
});
