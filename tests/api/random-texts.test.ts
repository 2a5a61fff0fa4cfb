import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomSeed } from '../support/random-seed.ts';
import { seededGraph } from '../support/test-graph.ts';

/** How many texts: `npm run test:texts` takes 10,000. */
const numRuns = Number(process.env.TEXTS ?? 200);

const codes = [
  'M81.0',
  '0557T',
  'm8000xa',
  '2085R0202X',
  'AS',
  '77080',
  'S72.001A',
  'hip fracture',
  'osteoporosis DXA',
];
const slip = fc.tuple(fc.constantFrom(...codes), fc.nat(12), fc.nat(2), fc.string({ unit: 'grapheme', maxLength: 3 }));
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'MS0817 .-TXA\t–%*"\\'), maxLength: 12 }),
  slip.map(([code, place, length, by]) => code.slice(0, place) + by + code.slice(place + length)),
);

describe('any text', () => {
  const { run } = seededGraph();

  async function ask<T>(document: string, variables: Record<string, unknown>): Promise<T> {
    const { data, errors } = (await run(document, variables)).answer;
    expect(errors).toBeUndefined();
    return data as T;
  }

  const letters = (written: string) =>
    written
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const words = (...titles: (string | null | undefined)[]) =>
    titles
      .join(' ')
      .toLowerCase()
      .replace(/['’]/g, '')
      .split(/[^\p{L}\p{N}]+/u);

  it('can be searched for, and each hit reports its matches correctly', { timeout: 600_000 }, async () => {
    const document = `query ($text: String!) {
      search(text: $text, first: 20) {
        edges {
          score
          matches { asked found field }
          node { id ... on Code { code display } ... on Specialty { displayName } ... on SourceDocument { title }
            ... on CoverageDocument { title } ... on Payer { name } ... on IcdChapter { display } ... on IcdBlock { display } }
        }
      }
    }`;
    interface Node {
      readonly [name: string]: string | undefined;
    }
    interface Edge {
      readonly score: number;
      readonly matches: readonly { readonly asked: string; readonly found: string; readonly field: string }[];
      readonly node: Node;
    }
    await fc.assert(
      fc.asyncProperty(text, async (searched) => {
        const { search } = await ask<{ search: { edges: readonly Edge[] } }>(document, { text: searched });
        const scores = search.edges.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
        for (const { matches, node } of search.edges) {
          expect(matches.length).toBeGreaterThan(0);
          const title = words(node.display, node.displayName, node.title, node.name);
          for (const { field, found } of matches) {
            if (field === 'CODE') expect(found).toBe(node.code);
            if (field === 'TITLE') expect(title).toEqual(expect.arrayContaining(found.split(' ')));
          }
        }
      }),
      { numRuns, seed: randomSeed },
    );
  });

  it('can be resolved, and each answer reports correctly how it was found', { timeout: 600_000 }, async () => {
    const document = `query ($inputs: [String!]!) {
      resolve(inputs: $inputs) { input status code { code } modifiers { code } suggestions { id } note }
    }`;
    interface Resolved {
      readonly input: string;
      readonly status: string;
      readonly code: { readonly code: string } | null;
      readonly suggestions: readonly unknown[];
      readonly note: string | null;
    }
    const many = 20;
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: many, maxLength: many }), async (inputs) => {
        const { resolve } = await ask<{ resolve: readonly Resolved[] }>(document, { inputs });
        expect(resolve.map(({ input }) => input)).toEqual(inputs);
        for (const { input, status, code, suggestions, note } of resolve) {
          if (status === 'EXACT') expect(code?.code).toBe(input);
          else expect(note).not.toBeNull();
          if (status === 'NORMALISED') expect(letters(input)).toContain(letters(code?.code ?? '?'));
          if (status === 'AMBIGUOUS') expect(suggestions.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: Math.ceil(numRuns / many), seed: randomSeed },
    );
  });
});
