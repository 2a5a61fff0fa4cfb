import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { officialGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';
const gem = 'gem/icd9toicd10cmgem.csv.gz';

interface Resolved {
  readonly input: string;
  readonly status: string;
  readonly code: { readonly id: string } | null;
  readonly suggestions: readonly { readonly id: string }[];
}

/** ICD-9-CM has the dot after three characters, and after four in codes that start with E. */
function dotted(code: string): string {
  const category = code.startsWith('E') ? 4 : 3;
  return code.length > category ? `${code.slice(0, category)}.${code.slice(category)}` : code;
}

describe.skipIf(folder === '')('the codes of the GEM file (set CODE_SETS_DIR to the folder of official files)', () => {
  const { ask } = officialGraph([join(folder, 'icd10cm/icd10cm-order-April-2025.txt.gz')], async (graph) => {
    await load(graph, join(folder, 'hcpcs/hcpcs_level_2_2022.csv.gz'));
    await load(graph, join(folder, gem));
  });

  it('are found with their dots, or are candidates besides a code of another system', async () => {
    const text = gunzipSync(await readFile(join(folder, gem))).toString('utf8');
    const rows = text.split(/\r?\n/).slice(1).filter(Boolean);
    const codes = [...new Set(rows.map((row) => dotted(row.split(',')[0]?.replaceAll('"', '') ?? '')))];
    expect(codes).toHaveLength(14_567);
    const document = `query ($inputs: [String!]!) {
      resolve(inputs: $inputs) { input status code { id } suggestions { id } }
    }`;
    const wrong: Resolved[] = [];
    for (const inputs of [codes.slice(0, 8_000), codes.slice(8_000)]) {
      const { resolve } = (await ask(document, { inputs })) as { resolve: Resolved[] };
      wrong.push(
        ...resolve.filter(({ input, status, code, suggestions }) => {
          const id = `ICD9CM:${input}`;
          return status === 'AMBIGUOUS' ? !suggestions.some((one) => one.id === id) : code?.id !== id;
        }),
      );
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
