import { describe, expect, it } from 'vitest';
import { maxPageSize } from '../support/execution.ts';
import { seededGraph } from '../support/test-graph.ts';

const { dataOf, run } = seededGraph();

interface Listed {
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

interface Paged {
  readonly diagnoses: Listed;
}

/** A page of the diagnoses of 0557T. */
async function page(args: string): Promise<Listed> {
  const { procedure } = await dataOf<{ procedure: Paged }>(`{ procedure(code: "0557T") { diagnoses(${args}) {
    nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } } }`);
  return procedure.diagnoses;
}

async function refusal(query: string) {
  const { answer } = await run(query);
  const [{ message, extensions } = { message: '', extensions: {} }] = answer.errors ?? [];
  return { message, ...extensions };
}

const codesOf = ({ nodes }: Listed) => nodes.map(({ code }) => code);
const all = ['E03.9', 'M80.00XA', 'M81.0', 'M81.8', 'M85.8', 'S52.501A', 'S72.001A', 'Z79.52'];
const orders = [
  '',
  'orderBy: [{ display: DESC }]',
  // Roles tie, so the code decides.
  'orderBy: [{ role: ASC }, { code: DESC }]',
  'orderBy: [{ assertions: { count: DESC } }]',
];

/** The codes on all pages of three rows, from the first page on or from the last. */
async function pagesFrom(end: 'first' | 'last', order: string, cursor = ''): Promise<string[]> {
  const found = await page(`${end}: 3 ${order} ${cursor}`);
  const { pageInfo } = found;
  const codes = codesOf(found);
  if (end === 'first') {
    if (!pageInfo.hasNextPage) return codes;
    return [...codes, ...(await pagesFrom(end, order, `after: "${pageInfo.endCursor}"`))];
  }
  if (!pageInfo.hasPreviousPage) return codes;
  return [...(await pagesFrom(end, order, `before: "${pageInfo.startCursor}"`)), ...codes];
}

describe('a page', () => {
  it.each(orders)('follows another, forwards and backwards, sorted by "%s"', async (order) => {
    const whole = codesOf(await page(`first: 100 ${order}`));
    expect([...whole].sort()).toEqual(all);
    expect(await pagesFrom('first', order)).toEqual(whole);
    expect(await pagesFrom('last', order)).toEqual(whole);
  });

  it.each(['after: null', 'before: null', 'first: null', 'last: null', 'first: null, last: 8'])(
    'starts at the beginning and is complete with %s',
    async (args) => {
      expect(codesOf(await page(args))).toEqual(all);
    },
  );

  it('reads only what is selected', async () => {
    const textOf = async (fields: string) => {
      const { statements, answer } = await run(`{ procedure(code: "0557T") { diagnoses(first: 2) { ${fields} } } }`);
      expect(answer.errors).toBeUndefined();
      return statements.map(({ text }) => text).join();
    };
    expect(await textOf('totalCount')).not.toMatch(/ORDER BY|LIMIT/);
    for (const fields of ['pageInfo { hasNextPage }', 'pageInfo { endCursor }', 'edges { cursor }']) {
      expect(await textOf(fields)).not.toMatch(/display|count\(/);
    }
  });

  it('has the cursors of its first and last rows', async () => {
    const { procedure } = await dataOf<{
      procedure: { diagnoses: { edges: { cursor: string }[]; pageInfo: object } };
    }>(`{ procedure(code: "0557T") { diagnoses(first: 3) {
      edges { cursor } pageInfo { startCursor endCursor }
    } } }`);
    const [startCursor, , endCursor] = procedure.diagnoses.edges.map(({ cursor }) => cursor);
    expect(procedure.diagnoses.pageInfo).toEqual({ startCursor, endCursor });
  });

  it('can lie between two cursors', async () => {
    const { pageInfo } = await page('first: 2');
    const { pageInfo: later } = await page('last: 2');
    expect(codesOf(await page(`after: "${pageInfo.endCursor}", before: "${later.startCursor}"`))).toEqual(
      all.slice(2, -2),
    );
  });

  it('can be empty, and still knows whether there is more', async () => {
    const { nodes, pageInfo } = await page('first: 0');
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it('has missing values last in either direction', async () => {
    const { up, down } = await dataOf<Record<'up' | 'down', { nodes: { category: string | null }[] }>>(`{
      up: procedures(orderBy: [{ category: ASC }], first: 100) { nodes { category } }
      down: procedures(orderBy: [{ category: DESC }], first: 100) { nodes { category } }
    }`);
    const some = { category: null };
    expect(up.nodes.at(-1)).toEqual(some);
    expect(down.nodes.at(-1)).toEqual(some);
    expect(up.nodes[0]).toEqual({ category: 'CPT_I' });
    expect(down.nodes[0]).toEqual({ category: 'CPT_III' });
  });

  it('is refused for a cursor that was altered, or is from another list or order', async () => {
    const { pageInfo } = await page('first: 1');
    const altered = `${pageInfo.endCursor.slice(0, -2)}xx`;
    for (const [args, cursor] of [
      ['', altered],
      ['', 'nonsense'],
      ['orderBy: [{ display: ASC }],', pageInfo.endCursor],
    ]) {
      const query = `{ procedure(code: "0557T") { diagnoses(${args} after: "${cursor}") { nodes { code } } } }`;
      expect(await refusal(query)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(`"${cursor}"`),
      });
    }
    const foreign = `{ payers(after: "${pageInfo.endCursor}") { nodes { id } } }`;
    expect(await refusal(foreign)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is refused from both ends at once, with a negative size, or when it is too large', async () => {
    expect(await refusal('{ diagnoses(first: 1, last: 1) { totalCount nodes { id } } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await refusal('{ diagnoses(first: -1) { nodes { id } } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'first must be at least 0, but got -1.',
    });
    expect(await refusal(`{ diagnoses(last: ${maxPageSize + 1}) { nodes { id } } }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'MAX_PAGE_SIZE',
      max: maxPageSize,
      found: maxPageSize + 1,
    });
  });
});
