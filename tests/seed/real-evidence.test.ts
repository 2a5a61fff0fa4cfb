import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { theSeed } from '../support/loaded-once.ts';
import { officialGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';
const order = join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz');
const list = join(folder, 'cms/bone_mass_measurement_codes_unverified.json');

describe.skipIf(folder === '')('the unverified list, loaded over the article (set CODE_SETS_DIR to its folder)', () => {
  const { ask } = officialGraph([theSeed, order], (graph) => load(graph, list));

  it('adds 34 diagnoses of 0557T, which can be left out', async () => {
    const raw = JSON.parse(await readFile(list, 'utf8')) as Readonly<Record<string, string[]>>;
    const listed = [...(raw.diagnosisCodes ?? []), ...(raw.diagnosisCategories ?? [])];
    const confidence = 'confidence: { eq: UNVERIFIED }';
    const query = `{ procedure(code: "0557T") {
      all: diagnoses { totalCount groups(by: CONFIDENCE) { key count } }
      stated: diagnoses(edgeWhere: { not: { assertions: { every: { ${confidence} } } } }) { totalCount }
      onlyListed: diagnoses(edgeWhere: { assertions: { every: { ${confidence} } } }) { totalCount }
    } }`;
    expect(await ask(query)).toEqual({
      procedure: {
        all: {
          totalCount: 42,
          groups: [
            { key: 'UNVERIFIED', count: listed.length },
            { key: 'STATED', count: 8 },
          ],
        },
        stated: { totalCount: 8 },
        onlyListed: { totalCount: 34 },
      },
    });
  });

  it('says of M81 what M81.0 shows on request', async () => {
    const raw = JSON.parse(await readFile(list, 'utf8')) as Readonly<Record<string, string[]>>;
    const query = `{ diagnosis(code: "M81.0") {
      procedures { nodes { code } }
      proceduresIncludingHeaders { totalCount groups(by: STATED_FOR) { key count } }
    } }`;
    const listed = raw.procedureCodes ?? [];
    expect(listed).toContain('0557T');
    expect(await ask(query)).toEqual({
      diagnosis: {
        procedures: { nodes: [{ code: '0557T' }] },
        proceduresIncludingHeaders: {
          totalCount: listed.length,
          groups: [
            { key: 'ICD10CM:M81', count: listed.length - 1 },
            { key: 'ICD10CM:M81.0', count: 1 },
          ],
        },
      },
    });
  });
});
