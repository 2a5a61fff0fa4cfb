import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph());

function ask(query: string, accept = 'text/csv', variables: Record<string, unknown> = {}) {
  return test.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query, variables } });
}

describe('an export', () => {
  it('returns the rows of the only connection as CSV, with columns named after the selection', async () => {
    const { statusCode, headers, body } = await ask(`query fractures {
      procedure(code: "0557T") {
        id
        diagnoses(edgeWhere: { role: { eq: FRACTURE } }) { edges { roles node { code billable chapter { number } } } }
      }
    }`);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('inline; filename="fractures.csv"');
    expect(body).toBe(
      [
        'procedure.id,roles,node.code,node.billable,node.chapter.number',
        'CPT:0557T,FRACTURE,M80.00XA,true,13',
        'CPT:0557T,FRACTURE,S52.501A,true,19',
        'CPT:0557T,FRACTURE,S72.001A,true,19',
        '',
      ].join('\n'),
    );
  });

  it('returns them as NDJSON, one object per line', async () => {
    const { headers, body } = await ask(
      '{ procedure(code: "0557T") { payers { nodes { name } } } }',
      'application/x-ndjson',
    );
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const rows = body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toContainEqual({ name: 'Medicare' });
    expect(rows).toHaveLength(5);
  });

  it('returns all rows rather than a page, or as many as `first` allows', async () => {
    const all = await ask('{ diagnoses { nodes { code } } }');
    const { totalCount } = (await ask('{ diagnoses { totalCount } }', 'application/json')).json().data.diagnoses;
    expect(totalCount).toBeGreaterThan(25);
    expect(all.body.trimEnd().split('\n')).toHaveLength(1 + totalCount);
    const three = await ask('query ($n: Int) { diagnoses(first: $n) { nodes { code } } }', 'text/csv', { n: 3 });
    expect(three.body.trimEnd().split('\n')).toHaveLength(1 + 3);
  });

  it('has a header even without rows', async () => {
    expect((await ask('{ diagnosis(code: "M99.9") { procedures { nodes { code display } } } }')).body).toBe(
      'code,display\n',
    );
  });

  it('puts lists of values in one cell, and lists of objects as JSON', async () => {
    const { body } = await ask(`{ procedure(code: "0557T") {
      payers(where: { name: { eq: "Aetna" } }) { edges { strengths assertions { strength } } }
    } }`);
    expect(body).toContain('DISCUSSED;COMMONLY_COVERS');
    expect(body).toContain('[{""strength"":""DISCUSSED""},{""strength"":""COMMONLY_COVERS""}]');
  });

  it('has one row if the operation has no list, and one row per pair if it has two connections', async () => {
    expect((await ask('{ procedure(code: "0557T") { code status } }')).body).toBe(
      'procedure.code,procedure.status\n0557T,ACTIVE\n',
    );
    const two = await ask(
      '{ diagnoses(where: { within: "M81" }) { nodes { code procedures(first: 1) { nodes { code } } } } }',
    );
    expect(two.body).toBe('code,procedures.code\nM81,\nM81.0,0557T\nM81.8,0557T\n');
  });

  it('takes its rows from edges or nodes, under any alias, but not from both', async () => {
    const both = await ask('{ diagnoses { edges { cursor } nodes { code } } }');
    expect(both.json().errors[0].message).toContain('but got edges and nodes');
    expect((await ask('{ payers { totalCount } }')).body).toBe('payers.totalCount\n5\n');
    const renamed = await ask('{ list: diagnoses(where: { code: { eq: "M81" } }) { rows: nodes { code } } }');
    expect(renamed.body).toBe('code\nM81\n');
  });

  it('answers an invalid document as usual', async () => {
    const { statusCode, json } = await ask('{ diagnoses { nodes { nonsense } } }');
    expect(statusCode).toBe(400);
    expect(json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('accepts a GET with variables in the URL', async () => {
    const query = encodeURIComponent(
      'query ($code: String!) { procedure(code: $code) { sites { name } payers { nodes { name } } } }',
    );
    const variables = encodeURIComponent('{"code":"0557t"}');
    const url = `/graphql?query=${query}&variables=${variables}`;
    const headers = { accept: 'text/csv', 'apollo-require-preflight': 'true' };
    const { statusCode, body } = await test.inject({ url, headers });
    expect(statusCode).toBe(200);
    expect(body.split('\n')[0]).toBe('procedure.sites,name');
  });

  it('may be limited by `first`, which must not be negative', async () => {
    expect((await ask('{ diagnoses(first: 0) { nodes { code } } }')).body).toBe('code\n');
    const { statusCode, json } = await ask('{ diagnoses(first: -1) { nodes { code } } }');
    expect(statusCode).toBe(400);
    expect(json().errors[0].message).toBe('first must be at least 0, but got -1.');
  });

  it('returns the rows of the requested operation, if there are several', async () => {
    const query = 'query a { payers { nodes { id } } } query b { diagnoses(first: 1) { nodes { code } } }';
    const payload = { query, operationName: 'b' };
    const headers = { accept: 'text/csv' };
    const { body } = await test.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(body).toBe('code\nE03\n');
  });

  it.each([
    'toString',
    'constructor',
    'hasOwnProperty',
    'toJSON',
    'then',
    'valueOf',
    '__proto__',
    'length',
    'exportPage',
  ])('may have a column called %s', async (name) => {
    const where = 'where: { code: { eq: "M81.0" } }';
    const query = `{ diagnoses(${where}) { nodes { ${name}: code parent { ${name}: code } missing: codeSet { id } } } }`;
    expect((await ask(query)).body).toBe(`${name},parent.${name},missing.id\nM81.0,M81,DOC:icd10cm-fy2025-slice\n`);
    const line = JSON.parse((await ask(query, 'application/x-ndjson')).body);
    expect(Object.entries(line)).toEqual([
      [name, 'M81.0'],
      [`parent.${name}`, 'M81'],
      ['missing.id', 'DOC:icd10cm-fy2025-slice'],
    ]);
  });

  it.each(['toString', 'constructor', 'exportPage'])(
    'may have rows, a connection and a variable called %s',
    async (name) => {
      const query = `query ($${name}: String, $exportFirst: Int) {
        ${name}: diagnoses(first: $exportFirst, where: { code: { eq: $${name} } }) { ${name}: nodes { code } }
      }`;
      expect((await ask(query, 'text/csv', { [name]: 'M81.0', exportFirst: 5 })).body).toBe('code\nM81.0\n');
    },
  );

  it('leaves columns empty that a row does not have, even if every object has that property', async () => {
    const query = `{ procedure(code: "0557T") { assertions { nodes {
      ... on IndicationAssertion { constructor: role } ... on ModifierAssertion { toString: applicability }
    } } } }`;
    const lines = (await ask(query)).body.split('\n');
    expect(lines[0]).toBe('constructor,toString');
    expect(lines).toContain(',TYPICAL');
    expect(lines).toContain('FRACTURE,');
    expect(lines.join()).not.toContain('function');
  });
});
