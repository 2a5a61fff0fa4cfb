import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/port.ts';
import { openTestGraph } from '../support/graph.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

const order = join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz');
const addenda = ['icd10cm/icd10cm_codes_addenda_2026.json', 'icd10cm/icd10cm_order_addenda_2027.txt'];

describe.skipIf(folder === '')('the official files of ICD-10-CM (set CODE_SETS_DIR to their folder)', () => {
  let graph: Graph;
  const reports: string[][] = [];
  let rows: readonly string[];

  beforeAll(async () => {
    rows = gunzipSync(await readFile(order))
      .toString('utf8')
      .split('\r\n')
      .filter(Boolean);
    graph = await openTestGraph();
    for (const file of [order, ...addenda.map((name) => join(folder, name))]) reports.push(await load(graph, file));
  }, 600_000);

  afterAll(() => graph.close());

  const count = async (where: string, parameters = {}) => {
    const [row] = await ask(graph, `MATCH (d:Diagnosis) WHERE ${where} RETURN count(d) AS n`, parameters);
    return row?.n;
  };

  it.each([
    ['2025-09-30', 74_260],
    ['2026-09-30', 74_719],
    ['2026-10-01', 74_879],
  ])('have on %s exactly %i billable codes', async (day, codes) => {
    const billable =
      '(d.billable OR d.billableTo IS NOT NULL) AND (d.billableFrom IS NULL OR d.billableFrom <= $day) AND (d.billableTo IS NULL OR $day <= d.billableTo)';
    expect(await count(billable, { day })).toBe(codes);
  });

  it('come to 98,276 codes and headers that are in force', async () => {
    expect(await count('d.validTo IS NULL')).toBe(98_276);
  });

  it('change what their summaries say', async () => {
    const changes = await ask(
      graph,
      'MATCH (c:ReleaseChange) RETURN c.releaseId AS release, c.change AS change, count(c) AS n ORDER BY release, change',
    );
    expect(changes.map(({ release, change, n }) => [String(release).slice(-6), change, n])).toEqual([
      ['FY2026', 'ADDED', 487],
      ['FY2026', 'BECAME_HEADER', 16],
      ['FY2026', 'DELETED', 28 - 16],
      ['FY2026', 'REVISED', 38],
      ['FY2027', 'ADDED', 238],
      ['FY2027', 'BECAME_HEADER', 15],
      ['FY2027', 'DELETED', 21],
      ['FY2027', 'REVISED', 4],
    ]);
  });

  it('hold 13 codes of QA0 that have no parent', () => {
    expect(reports[1]?.join('\n')).toMatch(/13 codes are unparented: QA0\.0101, .*QA0\.8\./);
  });

  it('have each row of the order file under its longest beginning, in the order of the file', async () => {
    const codes = rows.map((row) => row.slice(6, 13).trim());
    const known = new Set(codes);
    const expected = codes.map((code) => {
      const lengths = Array.from({ length: code.length - 3 }, (_, index) => code.length - 1 - index);
      return lengths.map((length) => code.slice(0, length)).find((one) => known.has(one)) ?? null;
    });
    const parents = await ask(
      graph,
      'MATCH (d:Diagnosis)-[:CHILD_OF]->(p:Diagnosis) RETURN d.code AS code, p.code AS parent',
    );
    const parentOf = new Map(parents.map(({ code, parent }) => [code, parent]));
    const found = await ask(
      graph,
      'MATCH (d:Diagnosis) WHERE d.validFrom IS NULL RETURN d.code AS code, d.position AS position ORDER BY position',
    );
    expect(found.map(({ code }) => String(code).replace('.', ''))).toEqual(codes);
    expect(found.map(({ code }) => String(parentOf.get(code) ?? '').replace('.', '') || null)).toEqual(expected);
  });

  it('give M85.8 its 24 billable codes as a range', async () => {
    const [header] = await ask(
      graph,
      "MATCH (d:Diagnosis {code: 'M85.8'}) RETURN d.position AS low, d.lastPosition AS high",
    );
    expect(await count('d.billable AND d.position >= $low AND d.position <= $high', header)).toBe(24);
  });

  it('put every category into a block and a chapter', async () => {
    expect(await count('d.blockId IS NULL OR d.chapterId IS NULL')).toBe(0);
    const [row] = await ask(graph, 'MATCH (d:Diagnosis)-[:IN_BLOCK]->(b:IcdBlock) RETURN count(d) AS n');
    expect(row?.n).toBe(await count("d.level = 'CATEGORY'"));
  });
});
