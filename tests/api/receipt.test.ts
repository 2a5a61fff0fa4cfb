import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { post } from '../support/server.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph(), { MAX_COST: '500' });

const dashboard = `{
  procedure(code: "0557T") { diagnoses(first: 3) { nodes { code } } }
  payers(first: 2) { nodes { name } }
}`;

describe('the receipt', () => {
  it('gives the cost of a request if a header asks for it', async () => {
    const { json } = await test.inject({ ...post(dashboard), headers: { 'x-receipt': '1' } });
    // One procedure with three diagnoses, and two payers; each list reads one more row, in case there is a next page.
    expect(json().extensions.receipt).toMatchObject({ statements: 1, rows: 1 + 4 + 3, cost: 1 + 3 + 2 });
    const { compileMs, engineMs, executeMs } = json().extensions.receipt;
    expect([compileMs, engineMs, executeMs].every((ms) => ms > 0)).toBe(true);
  });

  it('gives it if the extensions ask for it, and not otherwise', async () => {
    const payload = { query: dashboard, extensions: { receipt: true } };
    const asked = await test.inject({ method: 'POST', url: '/graphql', payload });
    expect(asked.json().extensions.receipt.statements).toBe(1);
    const plain = await test.inject(post(dashboard));
    expect(plain.json().extensions).toBeUndefined();
  });
});

describe('the cost', () => {
  it('of more than MAX_COST rows is refused before the graph is read', async () => {
    const query = '{ procedures(first: 20) { nodes { diagnoses(first: 30) { nodes { code } } } } }';
    const { json } = await test.inject({ ...post(query), headers: { 'x-receipt': '1' } });
    expect(json().errors).toMatchObject([
      {
        message:
          'Rows that the operation may read (600 of them for procedures.diagnoses): at most 500 allowed, but got 620.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'MAX_COST', max: 500, found: 620 },
      },
    ]);
    expect(json().extensions.receipt).toMatchObject({ statements: 0, cost: 620 });
  });

  it('is the sum over all root fields', async () => {
    const query = '{ a: diagnoses(first: 300) { nodes { code } } b: diagnoses(first: 300) { nodes { code } } }';
    const { json } = await test.inject({ ...post(query), headers: { 'x-receipt': '1' } });
    expect(json().errors[0].extensions).toMatchObject({ limit: 'MAX_COST', found: 600 });
    expect(json().extensions.receipt.statements).toBe(0);
  });
});
