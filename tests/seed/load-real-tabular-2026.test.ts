import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialGraph } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';
const list = join(folder, '../data-2026/icd10cm/icd10c-tabular-April-1-2026.xml.gz');
const codes = ['icd10cm-order-April-2025.txt.gz', 'icd10cm_codes_addenda_2026.json'];

describe.skipIf(folder === '' || !existsSync(list))(
  'the tabular list of FY2026 (set CODE_SETS_DIR, with data-2026 next to it)',
  () => {
    let report: readonly string[];
    const files = codes.map((name) => join(folder, 'icd10cm', name));
    const { graph } = officialGraph(files, async (graph) => {
      report = await load(graph, list);
    });

    it('completes FY2026: 98,186 codes and headers, each with a parent', async () => {
      expect(report).toContain('Headers of FY2026 that no other file lists: 127.');
      expect(await ask(graph, 'MATCH (d:Diagnosis) WHERE d.validTo IS NULL RETURN count(d) AS n')).toEqual([
        { n: 98_186 },
      ]);
      const unparented =
        "MATCH (d:Diagnosis) WHERE d.level <> 'CATEGORY' AND NOT EXISTS { (d)-[:CHILD_OF]->() } RETURN d.code";
      expect(await ask(graph, unparented)).toEqual([]);
    });

    it('gives S06 with sixth character 7 only the seventh character that its note leaves', async () => {
      const text = 'MATCH (d:Diagnosis {code: $code}) RETURN d.seventhCharacters AS characters';
      expect(await ask(graph, text, { code: 'S06.1X7' })).toEqual([{ characters: ['A: initial encounter'] }]);
      expect(await ask(graph, text, { code: 'S06.1X0' })).toEqual([
        { characters: ['A: initial encounter', 'D: subsequent encounter', 'S: sequela'] },
      ]);
    });
  },
);
