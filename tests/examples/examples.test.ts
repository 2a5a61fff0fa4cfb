import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .sort();

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Examples from 60 on are about files that are not in the seed. */
const edits = ['ptp_practitioner_2024-07.csv', 'mue_practitioner_2024-07.csv', 'AOC_V2026Q2-MCR.csv'];

describe.each([
  { kind: 'the shipped data', files: [], examples: names.filter((name) => name < '60') },
  { kind: 'NCCI edits', files: edits, examples: names.filter((name) => name >= '60') },
])('the examples of $kind', ({ files, examples }) => {
  const test = served(seededGraph(...files));

  it.each(examples)('%s has the answer in its JSON file', async (name) => {
    const { json } = await test.inject(post(read(`${name}.graphql`)));
    expect(json()).toEqual(JSON.parse(read(`${name}.json`)));
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const quoted = [...readme.matchAll(/```graphql\n(.*?)```\n+(?:```json\n(.*?)```)?/gs)];

  it('quotes examples', () => {
    expect(quoted.length).toBeGreaterThan(2);
  });

  it.each(quoted.map(([, query = '', answer]) => ({ query, answer })))(
    'quotes $query verbatim',
    ({ query, answer }) => {
      const name = names.find((one) => withoutComments(read(`${one}.graphql`)) === withoutComments(query));
      expect(name, 'an example of the same text').toBeDefined();
      if (answer !== undefined) expect(JSON.parse(answer)).toEqual(JSON.parse(read(`${name}.json`)));
    },
  );
});

describe('the descriptions of the schema', () => {
  // Some examples name releases and models, which must be loaded.
  const loaded = served(seededGraph(...icd10cmReleases, '2026_initial_icd10cm_hcc_mappings.csv'));
  const fields = Object.values(createExecutableSchema().getQueryType()?.getFields() ?? {});

  it.each(fields.map(({ name, description }) => ({ name, description })))(
    'have a working example of $name',
    async ({ name, description }) => {
      const example = /^ {4}(\{.*\})$/m.exec(description ?? '')?.[1];
      expect(example, 'an example, indented by four blanks').toBeDefined();
      const { json } = await loaded.inject(post(example ?? ''));
      expect(json()).toEqual({ data: { [name]: expect.anything() } });
    },
  );
});

function withoutComments(text: string): string {
  return text.replaceAll(/^#.*\n/gm, '').trim();
}
