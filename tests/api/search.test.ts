import { describe, expect, it } from 'vitest';
import { loadSeed } from '../../seed/seed.ts';
import { seededGraph } from '../support/test-graph.ts';

interface Hit {
  readonly score: number;
  readonly cursor: string;
  readonly node: { readonly id: string };
  readonly matches: readonly { asked: string; found: string; how: string; field: string }[];
}

describe('a search', () => {
  const { graph, run } = seededGraph();

  async function find(text: string, more: Record<string, unknown> = {}) {
    const { answer, direct } = await run(
      `query ($text: String!, $systems: [CodeSystem!], $billable: Boolean, $first: Int, $after: String) {
        search(text: $text, systems: $systems, billable: $billable, first: $first, after: $after) {
          edges { cursor score node { id } matches { asked found how field } }
          pageInfo { hasNextPage hasPreviousPage endCursor }
          totalCount
        }
      }`,
      { text, ...more },
    );
    if (answer.errors) throw answer.errors[0];
    expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
    return (
      answer.data as unknown as {
        search: { edges: Hit[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
      }
    ).search;
  }

  const idsOf = async (text: string, more: Record<string, unknown> = {}) =>
    (await find(text, more)).edges.map(({ node }) => node.id);

  it.each(['M81.0', 'm810', ' m81.0 ', 'Ｍ８１．０', 'ICD10CM:M81.0'])(
    'has the code itself first: %j',
    async (text) => {
      const [first] = (await find(text)).edges;
      expect(first?.node.id).toBe('ICD10CM:M81.0');
      expect(first?.score).toBe(3);
      expect(first?.matches).toEqual([{ asked: text.trim(), found: 'M81.0', how: 'CODE', field: 'CODE' }]);
    },
  );

  it('has codes that start with the text next, shorter ones first', async () => {
    const ids = await idsOf('m80', { first: 5 });
    expect(ids).toEqual(['ICD10CM:M80', 'ICD10CM:M80.0', 'ICD10CM:M80.8', 'ICD10CM:M80.00', 'ICD10CM:M80.03']);
  });

  it('finds all words in any order', async () => {
    const ids = await idsOf('neck femur fracture right unspecified part');
    expect(ids).toContain('ICD10CM:S72.001A');
    expect(await idsOf('right fracture unspecified part neck femur')).toEqual(ids);
  });

  it('tolerates typos, and reports how it read the words', async () => {
    const [first, second] = (await find('hypothyriodism')).edges;
    expect([first, second].map((hit) => hit?.node.id)).toEqual(['ICD10CM:E03', 'ICD10CM:E03.9']);
    expect(first?.matches).toEqual([{ asked: 'hypothyriodism', found: 'hypothyroidism', how: 'TYPO', field: 'TITLE' }]);
  });

  it('treats an unknown word as the beginning of words', async () => {
    const [first] = (await find('hypothyr')).edges;
    expect(first?.matches).toEqual([{ asked: 'hypothyr', found: 'hypothyroidism', how: 'BEGINNING', field: 'TITLE' }]);
  });

  it.each([
    ['bone density scan', 'CPT:77080'],
    ['computed tomography pelvis', 'CPT:72192'],
    ['hip fracture', 'ICD10CM:S72.001A'],
    ['steroid', 'ICD10CM:Z79.52'],
    ['orthopedic surgery', 'NUCC:207X00000X'],
  ])('understands %s', async (text, id) => {
    expect(await idsOf(text)).toContain(id);
  });

  it('finds the names that documents give a code, and reports that', async () => {
    // The article calls CQ a service of a CRNA; the code set does not.
    const hit = (await find('CRNA')).edges.find(({ node }) => node.id === 'MOD:CQ');
    expect(hit?.matches[0]?.field).toBe('ASSERTED_LABEL');
  });

  it('finds documents and payers', async () => {
    expect(await idsOf('article 0557T')).toContain('DOC:article-0557t');
    expect((await idsOf('medicare'))[0]).toBe('PAYER:medicare');
  });

  it('returns what has most of the words if nothing has all of them', async () => {
    const { edges } = await find('hypothyroidism zebra');
    expect(edges.map(({ node }) => node.id)).toEqual(['ICD10CM:E03', 'ICD10CM:E03.9']);
    expect(edges[0]?.matches.map(({ asked }) => asked)).toEqual(['hypothyroidism']);
  });

  it('can be limited to code systems and to billable codes', async () => {
    const systems = await idsOf('bone', { systems: ['ICD10CM'], first: 100 });
    expect(systems.length).toBeGreaterThan(0);
    expect(systems.every((id) => id.startsWith('ICD10CM:'))).toBe(true);
    expect(await idsOf('M85.8', { billable: true, first: 100 })).toHaveLength(24);
    expect((await idsOf('M85.8', { billable: false }))[0]).toBe('ICD10CM:M85.8');
  });

  it('comes in pages that add up to the whole', async () => {
    const whole = await idsOf('fracture', { first: 100 });
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof find>> = await find('fracture', { first: 3, after });
      pages.push(...page.edges.map(({ node }) => node.id));
      expect(page.totalCount).toBe(whole.length);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual(whole);
  });

  it('refuses the cursor of another search', async () => {
    const { pageInfo } = await find('fracture', { first: 1 });
    await expect(find('osteoporosis', { after: pageInfo.endCursor })).rejects.toThrow('after must be a cursor');
  });

  it.each(['', '  ', '---', '%', '(*)'])('finds nothing for %j', async (text) => {
    expect(await find(text)).toMatchObject({ edges: [], totalCount: 0, pageInfo: { hasNextPage: false } });
  });

  it('refuses a text that is too long', async () => {
    await expect(find('bone '.repeat(100))).rejects.toThrow(
      'at most 400 characters and 40 words, but got 500 characters',
    );
    await expect(find('a '.repeat(50))).rejects.toThrow('but got 50 words');
  });

  it('sees changes since the last one', async () => {
    expect(await idsOf('quokka')).toEqual([]);
    const parameters = { id: 'PAYER:medicare', name: 'Quokka Health' };
    await graph.write([
      { text: 'MATCH (p:Payer {id: $id}) SET p.name = $name', parameters },
      { text: "MATCH (d:SourceDocument {id: 'DOC:article-0557t'}) SET d.fingerprint = 'another'", parameters: {} },
    ]);
    expect(await idsOf('quokka')).toEqual(['PAYER:medicare']);
    await loadSeed(graph, () => undefined);
    expect(await idsOf('quokka')).toEqual([]);
  });

  it('reads only the selected fields from a graph that has not changed', async () => {
    await find('bone');
    const { statements } = await run('{ search(text: "bone") { nodes { id ... on Code { display status } } } }');
    expect(statements).toHaveLength(1);
  });
});
