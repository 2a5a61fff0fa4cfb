import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { filledGraph } from '../support/test-graph.ts';

const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', 'a=1', "'=1", 'Medicare'];
const test = served(
  filledGraph((graph) => {
    const parameters = { rows: names.map((name, i) => ({ id: `PAYER:${i}`, name })) };
    const text = 'UNWIND $rows AS row CREATE (:Medcode:Payer {id: row.id, name: row.name, kind: "PUBLIC"})';
    return graph.write([{ text, parameters }]);
  }),
);
const query = '{ payers { nodes { name } } }';
const plain = 'name\n=1+1\n+1\n-1\n@SUM(A1)\n\tx\n"\rx"\n"\nx"\na=1\n\'=1\nMedicare\n';
const escaped = "name\n'=1+1\n'+1\n'-1\n'@SUM(A1)\n'\tx\n\"'\rx\"\n\"'\nx\"\na=1\n'=1\nMedicare\n";

async function csv(headers: Record<string, string> = {}) {
  const request = { method: 'POST', url: '/graphql', payload: { query } } as const;
  return test.inject({ ...request, headers: { accept: 'text/csv', ...headers } });
}

describe('a cell that a spreadsheet would run', () => {
  it('is left as it is', async () => {
    expect((await csv()).body).toBe(plain);
  });

  it('begins with an apostrophe if the client asks for it', async () => {
    expect((await csv({ 'x-csv-formulas': 'escape' })).body).toBe(escaped);
    const headers = { 'apollo-require-preflight': 'true' };
    const url = { url: '/graphql', headers, query: { query, format: 'csv', formulas: 'escape' } };
    expect((await test.inject(url)).body).toBe(escaped);
  });

  it('cannot be treated in another way', async () => {
    const response = await csv({ 'x-csv-formulas': 'run' });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].message).toBe('formulas must be "escape", but got "run".');
  });
});
