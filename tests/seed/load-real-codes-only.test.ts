import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialGraph } from '../support/test-graph.ts';
import { ask as read } from './graph-content.ts';

const folder = join(process.env.CODE_SETS_DIR ?? '', '../data-2026');
const files = [
  'icd10cm/icd10cm_codes_April-2026_codes_only.txt.gz',
  'hcpcs/hcpcs_level2_2026q3_codes_only.txt.gz',
  'hcpcs/HCPC2026_OCT_ANWEB.excerpt.csv',
].map((name) => join(folder, name));
const isHere = process.env.CODE_SETS_DIR !== undefined && files.every((path) => existsSync(path));

describe.skipIf(!isHere)(
  'the official lists of codes without titles (set CODE_SETS_DIR, with data-2026 next to it)',
  () => {
    const { graph, ask } = officialGraph(files, () => Promise.resolve());

    it('are loaded with all their codes, each in its own code system', async () => {
      const counts =
        'MATCH (c:Code)-[r:LISTED_IN]->(d) RETURN d.id AS id, c.system AS system, count(r) AS n ORDER BY id';
      expect(await read(graph, counts)).toEqual([
        { id: 'DOC:hcpcs-list-2026-07', system: 'HCPCS2', n: 8725 },
        { id: 'DOC:icd10cm-list-2026-04', system: 'ICD10CM', n: 74_719 },
      ]);
      const alike =
        "MATCH (d:Diagnosis), (p:Procedure) WHERE d.id = 'ICD10CM:J01.90' AND p.id = 'HCPCS2:J0190' RETURN d.code AS diagnosis, p.code AS procedure";
      expect(await read(graph, alike)).toEqual([{ diagnosis: 'J01.90', procedure: 'J0190' }]);
    });

    it('come with an excerpt of modifiers, which have dates', async () => {
      expect(
        await ask('{ modifiers { totalCount } modifier(code: "AC") { display validFrom codeSet { version } } }'),
      ).toEqual({
        modifiers: { totalCount: 35 },
        modifier: {
          display: expect.stringMatching(/^Initial onboarding support payment/),
          validFrom: '2026-07-01',
          codeSet: { version: '2026' },
        },
      });
    });
  },
);
