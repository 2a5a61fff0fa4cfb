import { describe, expect, it } from 'vitest';
import { post, serverForTest } from '../support/server.ts';
import { loadedGraph } from '../support/test-graph.ts';

const { graph } = loadedGraph();

/** The error for a document, of which validation would compare all pairs of selections. */
async function errorFor(query: string) {
  const { server } = await serverForTest(graph);
  const response = await server.inject(post(query));
  return { status: response.statusCode, errors: response.json().errors };
}

const refused = (found: number) => ({
  status: 400,
  errors: [
    {
      message: `Selections of the same field in one place: at most 100 allowed, but got ${found}.`,
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_ALIASES', max: 100, found },
    },
  ],
});

describe('a document that is refused before it is validated', () => {
  it('selects a field very often', async () => {
    expect(await errorFor(`{ ${'__typename '.repeat(2_000)} }`)).toEqual(refused(2_000));
  });

  it('gives very many fields the same alias', async () => {
    expect(await errorFor(`{ ${'a: dataset { id } a: node '.repeat(500)} }`)).toEqual(refused(1_000));
  });

  it('does so in inline fragments', async () => {
    expect(await errorFor(`{ ${'... { __typename } '.repeat(200)} }`)).toEqual(refused(200));
  });

  it('spreads very many fragments in one place', async () => {
    expect(await errorFor(`{ ${'...f '.repeat(500)} } fragment f on Query { __typename }`)).toEqual(refused(500));
  });

  it('is not one that selects many different fields', async () => {
    const aliases = Array.from({ length: 90 }, (_, i) => `a${i}: payer(id: "PAYER:x") { id name }`);
    expect(await errorFor(`{ ${aliases.join(' ')} }`)).toEqual({ status: 200, errors: undefined });
  });
});
