import { describe, expect, it } from 'vitest';
import { createRun, type Variables } from '../support/execution.ts';
import { post, serverForTest } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const { graph } = seededGraph();

/** What the same document answers for each of these variables. */
async function answersTo(query: string, ...variables: Variables[]) {
  const run = createRun(graph);
  const answers: unknown[] = [];
  for (const given of variables) answers.push((await run(query, given)).answer.data);
  return answers;
}

async function statementsOf(query: string, ...variables: Variables[]) {
  const run = createRun(graph);
  const statements: unknown[] = [];
  for (const given of variables) statements.push((await run(query, given)).statements[0]);
  return statements;
}

describe('a document that looks nodes up', () => {
  it('is answered for each id', async () => {
    const query = 'query ($code: String!) { procedure(code: $code) { code diagnoses(first: 1) { nodes { code } } } }';
    expect(await answersTo(query, { code: '0557T' }, { code: '77080' }, { code: '99999' }, { code: '0557t' })).toEqual([
      { procedure: { code: '0557T', diagnoses: { nodes: [{ code: 'E03.9' }] } } },
      { procedure: { code: '77080', diagnoses: { nodes: [] } } },
      { procedure: null },
      { procedure: { code: '0557T', diagnoses: { nodes: [{ code: 'E03.9' }] } } },
    ]);
  });

  it('has one statement, with the id as a parameter', async () => {
    const query = 'query ($id: ID!) { payer(id: $id) { name } }';
    const [first, again] = await statementsOf(query, { id: 'PAYER:medicare' }, { id: 'PAYER:aetna' });
    expect(again).toEqual({ text: (first as { text: string }).text, parameters: { p0: 'PAYER:aetna' } });
  });

  it('can look up several nodes, one of them by a fixed code', async () => {
    const query = `query ($procedure: String!, $diagnosis: String!) {
      procedure(code: $procedure) { code }
      diagnosis(code: $diagnosis) { code children(where: { code: { eq: "M81.0" } }) { totalCount } }
      medicare: payer(id: "PAYER:medicare") { id }
    }`;
    const medicare = { id: 'PAYER:medicare' };
    expect(
      await answersTo(
        query,
        { procedure: '0557T', diagnosis: 'M81' },
        { procedure: '77080', diagnosis: 'M80' },
        { procedure: '77080', diagnosis: 'wrong' },
        { procedure: 'M81', diagnosis: 'M81' },
      ),
    ).toEqual([
      { procedure: { code: '0557T' }, diagnosis: { code: 'M81', children: { totalCount: 1 } }, medicare },
      { procedure: { code: '77080' }, diagnosis: { code: 'M80', children: { totalCount: 0 } }, medicare },
      { procedure: { code: '77080' }, diagnosis: null, medicare },
      { procedure: null, diagnosis: { code: 'M81', children: { totalCount: 1 } }, medicare },
    ]);
  });

  it('is answered for ids of different types', async () => {
    const query = `query ($id: ID!) {
      node(id: $id) { __typename id ... on Procedure { code } ... on Payer { name } ... on Diagnosis { code block { id } } }
    }`;
    const ids = ['CPT:0557T', 'PAYER:medicare', 'ICD10CM:M81.0', 'CPT:77080', 'OTHER:1', 'ICD10CM:M81'];
    const answers = await answersTo(query, ...ids.map((id) => ({ id })), ...ids.map((id) => ({ id })));
    const expected = [
      { node: { __typename: 'Procedure', id: 'CPT:0557T', code: '0557T' } },
      { node: { __typename: 'Payer', id: 'PAYER:medicare', name: 'Medicare' } },
      { node: { __typename: 'Diagnosis', id: 'ICD10CM:M81.0', code: 'M81.0', block: { id: 'ICD10CM:M80-M85' } } },
      { node: { __typename: 'Procedure', id: 'CPT:77080', code: '77080' } },
      { node: null },
      { node: { __typename: 'Diagnosis', id: 'ICD10CM:M81', code: 'M81', block: { id: 'ICD10CM:M80-M85' } } },
    ];
    expect(answers).toEqual([...expected, ...expected]);
  });

  it('follows variables in arguments and directives below the look-up', async () => {
    const query = `query ($first: Int, $has: Boolean!, $code: String) {
      procedure(code: "0557T") {
        code @include(if: $has)
        diagnoses(first: $first, where: { code: { eq: $code } }) { nodes { code ... @skip(if: $has) { id } } }
      }
    }`;
    const [e, m] = [
      { code: 'E03.9', id: 'ICD10CM:E03.9' },
      { code: 'M81.0', id: 'ICD10CM:M81.0' },
    ];
    expect(
      await answersTo(
        query,
        { first: 1, has: false },
        { first: 1, has: false, code: 'M81.0' },
        { first: 1, has: true, code: 'M81.0' },
        { first: 0, has: false },
      ),
    ).toEqual([
      { procedure: { diagnoses: { nodes: [e] } } },
      { procedure: { diagnoses: { nodes: [m] } } },
      { procedure: { code: '0557T', diagnoses: { nodes: [{ code: 'M81.0' }] } } },
      { procedure: { diagnoses: { nodes: [] } } },
    ]);
  });

  it('checks codes on the date of each request', async () => {
    const query = 'query ($code: String!, $on: Date) { diagnosis(code: $code) { code status(asOf: $on) } }';
    const [current, before] = await answersTo(query, { code: 'M81.0' }, { code: 'M81.0', on: '1990-01-01' });
    expect(before).not.toEqual(current);
  });

  it('says each time by which edition it checked codes', async () => {
    const { server } = await serverForTest(graph, { ANSWER_CACHE_MB: '0' });
    const query = 'query ($code: String!) { diagnosis(code: $code) { code status billable } }';
    const editions: unknown[] = [];
    for (const code of ['M81.0', 'M80.0', 'M81.8']) {
      const { json } = await server.inject({ ...post(query, { code }), headers: { 'x-receipt': '1' } });
      editions.push(json().extensions.receipt.editions);
    }
    expect(editions[0]).toEqual([expect.objectContaining({ system: 'ICD10CM' })]);
    expect(editions).toEqual([editions[0], editions[0], editions[0]]);
  });
});
