import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { find } from '../../src/search/find.ts';
import { indexGraph } from '../../src/search/read-entries.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { atOnce } from '../../src/turns.ts';
import { ask } from '../seed/graph-content.ts';
import { load } from '../seed/load.ts';
import { officialGraph } from '../support/test-graph.ts';
import { isExpected, readTerms } from './term-list.ts';

const folder = process.env.CODE_SETS_DIR ?? '';
const order = 'icd10cm/icd10cm-order-April-2025.txt.gz';
const files = ['icd10cm/icd10cm_tabular_2021.xml.gz', 'nucc/nucc_taxonomy_251.csv'];

/** A day of the release that is loaded. */
const day = 20250601;
const dayOf = () => ({ date: day, covered: day, begun: true });

describe.skipIf(folder === '')('searches of the official files (set CODE_SETS_DIR to their folder)', () => {
  let index: SearchIndex;
  const { graph } = officialGraph([join(folder, order)], async (graph) => {
    for (const file of files) await load(graph, join(folder, file));
  });

  beforeAll(async () => {
    index = await indexGraph(graph);
  }, 60_000);

  function search(text: string, system: string, billable?: boolean, first = 10): string[] {
    const request = { text, systems: new Set([system]), billable, dayOf, first, after: undefined };
    return atOnce(find(index, request)).hits.map(({ id }) => id.slice(system.length + 1));
  }

  /** The share of the terms whose code is among the first hits. */
  function share(list: ReturnType<typeof readTerms>, first: number, system: string, billable?: boolean): number {
    const found = list.filter(({ term, codes }) =>
      search(term, system, billable, first).some((code) => isExpected(code, codes)),
    );
    return found.length / list.length;
  }

  it('find the usual code for everyday terms: first for 70 %, among the first three for 90 %', () => {
    const terms = readTerms('everyday-terms.jsonl');
    expect(terms.length).toBeGreaterThanOrEqual(200);
    expect(share(terms, 1, 'ICD10CM', true)).toBeGreaterThanOrEqual(0.9);
    expect(share(terms, 3, 'ICD10CM', true)).toBeGreaterThanOrEqual(0.95);
    expect(share(terms, 3, 'ICD10CM')).toBeGreaterThanOrEqual(0.9);
  });

  it('find the taxonomy code for names of professions: among the first three for 90 %', () => {
    const terms = readTerms('professions.jsonl');
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(share(terms, 3, 'NUCC')).toBeGreaterThanOrEqual(0.95);
  });

  it('find the code of an includes note among the first ten for 95 % of the notes', async () => {
    const rows = await ask(
      graph,
      'MATCH (d:Diagnosis) WHERE d.includes IS NOT NULL RETURN d.code AS code, d.includes AS notes',
    );
    const notes = rows.flatMap(({ code, notes }) => (notes as string[]).map((note) => ({ code: String(code), note })));
    const missed = notes.filter(({ code, note }) => !search(note, 'ICD10CM').includes(code));
    expect(notes.length).toBeGreaterThan(800);
    expect(missed.length / notes.length).toBeLessThanOrEqual(0.05);
    expect(missed.filter(({ note }) => !/classifiable to/.test(note))).toEqual([]);
  });

  it.each([
    ['shingles', 'B02'],
    ['AIDS', 'B20'],
    ['high blood pressure', 'I10'],
    ['hypertension', 'I10'],
    ['pneumonia', 'J18'],
    ['sepsis', 'A41.9'],
    ['dementia', 'F03'],
    ['breast cancer', 'C50'],
    ['homeless', 'Z59.0'],
    ['preeclampsia', 'O14'],
    ['OSA', 'G47.33'],
    ['high cholesterol', 'E78.0'],
    ['osteopenia', 'M85.8'],
    ['Unspecified osteoarthritis, unspecified site', 'M19.90'],
    ['ICD-10 M81.0', 'M81.0'],
  ])('find %s: %s', (text, code) => {
    expect(search(text, 'ICD10CM', undefined, 2)).toContain(code);
  });

  it('find nonunion however it is written', () => {
    const asOne = search('nonunion', 'ICD10CM', undefined, 100);
    expect(asOne).toHaveLength(100);
    expect(search('non-union', 'ICD10CM', undefined, 100)).toEqual(asOne);
    expect(search('non union', 'ICD10CM', undefined, 100)).toEqual(asOne);
  });
});
