import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/questions/resolve/resolve.ts';
import { daysOf } from '../support/days.ts';
import { graphForEachTest, loadedGraph, officialGraph } from '../support/test-graph.ts';
import { writeDiagnoses } from './diagnoses.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

/** The rows of an official file, as text. */
async function rowsOf(name: string): Promise<string[][]> {
  const content = await readFile(join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  return parse(text, { bom: true, relax_column_count: true });
}

const dotted = (code: string, stem = 3) => (code.length > stem ? `${code.slice(0, stem)}.${code.slice(stem)}` : code);

/** The number of distinct pairs. */
const distinct = (pairs: readonly (readonly string[])[]) => new Set(pairs.map((pair) => pair.join())).size;

describe.skipIf(folder === '')('the official mappings of diagnoses (set CODE_SETS_DIR to their folder)', () => {
  let order: Set<string>;
  const reports = new Map<string, string[]>();

  const files = [
    'ccsr/dxccsr_v2025-1_categories.csv',
    'ccsr/dxccsr_v2025-1_mapping.csv.gz',
    'ccsr/dxccsr_v2022-1_defaults.csv.gz',
    'cms/2026_initial_icd10cm_hcc_mappings.csv.gz',
    'gem/icd10cmtoicd9gem.csv.gz',
    'gem/icd9toicd10cmgem.csv.gz',
  ];

  const { graph } = officialGraph([], async (graph) => {
    const text = gunzipSync(await readFile(join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz'))).toString();
    order = new Set(text.split('\r\n').flatMap((line) => (line === '' ? [] : [line.slice(6, 13).trim()])));
    const codes = [...order].map((code) => dotted(code));
    for (let start = 0; start < codes.length; start += 10_000) {
      await writeDiagnoses(graph, codes.slice(start, start + 10_000));
    }
    for (const file of files) reports.set(file, await load(graph, join(folder, file)));
  });

  const relationships = async (type: string, where = 'true') => {
    const [row] = await ask(graph, `MATCH ()-[r:${type}]->() WHERE ${where} RETURN count(r) AS n`);
    return row?.n;
  };
  const nodes = async (label: string, where = 'true') => {
    const [row] = await ask(graph, `MATCH (n:${label}) WHERE ${where} RETURN count(n) AS n`);
    return row?.n;
  };

  it('contain 553 CCSR categories with their names, one of them without diagnoses', async () => {
    const names = (await rowsOf('ccsr/dxccsr_v2025-1_categories.csv')).slice(1).filter(([, , , system]) => system);
    expect(await nodes('CcsrCategory')).toBe(names.length);
    expect(await nodes('CcsrCategory', 'n.display = n.code OR n.bodySystem IS NULL')).toBe(0);
    const empty = await ask(
      graph,
      'MATCH (n:CcsrCategory) WHERE NOT EXISTS { (n)<-[:IN_CCSR]-() } RETURN n.code AS code',
    );
    expect(empty).toEqual([{ code: 'FAC021' }]);
  });

  it('assign all loaded diagnoses to their categories, and leave out 598 codes', async () => {
    const pairs = (await rowsOf('ccsr/dxccsr_v2025-1_mapping.csv.gz')).slice(1);
    expect(await relationships('IN_CCSR')).toBe(distinct(pairs.filter(([code = '']) => order.has(code))));
    expect(reports.get('ccsr/dxccsr_v2025-1_mapping.csv.gz')?.[0]).toMatch(
      /^Codes left out, because no loaded release has them: 598 /,
    );
  });

  it('mark the default categories of 2022 that are still categories of their diagnosis', async () => {
    const pairs = new Set((await rowsOf('ccsr/dxccsr_v2025-1_mapping.csv.gz')).map((row) => row.join()));
    const rows = (await rowsOf('ccsr/dxccsr_v2022-1_defaults.csv.gz')).slice(1);
    for (const [property, column] of [
      ['defaultInpatient', 1],
      ['defaultOutpatient', 2],
    ] as const) {
      const kept = rows.filter((row) => order.has(row[0] ?? '') && pairs.has(`${row[0]},${row[column]}`));
      expect(await relationships('IN_CCSR', `r.${property}`)).toBe(kept.length);
    }
  });

  it('assign diagnoses to categories of six risk adjustment models', async () => {
    const rows = (await rowsOf('cms/2026_initial_icd10cm_hcc_mappings.csv.gz')).slice(4).filter(([, title]) => title);
    const pairs = rows.flatMap((row) =>
      [2, 3, 4, 5, 6, 7].flatMap((column) =>
        order.has(row[0] ?? '') && /^\d+$/.test(row[column] ?? '')
          ? [[String(row[0]), `${column} ${row[column]}`]]
          : [],
      ),
    );
    expect(await relationships('IN_HCC')).toBe(distinct(pairs));
    expect(await nodes('HccCategory')).toBe(new Set(pairs.map(([, category]) => category)).size);
    const several = new Map<string, number>();
    for (const [code = ''] of rows) several.set(code, (several.get(code) ?? 0) + 1);
    expect([...several.values()].filter((count) => count > 1)).toHaveLength(518);
  });

  it.each([
    ['gem/icd10cmtoicd9gem.csv.gz', 'MAPS_TO_ICD9', 0],
    ['gem/icd9toicd10cmgem.csv.gz', 'MAPS_TO_ICD10CM', 1],
  ])('connect all pairs of %s', async (file, type, diagnosis) => {
    const mapped = (await rowsOf(file)).slice(1).filter(([, target]) => target !== 'NoDx');
    const rows = mapped.filter((row) => order.has(row[diagnosis] ?? ''));
    const flagged = (flag: RegExp) =>
      distinct(rows.filter(([, , flags = '']) => flag.test(flags)).map(([a = '', b = '']) => [a, b]));
    expect(await relationships(type)).toBe(distinct(rows.map(([a = '', b = '']) => [a, b])));
    expect(await relationships(type, 'NOT r.approximate')).toBe(flagged(/^00/));
    expect(await relationships(type, 'r.choices IS NOT NULL')).toBe(flagged(/^..1/));
    const alone = flagged(/^..0/);
    expect(await relationships(type, 'NOT r.combination')).toBe(alone);
  });

  it('give the targets of every ICD-9-CM code when it is resolved', async () => {
    const targets = new Map<string, Set<string>>();
    for (const [source = '', target = ''] of (await rowsOf('gem/icd9toicd10cmgem.csv.gz')).slice(1)) {
      const code = dotted(source, source.startsWith('E') ? 4 : 3);
      const known = targets.get(code) ?? new Set();
      if (order.has(target)) known.add(`ICD10CM:${dotted(target, 3)}`);
      targets.set(code, known);
    }
    const index = () => Promise.reject(new Error('No index is needed.'));
    const options = { systems: new Set(['ICD9CM']), day: (await daysOf(graph)).on('2025-09-30'), index };
    const answers = await resolve(graph, [...targets.keys()], options);
    const short = answers.filter(({ input, suggestions }) =>
      [...(targets.get(input) ?? [])].some((target) => !suggestions.includes(target)),
    );
    expect(short).toEqual([]);
    expect(answers).toHaveLength(14_567);
    expect(answers.filter(({ status }) => status !== 'RETIRED')).toEqual([]);
    expect(answers.filter(({ note }) => note?.includes('has no ICD-10-CM code for it'))).toHaveLength(425);
  });

  it('have every ICD-9-CM code of the mappings, with its dot', async () => {
    const backward = (await rowsOf('gem/icd9toicd10cmgem.csv.gz')).slice(1);
    const forward = (await rowsOf('gem/icd10cmtoicd9gem.csv.gz')).slice(1).filter(([code = '']) => order.has(code));
    const codes = new Set([...backward.map(([code = '']) => code), ...forward.map(([, code = '']) => code)]);
    codes.delete('NoDx');
    const expected = [...codes].map((code) => dotted(code, code.startsWith('E') ? 4 : 3)).sort();
    const found = await ask(graph, 'MATCH (n:Icd9Code) RETURN n.code AS code');
    expect(found.map(({ code }) => code).sort()).toEqual(expected);
    expect(await nodes('Icd9Code', 'n.noMap')).toBe(backward.filter(([, target]) => target === 'NoDx').length);
    expect(await nodes('Diagnosis', 'n.icd9NoMap')).toBe(
      (await rowsOf('gem/icd10cmtoicd9gem.csv.gz')).filter(
        ([code = '', target]) => order.has(code) && target === 'NoDx',
      ).length,
    );
  });

  it('change nothing when loaded again', async () => {
    for (const file of files) {
      expect((await load(graph, join(folder, file))).at(-1)).toMatch(
        /: 0 new nodes, 0 changed, 0 relationships set, 0 removed$/,
      );
    }
  }, 300_000);
});

describe.skipIf(folder === '')('the official files of HCPCS Level II (set CODE_SETS_DIR to their folder)', () => {
  const { graph } = graphForEachTest();

  const contractorFile = 'hcpcs/HCPC2019_CONTR_ANWEB.txt.gz';
  const table = 'hcpcs/hcpcs_level_2_2022.csv.gz';

  const count = async (where: string) => {
    const [row] = await ask(graph, `MATCH (n) WHERE ${where} RETURN count(n) AS n`);
    return row?.n;
  };

  it.each([
    ['one after the other', [contractorFile, table]],
    ['the newer one first', [table, contractorFile]],
  ])(
    'give all codes, including retired ones, %s',
    async (_, files) => {
      for (const file of files) await load(graph, join(folder, file));
      const records = gunzipSync(await readFile(join(folder, contractorFile)))
        .toString('latin1')
        .split(/\r?\n/)
        .filter((line) => /^.{10}[37]/.test(line) && line.length > 300);
      const ended = records.filter((line) => line.slice(284, 292).trim() !== '').map((line) => line.slice(0, 5).trim());
      expect(ended.filter((code) => code.length === 5)).toHaveLength(506);
      expect(await count("n:Procedure AND n.validTo < '2019-01-01'")).toBe(506);
      expect(await count("n:Modifier AND n.validTo < '2019-01-01'")).toBe(ended.length - 506);
      expect(await count("n:Procedure AND n.system = 'HCPCS2'")).toBe(7125);
      expect(await count('n:Modifier')).toBe(375);
      const listed = new Set(records.map((line) => line.slice(0, 5).trim()));
      const codes = new Set((await rowsOf(table)).slice(1).map(([code = '']) => code));
      const added = [...codes].filter((code) => !listed.has(code)).length;
      expect(await count("n:ReleaseChange AND n.change = 'ADDED'")).toBe(added);
      const before = await count('n:Medcode');
      for (const file of files) await load(graph, join(folder, file));
      expect(await count('n:Medcode')).toBe(before);
    },
    120_000,
  );
});

describe.skipIf(folder === '')('other official files (set CODE_SETS_DIR to their folder)', () => {
  const { graph } = loadedGraph();

  it('contain every coverage document of the listing, and every pair of the unverified list', async () => {
    const listing = 'cms/mcd_documents_2025-08.csv.gz';
    for (const file of [listing, 'cms/bone_mass_measurement_codes_unverified.json']) {
      await load(graph, join(folder, file));
    }
    const rows = (await rowsOf(listing)).slice(1);
    const kinds = await ask(graph, 'MATCH (n:CoverageDocument) RETURN n.kind AS kind, count(n) AS n ORDER BY kind');
    const ofType = (type: string) => rows.filter((row) => row[3] === type).length;
    expect(kinds).toEqual([
      { kind: 'ARTICLE', n: ofType('Article') },
      { kind: 'LCD', n: ofType('LCD') },
    ]);
    const pairs = await ask(graph, 'MATCH (:Procedure)-[r:INDICATED_FOR]->(:Diagnosis) RETURN count(r) AS n');
    expect(pairs).toEqual([{ n: 11 * (22 + 14) }]);
  }, 120_000);
});
