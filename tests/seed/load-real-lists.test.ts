import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { theSeed } from '../support/loaded-once.ts';
import { officialGraph } from '../support/test-graph.ts';
import { everything, ask as read } from './graph-content.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

const files = [
  'nucc/nucc_taxonomy_250.csv',
  'nucc/nucc_taxonomy_251.csv',
  'cms/medicare_specialty_taxonomy_crosswalk_2025-10.csv',
  'cms/medicare_specialty_taxonomy_crosswalk_2025-10_notes.csv',
  'cms/place_of_service_codes.csv',
  'cms/pprrvu_2024_jul_policy_indicators.csv.gz',
] as const;

type RawRow = Readonly<Record<string, string>>;

async function rawRows(file: (typeof files)[number]): Promise<RawRow[]> {
  const content = await readFile(join(folder, file));
  return parse(file.endsWith('.gz') ? gunzipSync(content) : content, { columns: true, bom: true });
}

describe.skipIf(folder === '')('the official lists (set CODE_SETS_DIR to their folder)', () => {
  let shippedIndicators: readonly Record<string, unknown>[];
  const reports = new Map<string, string[]>();

  const count = async (pattern: string) => (await read(graph, `MATCH ${pattern} RETURN count(*) AS n`))[0]?.n;
  const indicators = () =>
    read(graph, 'MATCH (f:FeeScheduleIndicators) RETURN f.id AS id, properties(f) AS properties ORDER BY id');

  const { graph, ask } = officialGraph([theSeed], async (graph) => {
    shippedIndicators = (await indicators()).map(({ properties }) => properties as Record<string, unknown>);
    for (const file of files) reports.set(file, await load(graph, join(folder, file)));
  });

  it('of NUCC contain every specialty with all columns', async () => {
    const rows = await rawRows('nucc/nucc_taxonomy_251.csv');
    const found = await read(
      graph,
      "MATCH (s:Specialty) WHERE s.documentId = 'DOC:nucc' RETURN s.code AS code, s.grouping AS grouping, s.classification AS classification, " +
        "coalesce(s.specialization, '') AS specialization, s.displayName AS name, s.section AS section ORDER BY code",
    );
    expect(found).toHaveLength(883);
    expect(found).toEqual(
      rows
        .map((row) => ({
          code: row.Code,
          grouping: row.Grouping,
          classification: row.Classification,
          specialization: row.Specialization?.trim(),
          name: row['Display Name']?.trim(),
          section: row.Section?.toUpperCase().replace('-', '_'),
        }))
        .sort((one, other) => (String(one.code) < String(other.code) ? -1 : 1)),
    );
  });

  it('of NUCC have 28 retired specialties, five of them with a successor', async () => {
    const inactive = (await rawRows('nucc/nucc_taxonomy_251.csv')).filter(({ Notes }) =>
      Notes?.includes('marked inactive'),
    );
    expect(inactive).toHaveLength(28);
    const retired = await read(graph, 'MATCH (s:Specialty) WHERE s.validTo IS NOT NULL RETURN s.code AS code');
    expect(retired.map(({ code }) => code).sort()).toEqual(inactive.map(({ Code }) => Code).sort());
    expect(
      await read(
        graph,
        'MATCH (s:Specialty)-[:REPLACED_BY]->(o:Specialty) RETURN s.code AS code, o.code AS by ORDER BY code',
      ),
    ).toEqual([
      { code: '103GC0700X', by: '103G00000X' },
      { code: '1835G0000X', by: '183500000X' },
      { code: '213EG0000X', by: '213E00000X' },
      { code: '287300000X', by: '282J00000X' },
      { code: '317400000X', by: '282J00000X' },
    ]);
  });

  it('of NUCC differ from release to release in codes and names, not in white space', async () => {
    const [older, newer] = await Promise.all([
      rawRows('nucc/nucc_taxonomy_250.csv'),
      rawRows('nucc/nucc_taxonomy_251.csv'),
    ]);
    const nameOf = (row: RawRow | undefined) => row?.['Display Name']?.replace(/\s+/g, ' ').trim();
    const before = new Map(older.map((row) => [row.Code, row]));
    const added = newer.filter(({ Code }) => !before.has(Code)).map(({ Code }) => Code);
    const renamed = newer.filter((row) => before.has(row.Code) && nameOf(row) !== nameOf(before.get(row.Code)));
    expect([added.length, renamed.length]).toEqual([4, 3]);
    expect(
      await ask('{ releaseDiff(system: NUCC, from: "25.0", to: "25.1") { nodes { change code { code } newTitle } } }'),
    ).toEqual({
      releaseDiff: {
        nodes: newer
          .filter((row) => added.includes(row.Code) || renamed.includes(row))
          .map((row) => ({
            change: added.includes(row.Code) ? 'ADDED' : 'REVISED',
            code: { code: row.Code },
            newTitle: nameOf(row),
          }))
          .sort((one, other) => (String(one.code.code) < String(other.code.code) ? -1 : 1)),
      },
    });
  });

  it('of Medicare have 557 pairs of taxonomy codes and 130 specialties', async () => {
    const rows = await rawRows('cms/medicare_specialty_taxonomy_crosswalk_2025-10.csv');
    const pairs = rows.flatMap((row) => {
      const taxonomy = /\w{10}/.exec(row['PROVIDER TAXONOMY CODE'] ?? '')?.[0];
      return taxonomy ? [`NUCC:${taxonomy} MEDSPEC:${row['MEDICARE SPECIALTY CODE']?.slice(0, 2)}`] : [];
    });
    const found = await read(
      graph,
      'MATCH (s:Specialty)-[:ENROLLS_AS]->(m:MedicareSpecialty) RETURN s.id AS from, m.id AS to',
    );
    expect(new Set(pairs).size).toBe(557);
    expect(found.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([...new Set(pairs)].sort());
    expect(await count('(m:MedicareSpecialty)')).toBe(130);
    expect(
      await ask(`{
        specialty(code: "2471S1302X") { medicareSpecialties { totalCount } }
        medicareSpecialties(where: { code: { eq: "87" } }) { nodes { title footnotes { mark text } } }
      }`),
    ).toEqual({
      specialty: { medicareSpecialties: { totalCount: 0 } },
      medicareSpecialties: {
        nodes: [
          {
            title: 'All Other Suppliers',
            footnotes: [{ mark: 3, text: expect.stringContaining('Specialty Code 87 for Pharmacies') }],
          },
        ],
      },
    });
  });

  it('of places of service have 52, including those of the seed', async () => {
    const rows = await rawRows('cms/place_of_service_codes.csv');
    const found = await read(graph, 'MATCH (p:PlaceOfService) RETURN p.code AS code, p.display AS name ORDER BY code');
    expect(found).toHaveLength(52);
    expect(found).toEqual(rows.map(({ code, name }) => ({ code, name })));
    expect(reports.get('cms/place_of_service_codes.csv')?.at(-1)).toMatch(/^place-of-service: 48 new nodes, 4 changed/);
  });

  it('of the fee schedule have the indicators of each procedure, and agree with the seed', async () => {
    const rows = await rawRows('cms/pprrvu_2024_jul_policy_indicators.csv.gz');
    const main = new Map<unknown, RawRow>();
    for (const row of rows) if (row.mod === '' || !main.has(row.hcpcs)) main.set(row.hcpcs, row);
    const found = await indicators();
    expect(found).toHaveLength(16_471);
    const columns = (row: Readonly<Record<string, unknown>> | undefined, names: readonly string[]) =>
      names.map((name) => row?.[name]).join();
    const ours = ['status', 'pcTc', 'globalDays', 'multipleProcedures', 'bilateral', 'assistant', 'coSurgeons'];
    const theirs = ['status_code', 'pctc_ind', 'glob_days', 'mult_proc', 'bilat_surg', 'asst_surg', 'co_surg'];
    const differing = found.filter(({ id, properties }) => {
      const row = main.get(String(id).slice('PFS:'.length));
      return columns(properties as Record<string, unknown>, ours) !== columns(row, theirs);
    });
    expect(differing).toEqual([]);
    for (const shipped of shippedIndicators) {
      expect(found.find(({ id }) => id === shipped.id)?.properties).toMatchObject(shipped);
    }
  });

  it('of the fee schedule have the rows with a modifier, and a procedure for each code', async () => {
    const rows = await rawRows('cms/pprrvu_2024_jul_policy_indicators.csv.gz');
    const found = await read(
      graph,
      'MATCH (p:Procedure)-[:HAS_FEE_SCHEDULE]->(:FeeScheduleIndicators)-[r:HAS_MODIFIER_ROW]->(m:Modifier) ' +
        'RETURN p.code AS code, m.code AS modifier, r.status AS status',
    );
    const expected = rows.filter(({ mod }) => mod !== '');
    expect(found.map(({ code, modifier, status }) => `${code} ${modifier} ${status}`).sort()).toEqual(
      expected.map(({ hcpcs, mod, status_code }) => `${hcpcs} ${mod} ${status_code}`).sort(),
    );
    const codes = await read(graph, "MATCH (p:Procedure) WHERE p.documentId = 'DOC:pfs' RETURN p.display AS display");
    expect(codes).toHaveLength(16_471 - 11);
    expect(codes.filter(({ display }) => !/^(CPT|HCPCS) \w{5}$/.test(String(display)))).toEqual([]);
  });

  it('change nothing when loaded again', async () => {
    const before = await everything(graph);
    for (const file of files) {
      const report = await load(graph, join(folder, file));
      expect(report.at(-1)).toMatch(/: 0 new nodes, 0 changed, 0 relationships set, 0 removed$/);
    }
    expect(await everything(graph)).toEqual(before);
  }, 300_000);
});
