import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

const folder = new URL('./', import.meta.url);
const names = namesIn('.');
/** 0557T in ten steps. */
const story = namesIn('story').map((name) => `story/${name}`);
/** Five questions that only the tables of coverage can answer. */
const coverage = namesIn('coverage').map((name) => `coverage/${name}`);

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Examples from 60 on are about files that are not in the seed. */
const edits = ['ptp_practitioner_2024-07.csv', 'mue_practitioner_2024-07.csv', 'AOC_V2026Q2-MCR.csv'];

describe.each([
  { kind: 'the shipped data', files: [], examples: names.filter((name) => name < '60') },
  { kind: 'the story of 0557T', files: [], examples: story },
  { kind: 'NCCI edits', files: edits, examples: names.filter((name) => name >= '60') },
])('the examples of $kind', ({ files, examples }) => {
  const test = served(seededGraph(...files));

  it.each(examples)('%s has the answer in its JSON file', async (name) => {
    const { json } = await test.inject(post(read(`${name}.graphql`)));
    expect(json()).toEqual(JSON.parse(read(`${name}.json`)));
  });
});

describe.each(['README.md', 'docs/0557t.md', 'docs/coverage.md'])('%s', (path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const quoted = [...text.matchAll(/```graphql\n(.*?)```\n+(?:```json\n(.*?)```)?/gs)];

  it('quotes examples', () => {
    expect(quoted.length).toBeGreaterThan(2);
  });

  it.each(quoted.map(([, query = '', answer]) => ({ query, answer })))(
    'quotes $query verbatim',
    ({ query, answer }) => {
      const name = [...story, ...coverage, ...names].find(
        (one) => withoutComments(read(`${one}.graphql`)) === withoutComments(query),
      );
      expect(name, 'an example of the same text').toBeDefined();
      if (answer !== undefined) expect(JSON.parse(answer)).toEqual(JSON.parse(read(`${name}.json`)));
    },
  );
});

it.each([
  { path: 'docs/0557t.md', examples: story, count: 10 },
  { path: 'docs/coverage.md', examples: coverage, count: 5 },
])('$path has all of its examples in their order', ({ path, examples, count }) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const places = examples.map((name) => text.indexOf(withoutComments(read(`${name}.graphql`))));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(examples).toHaveLength(count);
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

/** The examples in a folder, in their order. */
function namesIn(path: string): string[] {
  return readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.replace('.graphql', ''))
    .sort();
}

function withoutComments(text: string): string {
  return text.replaceAll(/^#.*\n/gm, '').trim();
}
