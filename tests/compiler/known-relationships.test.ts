import { describe, expect, it } from 'vitest';
import { createLists } from '../../src/graph/lists/lists.ts';
import { createRun, type Variables } from '../support/execution.ts';
import { icd10cmReleases, seededGraph } from '../support/test-graph.ts';

const { graph, run } = seededGraph(...icd10cmReleases);
// Whatever is asked for once is read.
const lists = createLists(graph, 100_000_000, 1);
const runWithLists = createRun(graph, lists);

/** Runs an operation when all that it needs is in memory. Its answer must be the same as without lists. */
async function runWarm(text: string, variables?: Variables) {
  for (let round = 0; round < 8; round += 1) {
    await runWithLists(text, variables);
    await lists.settled();
  }
  const { answer, direct, statements } = await runWithLists(text, variables);
  expect(answer).toEqual((await run(text, variables)).answer);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(direct)).toBe(JSON.stringify(answer.data));
  return { data: answer.data, statements };
}

describe('with relationships in memory, no statement is needed', () => {
  it.each([
    // Look-ups.
    '{ procedure(code: "0557T") { code category } }',
    '{ procedure(code: "99999") { code } }',
    '{ node(id: "ICD10CM:M81.0") { __typename id ... on Diagnosis { code display billable level } } }',
    '{ a: procedure(code: "0557T") { code } b: diagnosis(code: "M81.0") { display parent { code } } }',
    // Values on a date.
    '{ diagnosis(code: "M81.0") { code status billable } }',
    '{ diagnosis(code: "M81") { status(asOf: "1999-01-01") billable(asOf: "2026-01-01") } }',
    '{ diagnoses(where: { within: "M80" }, first: 5) { nodes { code status billable } } }',
    // Pages of related nodes.
    '{ procedure(code: "0557T") { code diagnoses(first: 2) { nodes { code display } pageInfo { hasNextPage endCursor } } } }',
    '{ procedure(code: "0557T") { diagnoses(last: 2) { edges { cursor node { code } } pageInfo { hasPreviousPage } } } }',
    '{ procedure(code: "0557T") { diagnoses(orderBy: { display: DESC }, first: 3) { nodes { code } } } }',
    '{ procedure(code: "0557T") { diagnoses(first: 0) { totalCount nodes { code } pageInfo { hasNextPage } } } }',
    '{ procedure(code: "77080") { diagnoses { totalCount nodes { code } } } }',
    '{ procedure(code: "0557T") { diagnoses(where: { code: { startsWith: "M" } }) { totalCount nodes { code } } } }',
    '{ procedure(code: "0557T") { diagnoses(where: { within: "M81" }) { totalCount nodes { code } } } }',
    // Properties of the relationships.
    '{ procedure(code: "0557T") { diagnoses(first: 3) { edges { roles node { code } } } } }',
    '{ procedure(code: "0557T") { specialties { edges { roles node { code display } } } } }',
    '{ diagnosis(code: "M81.0") { procedures(first: 3) { edges { roles node { code } } } } }',
    // Groups.
    '{ procedure(code: "0557T") { diagnoses { groups(by: BILLABLE) { key count kind } } } }',
    '{ procedure(code: "0557T") { diagnoses { groups(by: CATEGORY, first: 1) { key count kind groupCount cursor } } } }',
    '{ diagnoses { totalCount groups(by: LEVEL) { key label count kind } } }',
    '{ diagnoses(where: { within: "M80-M85" }) { groups(by: BLOCK, first: 1) { key count cursor kind } levels: groups(by: LEVEL) { key count } nodes { code } } }',
    // Conditions on related nodes.
    '{ procedures(where: { diagnoses: { some: { code: { eq: "M81.0" } } } }, first: 2) { totalCount nodes { code } } }',
    '{ procedures(where: { diagnoses: { some: { code: { in: ["M81.0", "E03.9"] } } } }) { totalCount nodes { code } } }',
    '{ procedures(where: { diagnoses: { none: { code: { eq: "M81.0" } } } }) { totalCount nodes { code } } }',
    '{ procedures(where: { diagnoses: { every: { code: { startsWith: "M" } } } }) { totalCount nodes { code } } }',
    '{ procedures(where: { code: { in: ["0557T", "77080", "0554T"] } }) { nodes { code diagnoses(first: 2) { edges { roles node { code } } } } } }',
    // Nodes that several rows have.
    `{ procedures(first: 4) { nodes { code diagnoses(first: 3) { nodes { code parent { code children(first: 2) { nodes { code } } } } } } } }`,
    `{ diagnosis(code: "M81") { children { nodes { code parent { code parent { code } } procedures(first: 2) { nodes { code diagnoses(first: 1) { nodes { code } } } } } } } }`,
  ])('%s', async (text) => {
    const { statements } = await runWarm(text);
    expect(statements).toEqual([]);
  });

  it('goes on after a cursor', async () => {
    const text = `query ($after: String) {
      procedure(code: "0557T") { diagnoses(first: 2, after: $after) { nodes { code } pageInfo { endCursor hasNextPage hasPreviousPage } } }
    }`;
    interface Data {
      readonly procedure: {
        readonly diagnoses: { readonly nodes: object[]; readonly pageInfo: { endCursor: string } };
      };
    }
    const codes: object[] = [];
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { data, statements } = await runWarm(text, { after });
      const { nodes, pageInfo } = (data as unknown as Data).procedure.diagnoses;
      codes.push(...nodes);
      after = pageInfo.endCursor;
      expect(statements).toEqual([]);
    }
    const { answer } = await run('{ procedure(code: "0557T") { diagnoses(first: 6) { nodes { code } } } }');
    expect(codes).toEqual((answer.data as unknown as Data).procedure.diagnoses.nodes);
  });
});

describe('with relationships in memory, a statement is needed', () => {
  it.each([
    '{ procedure(code: "0557T") { diagnoses(first: 1) { edges { assertions { id } } } } }',
    '{ procedure(code: "0557T") { diagnoses(orderBy: { documents: { count: DESC } }, first: 1) { nodes { code } } } }',
    '{ procedure(code: "0557T") { similar(first: 2) { node { code } } } }',
  ])('%s', async (text) => {
    const { statements } = await runWarm(text);
    expect(statements).toHaveLength(1);
  });
});

describe('lists of a few nodes', () => {
  it('are read only when they have been asked for often', async () => {
    const patient = createLists(graph, 100_000_000, 3);
    const ask = createRun(graph, patient);
    const counts: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const { statements } = await ask('{ procedure(code: "0557T") { code } }');
      counts.push(statements.length);
      await patient.settled();
    }
    // The list, and then the property, which is read at once.
    expect(counts).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
  });
});
