import { describe, expect, it } from 'vitest';
import { createLists } from '../../src/graph/lists/lists.ts';
import { createRun, type Variables } from '../support/execution.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

const { graph, run } = seededGraph(...icd10cmReleases);
const lists = createLists(graph, 100_000_000, Number.POSITIVE_INFINITY);
const runWithLists = createRun(graph, lists);

/** Runs an operation when all lists that it needs are in memory. Its answer must be the same without them. */
async function runWarm(text: string, variables?: Variables) {
  // A list is asked for first, then its columns, then their texts.
  for (let round = 0; round < 4; round += 1) {
    await runWithLists(text, variables);
    await lists.settled();
  }
  const { answer, statements } = await runWithLists(text, variables);
  expect(answer).toEqual((await run(text, variables)).answer);
  return { answer, statements };
}

const page = (...ids: readonly string[]) => ({
  text: `UNWIND $p0 AS id
MATCH (n1:Diagnosis {id: id})
WITH collect(n1.code) AS s2, collect(COUNT { (n1)<-[:INDICATED_FOR]-() }) AS s3, collect(n1.id) AS s4
RETURN [[[s2, s3, s4]]] AS r0`,
  parameters: { p0: ids.map((code) => `ICD10CM:${code}`) },
});

describe('with lists in memory, a statement', () => {
  it.each([
    ['{ diagnoses(first: 2) { nodes { code procedures { totalCount } } } }', page('A00', 'A00.0', 'B88')],
    [
      '{ diagnoses(first: 2, where: { code: { startsWith: "m8" } }) { totalCount nodes { code procedures { totalCount } } } }',
      page('M80', 'M80.0', 'M80.00'),
    ],
    [
      '{ diagnoses(first: 2, where: { within: "M81-M85" }) { totalCount nodes { code procedures { totalCount } } } }',
      page('M81', 'M81.0', 'M81.8'),
    ],
    [
      '{ diagnoses(first: 2, where: { display: { contains: "PATHOLOGICAL" } }) { totalCount nodes { code procedures { totalCount } } } }',
      page('M80', 'M80.0', 'M80.00'),
    ],
    [
      '{ diagnoses(first: 1, where: { or: [{ billable: false }, { code: { startsWith: "B" } }] }) { totalCount nodes { code procedures { totalCount } } } }',
      page('A00', 'B88'),
    ],
  ])('reads only the rows of a page: %s', async (text, expected) => {
    const { statements } = await runWarm(text);
    expect(statements).toEqual([expected]);
  });

  it('keeps the subtrees in conditions of lists below the rows', async () => {
    const { answer } = await runWarm(`{
      procedures(first: 2, orderBy: { diagnoses: { count: DESC } }) {
        nodes { code diagnoses(where: { within: "M81" }) { nodes { code } } }
      }
    }`);
    expect(answer.data).toEqual({
      procedures: {
        nodes: [
          { code: '0557T', diagnoses: { nodes: [{ code: 'M81.0' }, { code: 'M81.8' }] } },
          { code: '0554T', diagnoses: { nodes: [] } },
        ],
      },
    });
  });

  it('says that a subtree in conditions of lists below the rows does not exist', async () => {
    const { answer } = await runWarm(
      '{ procedures(first: 1) { nodes { diagnoses(where: { within: "Q98" }) { totalCount } } } }',
    );
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('reads the rows with the most related nodes', async () => {
    const { answer, statements } = await runWarm(
      `{ procedures(first: 1, orderBy: { diagnoses: { count: DESC } }) {
        totalCount nodes { code diagnoses(first: 1) { nodes { code } } }
      } }`,
    );
    const diagnoses = { nodes: [{ code: 'E03.9' }] };
    expect(answer.data).toEqual({ procedures: { totalCount: 13, nodes: [{ code: '0557T', diagnoses }] } });
    expect(statements[0]?.parameters.p0).toEqual(['CPT:0557T', 'CPT:0554T']);
  });

  it('goes on from a cursor in both directions', async () => {
    const page = 'nodes { code parent { code } } pageInfo { endCursor hasNextPage hasPreviousPage }';
    const first = await runWarm(`{ diagnoses(first: 3, orderBy: { display: DESC }) { ${page} } }`);
    const { endCursor } = (first.answer.data as { diagnoses: { pageInfo: { endCursor: string } } }).diagnoses.pageInfo;
    const text = `query ($cursor: String) {
      next: diagnoses(first: 3, after: $cursor, orderBy: { display: DESC }) { ${page} }
      back: diagnoses(last: 2, before: $cursor, orderBy: { display: DESC }) { ${page} }
    }`;
    const { statements } = await runWarm(text, { cursor: endCursor });
    const { p0: next, p1: back } = statements[0]?.parameters ?? {};
    const { p0 } = first.statements[0]?.parameters ?? {};
    const [one, two, , four] = p0 as string[];
    expect((next as string[])[0]).toBe(four);
    expect(back).toEqual([two, one]);
  });

  it('checks on few nodes what lists do not have', async () => {
    const { statements } = await runWarm(`{
      diagnoses(where: { within: "M81", procedures: { some: { display: { contains: "bone" } } } }) { nodes { code } }
    }`);
    expect(statements[0]?.parameters).toMatchObject({ p4: expect.arrayContaining(['ICD10CM:M81.0']) });
  });

  it('is not needed for numbers, nor for an empty page', async () => {
    const text = `{
      all: procedures { totalCount }
      below: diagnoses(where: { within: "M80-M85", billable: true }) { totalCount }
      none: diagnoses(where: { display: { contains: "no such words" } }) {
        totalCount nodes { code } groups(by: BILLABLE) { key } pageInfo { hasNextPage endCursor }
      }
    }`;
    const { answer, statements } = await runWarm(text);
    expect(statements).toEqual([]);
    expect(answer.data).toMatchObject({ all: { totalCount: 13 }, none: { totalCount: 0, nodes: [], groups: [] } });
  });

  it.each(['M00-M99', 'M80-M85', 'M80-M81', 'M79-M81', 'M80', 'M80.0', 'm80.00xa'])(
    'counts the nodes within %s, a chapter, a block, a range or a code',
    async (place) => {
      const { answer, statements } = await runWarm(`{
        diagnoses(where: { within: "${place}" }) { totalCount }
        blocks(where: { within: "${place}" }) { totalCount }
      }`);
      expect(answer.errors).toBeUndefined();
      expect(statements).toEqual([]);
    },
  );

  it.each([
    '{ diagnoses(first: 2) { nodes { code display shortTitle level } } }',
    '{ diagnoses(first: 2, where: { display: { contains: "pathological" } }) { totalCount nodes { id code } } }',
    '{ diagnoses(last: 2, orderBy: [{ billable: ASC }]) { edges { node { code level } } } }',
    '{ diagnoses(first: 2, orderBy: { procedures: { count: DESC } }) { nodes { code } pageInfo { endCursor hasNextPage } } }',
    '{ diagnoses(first: 1, orderBy: { display: ASC }) { edges { cursor node { __typename display } } } }',
    '{ procedures(first: 3) { nodes { code category } pageInfo { startCursor hasPreviousPage } } }',
    '{ payers(first: 1) { pageInfo { hasNextPage } } }',
  ])('is not needed for a page of properties: %s', async (text) => {
    const { answer, statements } = await runWarm(text);
    expect(answer.errors).toBeUndefined();
    expect(statements).toEqual([]);
  });

  it('goes on after the cursor of a page that it did not read', async () => {
    const page = 'nodes { code } pageInfo { startCursor endCursor }';
    const text = (place: string) => `{ diagnoses(${place}, orderBy: { display: DESC }) { ${page} } }`;
    const pageAt = async (place: string) => {
      const { answer } = await runWarm(text(place));
      return (answer.data as { diagnoses: { nodes: unknown[]; pageInfo: Record<string, string> } }).diagnoses;
    };
    const all = await pageAt('first: 6');
    const first = await pageAt('first: 3');
    const next = await pageAt(`first: 3, after: "${first.pageInfo.endCursor}"`);
    const back = await pageAt(`last: 3, before: "${next.pageInfo.startCursor}"`);
    expect([...first.nodes, ...next.nodes]).toEqual(all.nodes);
    expect(back).toEqual(first);
  });

  it('says which subtree the graph does not have', async () => {
    const { answer } = await runWarm('{ diagnoses(where: { within: "Q98" }) { totalCount } }');
    expect(answer.errors?.map(({ message }) => message)).toEqual([expect.stringContaining('Q98')]);
  });

  it('leaves cursors with values of other types to the engine', async () => {
    const text = 'query ($cursor: String) { diagnoses(first: 1, after: $cursor) { nodes { code } } }';
    const { answer } = await runWarm(text, { cursor: 'bm90IGEgY3Vyc29y' });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the rows of a page that lists know', () => {
  it.each([
    '{ diagnoses(first: 5, orderBy: [{ code: DESC }]) { nodes { code } edges { cursor } pageInfo { endCursor } } }',
    '{ diagnoses(last: 3) { edges { cursor node { code parent { code } } } } }',
    '{ diagnoses(first: 4, orderBy: { procedures: { count: DESC } }) { nodes { code } } }',
    '{ diagnoses(first: 4, orderBy: { procedures: { count: DESC } }) { edges { cursor node { code } } } }',
    '{ diagnoses(first: 2) { nodes { __typename } pageInfo { hasNextPage } } }',
    '{ diagnoses(first: 2) { pageInfo { hasNextPage } } procedures(first: 1) { nodes { code } } }',
  ])('are in order, although the statement does not sort them: %s', async (text) => {
    const { answer, statements } = await runWarm(text);
    expect(answer.errors).toBeUndefined();
    expect(statements.filter((one) => one.text.includes('ORDER BY n1.code'))).toEqual([]);
  });
});

describe('without lists in memory', () => {
  it('a statement searches the graph', async () => {
    const cold = createRun(graph, createLists(graph, 0));
    const { statements } = await cold('{ diagnoses(first: 1) { nodes { code } } }');
    expect(statements.map(({ text }) => text)).toEqual([
      `MATCH (n1:Diagnosis)
WITH n1 ORDER BY n1.code LIMIT $p0
WITH collect(n1.code) AS s2
RETURN [[[s2]]] AS r0`,
    ]);
  });
});
