import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { findDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadSeed } from '../../seed/seed.ts';
import { findExcluded } from '../../src/codes/excludes1.ts';
import { checkClaims } from '../../src/questions/claim/claim.ts';
import { daysOf } from '../support/days.ts';
import { officialGraph } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

const order = join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz');
const addenda = ['icd10cm/icd10cm_codes_addenda_2026.json', 'icd10cm/icd10cm_order_addenda_2027.txt'];
const tabular = join(folder, 'icd10cm/icd10cm_tabular_2021.xml.gz');

describe.skipIf(folder === '')('the official files of ICD-10-CM (set CODE_SETS_DIR to their folder)', () => {
  const reports: string[][] = [];
  let rows: readonly string[];
  const { graph } = officialGraph([], async (graph) => {
    rows = gunzipSync(await readFile(order))
      .toString('utf8')
      .split('\r\n')
      .filter(Boolean);
    for (const file of [order, ...addenda.map((name) => join(folder, name))]) reports.push(await load(graph, file));
  });

  const count = async (where: string, parameters = {}) => {
    const [row] = await ask(graph, `MATCH (d:Diagnosis) WHERE ${where} RETURN count(d) AS n`, parameters);
    return row?.n;
  };

  it.each([
    ['2025-09-30', 74_260],
    ['2026-09-30', 74_719],
    ['2026-10-01', 74_879],
  ])('have exactly the official number of billable codes on %s: %i', async (day, codes) => {
    const billable =
      '(d.billable OR d.billableTo IS NOT NULL) AND (d.billableFrom IS NULL OR d.billableFrom <= $day) AND (d.billableTo IS NULL OR $day <= d.billableTo)';
    expect(await count(billable, { day })).toBe(codes);
  });

  it('have 98,276 active codes and headers in all', async () => {
    expect(await count('d.validTo IS NULL')).toBe(98_276);
  });

  it('leave open what the 366 codes of FY2018 that are headers now were in 2018', async () => {
    const mapped = gunzipSync(await readFile(join(folder, 'gem/icd10cmtoicd9gem.csv.gz'))).toString('utf8');
    const wereBillable = new Set([...mapped.matchAll(/^"?([A-Z][\dA-Z]{2,6})/gm)].map(([, code = '']) => code));
    const headers = rows.flatMap((row) => (row[14] === '0' ? [row.slice(6, 13).trim()] : []));
    const codes = headers.filter((code) => wereBillable.has(code)).map((code) => code.replace(/^(.{3})(.)/, '$1.$2'));
    expect(codes).toHaveLength(366);
    expect(codes).toContain('M54.5');
    const days = await daysOf(graph);
    const rulesOn = async (dateOfService: string) => {
      const claims = codes.map((code) => ({ dateOfService, lines: [{ procedure: '0557T', diagnoses: [code] }] }));
      const answers = await checkClaims(graph, claims, days);
      return answers.map(({ findings }) => findings.filter(({ written }) => written[0] !== '0557T')[0]?.rule);
    };
    expect(await rulesOn('2018-05-01')).toEqual(codes.map(() => undefined));
    expect(new Set(await rulesOn('2025-05-01'))).toEqual(new Set(['NOT_BILLABLE']));
    expect(days.coverage.describe('ICD10CM')).toBe('FY2025 to FY2027 (2024-10-01 to 2027-09-30)');
    expect(days.on('2015-01-01')('ICD10CM').covered).toBeNull();
  });

  it('change as much as their summaries say', async () => {
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

  it('change nothing when loaded again', async () => {
    const counts = async () => [
      await ask(graph, 'MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label'),
      await ask(graph, 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type'),
    ];
    const before = await counts();
    for (const file of [order, ...addenda.map((name) => join(folder, name))]) await load(graph, file);
    expect(await counts()).toEqual(before);
  });

  it('contain 13 QA0 codes without a parent', () => {
    expect(reports[1]?.join('\n')).toMatch(
      /Codes without a parent, because they start with no other code: 13 \(QA0\.0101, .*QA0\.8\)\./,
    );
  });

  it('place each row of the order file below its longest prefix, in the order of the file', async () => {
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

  it('give M85.8 its 24 billable codes as an interval of positions', async () => {
    const [header] = await ask(
      graph,
      "MATCH (d:Diagnosis {code: 'M85.8'}) RETURN d.position AS low, d.lastPosition AS high",
    );
    expect(await count('d.billable AND d.position >= $low AND d.position <= $high', header)).toBe(24);
  });

  it('put every category in a block and a chapter, except QA1, which no tabular list has yet', async () => {
    const unplaced = 'd.blockId IS NULL OR d.chapterId IS NULL';
    expect(await count(`(${unplaced}) AND NOT d.code STARTS WITH 'QA1'`)).toBe(0);
    expect(await count(`(${unplaced}) AND d.code STARTS WITH 'QA1'`)).toBe(8);
    const [row] = await ask(graph, 'MATCH (d:Diagnosis)-[:IN_BLOCK]->(b:IcdBlock) RETURN count(d) AS n');
    expect(row?.n).toBe(Number(await count("d.level = 'CATEGORY'")) - 1);
  });

  describe('with the tabular list', () => {
    let xml: string;
    let report: readonly string[];

    beforeAll(async () => {
      xml = gunzipSync(await readFile(tabular)).toString('utf8');
      await loadSeed(graph, () => {});
      report = await load(graph, tabular);
    }, 600_000);

    const elements = (name: string) => xml.match(new RegExp(`<${name}>[\\s\\S]*?</${name}>`, 'g')) ?? [];
    const plain = (text: string) => text.replace(/&lt;/g, '<').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
    const notesIn = (name: string) => elements(name).flatMap((element) => element.match(/<note>/g) ?? []).length;
    const targetsOf = async (id: string) => {
      const text = 'MATCH (n:Medcode {id: $id})-[:POINTS_TO]->(t) RETURN t.id AS id ORDER BY t.position';
      return (await ask(graph, text, { id })).map((row) => String(row.id).replace('ICD10CM:', ''));
    };
    const excluded = async (...codes: string[]) => {
      const [pairs] = await findExcluded(graph, [codes.map((code) => `ICD10CM:${code}`)]);
      return pairs?.map(({ code, other }) => `${code} ${other}`.replaceAll('ICD10CM:', ''));
    };

    it('have each note of the file that names other codes', async () => {
      const kinds = await ask(graph, 'MATCH (n:CodingNote) RETURN n.kind AS kind, count(n) AS n');
      expect(Object.fromEntries(kinds.map(({ kind, n }) => [kind, n]))).toEqual({
        EXCLUDES1: notesIn('excludes1'),
        EXCLUDES2: notesIn('excludes2'),
        CODE_FIRST: notesIn('codeFirst'),
        USE_ADDITIONAL: notesIn('useAdditionalCode'),
        CODE_ALSO: notesIn('codeAlso'),
      });
    });

    it('give each code its inclusion terms', async () => {
      const listed = xml.matchAll(
        /<name>([^<]*)<\/name>\s*<desc>[^<]*<\/desc>\s*<inclusionTerm>([\s\S]*?)<\/inclusionTerm>/g,
      );
      const expected = [...listed].map(([, code, terms = '']) => {
        const texts = [...terms.matchAll(/<note>([^<]*)<\/note>/g)].map(([, text = '']) => plain(text));
        return [code, texts] as const;
      });
      const rows = await ask(
        graph,
        'MATCH (d:Diagnosis) WHERE d.inclusionTerms IS NOT NULL RETURN d.code AS code, d.inclusionTerms AS terms',
      );
      const found = new Map(rows.map(({ code, terms }) => [code, terms]));
      expect(expected.length).toBeGreaterThan(6_000);
      expect(expected.filter(([code]) => found.has(code))).toEqual(
        expected.flatMap(([code]) => (found.has(code) ? [[code, found.get(code)]] : [])),
      );
      expect(expected.map(([code]) => code).filter((code) => !found.has(code))).toEqual(['T40.7X1']);
    });

    it('leave out the codes of the list that no release has', async () => {
      const codes = [...xml.matchAll(/<diag[^>]*>\s*<name>([^<]*)</g)].map(([, code]) => code);
      expect(codes).toHaveLength(45_017);
      const [row] = await ask(graph, 'UNWIND $ids AS id MATCH (d:Diagnosis {id: id}) RETURN count(d) AS n', {
        ids: codes.map((code) => `ICD10CM:${code}`),
      });
      expect(report[0]).toContain(`has them: ${codes.length - Number(row?.n)}. Those with notes: 1 (T40.7X1).`);
    });

    it.each([
      ['M81-excludes1-1', ['M80']],
      ['M00-M99-excludes2-9', ['C00-D49']],
      [
        'M00-M99-excludes2-2',
        // P04-P96 is not a block, and starts within one.
        [
          'P04',
          'P05-P08',
          'P09',
          'P10-P15',
          'P19-P29',
          'P35-P39',
          'P50-P61',
          'P70-P74',
          'P76-P78',
          'P80-P83',
          'P84',
          'P90-P96',
        ],
      ],
      ['W62-excludes1-1', ['T63.81', 'T63.82', 'T63.83']],
      ['V92.07-excludes1-3', ['V94']],
      ['J40-excludes1-2', ['J45.909']],
    ])('point from %s to the codes that it names', async (id, expected) => {
      expect(await targetsOf(`NOTE:${id}`)).toEqual(expected);
    });

    it('exclude exactly two pairs of the diagnoses that the article lists', async () => {
      const conflicts = [...(await findDiscrepancies(graph)).values()].filter(
        (one) => one.kind === 'EXCLUDES1_CONFLICT',
      );
      expect(conflicts.map(({ codes }) => codes)).toEqual([
        ['ICD10CM:M81.0', 'ICD10CM:M80.00XA'],
        ['ICD10CM:M81.8', 'ICD10CM:M80.00XA'],
      ]);
    });

    it('exclude type 1 with type 2 diabetes, and apply a qualified note only to the codes that it qualifies', async () => {
      expect(await excluded('E10.9', 'E11.9')).toEqual(['E10.9 E11.9']);
      expect(await excluded('N08', 'E11.21')).toEqual(['N08 E11.21']);
      expect(await excluded('N08', 'E11.9')).toEqual([]);
    });

    it('find exactly the errors of the article in a claim with its codes', async () => {
      const modifiers = ['22', '23', '52', '53', '54', '55', '56', '62', 'AS', 'CQ'];
      const diagnoses = ['M80.00XA', 'M81.0', 'M81.8', 'M85.8', 'Z79.52', 'S52.501A', 'S72.001A', 'E03.9'];
      const lines = [{ procedure: '0557T', modifiers, diagnoses }];
      const [checked] = await checkClaims(graph, [{ dateOfService: '2026-11-23', lines }], await daysOf(graph));
      expect(checked?.findings.map(({ rule, written }) => `${rule} ${written.join(' ')}`)).toEqual([
        'NOT_BILLABLE M85.8',
        ...['54', '55', '56', '62', 'AS', 'CQ'].map((modifier) => `MODIFIER_NOT_APPLICABLE ${modifier} 0557T`),
        'EXCLUDES1 M81.0 M80.00XA',
        'EXCLUDES1 M81.8 M80.00XA',
        'FRAGILITY_FRACTURE S52.501A M80.00XA M81.0 M81.8',
        'FRAGILITY_FRACTURE S72.001A M80.00XA M81.0 M81.8',
        ...['23', '54', '55'].map((modifier) => `MODIFIER_ATYPICAL ${modifier} 0557T`),
      ]);
      const suggested = (text: string) =>
        checked?.findings.find(({ written }) => written[0] === text)?.suggestions.map((id) => id.replace(/^.*:/, ''));
      expect(suggested('M85.8')).toHaveLength(24);
      expect(suggested('S52.501A')).toEqual(['M80.031A', 'M80.831A']);
      expect(suggested('S72.001A')).toEqual(['M80.051A', 'M80.851A']);
    });

    it.each([
      ['S30.1XXA', 1],
      ['T78.1XXA', 1],
      ['T52.8X1A', 1],
      ['S23.420A', 0],
    ])('suggest the codes that took over the title of the retired %s in a claim', async (code, successors) => {
      const lines = [{ procedure: '0557T', diagnoses: [code] }];
      const [checked] = await checkClaims(graph, [{ dateOfService: '2026-11-23', lines }], await daysOf(graph));
      const ended = checked?.findings.find(({ rule }) => rule === 'RETIRED_CODE');
      expect(ended?.suggestions).toHaveLength(successors);
    });

    it.each([
      ['T78.07XA', 'SPLIT', ['T78.070A', 'T78.071A', 'T78.079A']],
      ['T78.07XD', 'SPLIT', ['T78.070D', 'T78.071D', 'T78.079D']],
      ['T78.08XS', 'SPLIT', ['T78.080S', 'T78.081S', 'T78.089S']],
      ['S30.1XXA', 'IDENTICAL_TITLE', ['S30.11XA']],
      ['T52.8X1A', 'IDENTICAL_TITLE', ['T52.891A']],
      ['S23.420A', 'SPLIT', []],
      ['D71', 'MORE_SPECIFIC', ['D71.1', 'D71.8', 'D71.9']],
      ['B88.0', 'MORE_SPECIFIC', ['B88.01']],
      ['B88.0', 'IDENTICAL_TITLE', ['B88.09']],
      ['G35', 'MORE_SPECIFIC', ['G35.A', 'G35.B0', 'G35.B1', 'G35.B2', 'G35.C0', 'G35.C1', 'G35.C2', 'G35.D']],
      ['M72.2', 'MORE_SPECIFIC', ['M72.20', 'M72.21', 'M72.22']],
    ])('give %s the successors of kind %s: %j', async (code, kind, successors) => {
      const found = await ask(
        graph,
        'MATCH (:Diagnosis {code: $code})-[:REPLACED_BY {kind: $kind}]->(d:Diagnosis) RETURN d.code AS code ORDER BY code',
        { code, kind },
      );
      expect(found.map((one) => one.code)).toEqual(successors);
    });

    it('leave only the sprain of a joint without successors', async () => {
      const without = await ask(
        graph,
        `MATCH (c:ReleaseChange) WHERE c.change IN ['DELETED', 'BECAME_HEADER']
MATCH (d:Diagnosis {id: c.codeId}) WHERE NOT EXISTS { (d)-[:REPLACED_BY]->(:Diagnosis) }
RETURN d.code AS code ORDER BY code`,
      );
      expect(without.map(({ code }) => code)).toEqual(['S23.420', 'S23.420A', 'S23.420D', 'S23.420S']);
    });

    it('do not exclude the pairs of an Excludes2 note', async () => {
      expect(await excluded('M80.00XA', 'Z87.310')).toEqual([]);
    });
  });
});
