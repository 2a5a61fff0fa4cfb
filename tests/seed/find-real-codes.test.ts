import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { officialGraph } from '../support/test-graph.ts';
import { load } from './load.ts';

const folder = process.env.CODE_SETS_DIR ?? '';

const order = 'icd10cm/icd10cm-order-April-2025.txt.gz';
const hcpcs = 'hcpcs/hcpcs_level_2_2022.csv.gz';
const addenda = ['icd10cm/icd10cm_codes_addenda_2026.json', 'icd10cm/icd10cm_order_addenda_2027.txt'];

interface Resolved {
  readonly input: string;
  readonly status: string;
  readonly code: { readonly code: string } | null;
  readonly suggestions: readonly { readonly id: string }[];
}

async function lines(file: string): Promise<string[]> {
  return gunzipSync(await readFile(join(folder, file)))
    .toString('utf8')
    .split(/\r?\n/)
    .filter(Boolean);
}

describe.skipIf(folder === '')('the codes of the official files (set CODE_SETS_DIR to their folder)', () => {
  let diagnoses: readonly { readonly code: string; readonly title: string }[];
  const releases = [order, ...addenda].map((file) => join(folder, file));
  const { ask } = officialGraph(releases, async (graph) => {
    await load(graph, join(folder, hcpcs));
    diagnoses = (await lines(order)).map((row) => ({ code: row.slice(6, 13).trim(), title: row.slice(77).trim() }));
  });

  async function resolve(inputs: readonly string[], asOf: string): Promise<readonly Resolved[]> {
    const text = `query ($inputs: [String!]!, $asOf: Date) {
      resolve(inputs: $inputs, asOf: $asOf) { input status code { code } suggestions { id } }
    }`;
    return ((await ask(text, { inputs, asOf })) as { resolve: Resolved[] }).resolve;
  }

  it('are all found without their dots, and are ambiguous if HCPCS has the same code', async () => {
    const procedures = new Set((await lines(hcpcs)).map((row) => row.slice(0, 5)));
    const answers: Resolved[] = [];
    for (let from = 0; from < diagnoses.length; from += 10_000) {
      const inputs = diagnoses.slice(from, from + 10_000).map(({ code }) => code.toLowerCase());
      answers.push(...(await resolve(inputs, '2025-09-30')));
    }
    const both = diagnoses.filter(({ code }) => procedures.has(code)).map(({ code }) => code.toLowerCase());
    expect(both).toHaveLength(514);
    expect(answers.filter(({ status }) => status === 'AMBIGUOUS').map(({ input }) => input)).toEqual(both);
    const wrong = answers.filter(
      ({ input, status, code }) => status !== 'AMBIGUOUS' && code?.code.replace('.', '').toLowerCase() !== input,
    );
    expect(wrong).toEqual([]);
    expect(answers.filter(({ status }) => status === 'RETIRED' || status === 'NOT_FOUND')).toEqual([]);
  }, 120_000);

  it('have the code that took over their title as the successor, if they are retired', async () => {
    const answers = await resolve(['S30.1XXA', 'T78.1XXA', 'T52.8X1A', 'S23.420A'], '2026-11-23');
    expect(answers.map(({ status }) => status)).toEqual(['RETIRED', 'RETIRED', 'RETIRED', 'RETIRED']);
    expect(answers.map(({ suggestions }) => suggestions.map(({ id }) => id))).toEqual([
      ['ICD10CM:S30.11XA'],
      ['ICD10CM:T78.19XA'],
      ['ICD10CM:T52.891A'],
      [],
    ]);
  });

  it('are found by their titles', async () => {
    const missed: string[] = [];
    for (const { code, title } of diagnoses.filter((_, index) => index % 1500 === 0)) {
      const text = '{ search(text: $text, first: 5) { nodes { ... on Code { display } } } }';
      const { search } = (await ask(`query ($text: String!) ${text}`, { text: title })) as {
        search: { nodes: { display?: string }[] };
      };
      if (!search.nodes.some(({ display }) => display === title)) missed.push(code);
    }
    expect(missed).toEqual([]);
  }, 60_000);
});
