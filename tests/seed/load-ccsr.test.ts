import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { everythingSaid } from './graph-content.ts';
import { load } from './load.ts';

const order = fixture('icd10cm-order-2025.txt');
const categories = fixture('dxccsr_v2025-1_categories.csv');
const mapping = fixture('dxccsr_v2025-1_mapping.csv');
const defaults = fixture('dxccsr_v2022-1_defaults.csv');

describe('the files of CCSR', () => {
  const { graph, ask, empty } = graphForEachTest();

  const loadAll = async (...files: string[]) => {
    const reports: string[][] = [];
    for (const file of files) reports.push(await load(graph, file));
    return reports;
  };

  it('assign diagnoses to categories', async () => {
    await loadAll(order, categories, mapping);
    const fields = 'id system code display bodySystem status codeSet { version }';
    expect(await ask(`{ diagnosis(code: "M80.00XA") { ccsr { ${fields} } } }`)).toEqual({
      diagnosis: {
        ccsr: [
          { id: 'CCSR:MUS013', display: 'Osteoporosis' },
          { id: 'CCSR:MUS014', display: 'Pathological fracture, initial encounter' },
        ].map((category) => ({
          ...category,
          system: 'CCSR',
          code: category.id.slice(5),
          bodySystem: 'Diseases of the musculoskeletal system and connective tissue',
          status: 'ACTIVE',
          codeSet: { version: 'v2025.1' },
        })),
      },
    });
    expect(
      await ask(
        '{ code(system: CCSR, code: "mus013") { id } ccsrCategory(code: "FAC021") { display diagnoses { totalCount } } }',
      ),
    ).toEqual({
      code: { id: 'CCSR:MUS013' },
      ccsrCategory: {
        display: 'Personal/family history of disease (discontinued in v2025.1)',
        diagnoses: { totalCount: 0 },
      },
    });
  });

  it('allow grouping and filtering diagnoses by category', async () => {
    await loadAll(order, categories, mapping);
    expect(
      await ask(`{
        diagnoses(where: { within: "ICD10CM:M80-M85" }) { groups(by: CCSR) { kind key label count node { id } } }
        named: diagnoses(where: { ccsr: { some: { display: { contains: "meningitis" } } } }) { nodes { code } }
        coded: diagnoses(where: { ccsr: { some: { code: { eq: "MUS013" } } } }) { nodes { code } }
        several: diagnoses(where: { ccsr: { count: { gt: 2 } } }) { nodes { code } }
        largest: ccsrCategories(first: 1, orderBy: [{ diagnoses: { count: DESC } }]) { nodes { code } }
      }`),
    ).toEqual({
      diagnoses: {
        groups: [
          { kind: 'VALUE', key: 'CCSR:MUS013', label: 'Osteoporosis', count: 2, node: { id: 'CCSR:MUS013' } },
          {
            kind: 'VALUE',
            key: 'CCSR:MUS014',
            label: 'Pathological fracture, initial encounter',
            count: 1,
            node: { id: 'CCSR:MUS014' },
          },
          { kind: 'MISSING', key: null, label: 'Missing', count: 4, node: null },
        ],
      },
      named: { nodes: [{ code: 'G00.0' }] },
      coded: { nodes: [{ code: 'M80.00XA' }, { code: 'M81.0' }] },
      several: { nodes: [{ code: 'K00.0' }] },
      largest: { nodes: [{ code: 'INF003' }] },
    });
  });

  it('are loaded without the codes that no loaded release has, which are reported', async () => {
    const [, , report] = await loadAll(order, categories, mapping);
    expect(report?.[0]).toBe(
      'Codes left out, because no loaded release has them: 7 (F01.50, H00.011, H40.11X0, T07, V00.01XA ...). ' +
        'To include them, load the ICD-10-CM release that has them, then this file again.',
    );
  });

  it('give the default categories, from an older edition if the newest has none', async () => {
    await loadAll(order, categories, mapping);
    expect((await loadAll(defaults))[0]?.[0]).toBe(
      'The newer mapping v2025.1 is kept; only the defaults of v2022.1 are loaded.',
    );
    const edges = 'edges { defaultInpatient defaultOutpatient node { code } }';
    expect(
      await ask(`{
        meningitis: diagnosis(code: "G00.0") { ccsrConnection { ${edges} } }
        dependence: diagnosis(code: "Z99.0") { ccsrConnection { ${edges} } }
        ccsrCategory(code: "INF003") { diagnoses(edgeWhere: { defaultInpatient: true }) { totalCount } }
      }`),
    ).toEqual({
      meningitis: {
        ccsrConnection: {
          edges: [
            { defaultInpatient: false, defaultOutpatient: false, node: { code: 'INF003' } },
            { defaultInpatient: true, defaultOutpatient: true, node: { code: 'NVS001' } },
          ],
        },
      },
      dependence: {
        ccsrConnection: { edges: [{ defaultInpatient: false, defaultOutpatient: true, node: { code: 'FAC025' } }] },
      },
      ccsrCategory: { diagnoses: { totalCount: 0 } },
    });
  });

  it('give the same graph in any order, however often they are loaded', async () => {
    await loadAll(order, categories, mapping, defaults);
    const first = await everythingSaid(graph);
    const [again] = await loadAll(mapping, defaults, categories);
    expect(again?.at(-1)).toBe('ccsr-mapping: 0 new nodes, 0 changed, 0 relationships set, 0 removed');
    expect(await everythingSaid(graph)).toEqual(first);
    await empty();
    await loadAll(defaults, mapping, order, defaults, mapping, defaults, categories);
    expect(await everythingSaid(graph)).toEqual(first);
  });

  it('take their edition from the name of the file, never from its folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ccsr-v2019.1-'));
    try {
      const path = join(folder, 'mapping.csv');
      await writeFile(path, await readFile(mapping, 'utf8'));
      await expect(load(graph, path)).rejects.toThrow(/^The name of .* must contain a CCSR edition, but does not\./);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are refused if they are older than the loaded mapping, cut off, or without an edition', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ccsr-'));
    try {
      const text = await readFile(mapping, 'utf8');
      const write = async (name: string, content: string) => {
        await writeFile(join(folder, name), content);
        return join(folder, name);
      };
      await loadAll(order, mapping);
      await expect(load(graph, await write('dxccsr_v2024-1.csv', text))).rejects.toThrow(
        'Releases must be loaded oldest first, but v2025.1 is loaded already and v2024.1 comes before it.',
      );
      await expect(load(graph, await write('dxccsr_v2026-1.csv', text.slice(0, 500)))).rejects.toThrow(
        /has no codes in .*Z00-Z99.* The file seems to be cut off: download it again\.$/,
      );
      const unnamed = await write('mapping.csv', text.replace('B880,INF009', 'B880,INF9'));
      await expect(load(graph, unnamed)).rejects.toThrow(
        /^The name of .* must contain a CCSR edition, but does not\. Add an option such as --release v2025\.1\.$/,
      );
      expect((await load(graph, unnamed, { release: 'v2026.1' }))[0]).toBe(
        `${unnamed}:4: A CCSR category code must be three letters followed by three digits, such as MUS013, but got "INF9".`,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
