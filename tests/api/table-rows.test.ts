import { describe, expect, it } from 'vitest';
import { served } from '../support/served.ts';
import { seededGraph } from '../support/test-graph.ts';

const test = served(seededGraph());

async function table(query: string, options: Record<string, string> = {}, accept = 'text/csv') {
  const request = { method: 'POST', url: '/graphql', query: options, headers: { accept }, payload: { query } } as const;
  const response = await test.inject(request);
  return response.statusCode === 200 ? response.body : response.json().errors[0].message;
}

function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}

describe('the rows of a table', () => {
  it('are the groups of a connection, with one row per inner group', async () => {
    const query = `{ diagnoses(where: { within: "E00-S99" }) {
      totalCount groups(by: CHAPTER, first: 1, thenBy: [BLOCK]) { kind count groups { key count } }
    } }`;
    expect(await table(query)).toBe(
      lines(
        'diagnoses.totalCount,kind,count,groups.key,groups.count',
        '65,VALUE,53,ICD10CM:M80-M85,53',
        '65,OTHER,12,,',
      ),
    );
  });

  it('are the texts that were resolved', async () => {
    const query = '{ resolve(inputs: ["0557t-26", "nonsense"]) { input status code { code } } }';
    expect(await table(query)).toBe(
      lines('input,status,code.code', '0557t-26,NORMALISED,0557T', 'nonsense,NOT_FOUND,'),
    );
  });

  it('are those of a comparison, one list after the other', async () => {
    const query = `{ compare(codes: ["CPT:0557T", "CPT:77080"]) {
      specialties { rows { node { id } count } } payers { rows { node { id } has } }
    } }`;
    const rows = (await table(query)).split('\n');
    expect(rows[0]).toBe('list,node.id,count,has');
    expect(rows).toContain('compare.specialties.rows,NUCC:207L00000X,1,');
    expect(rows).toContain('compare.payers.rows,PAYER:aetna,,true;false');
  });

  it('are the findings and outcomes of a claim, or the findings of each of several', async () => {
    const claim = '{ lines: [{ procedure: "0557T", diagnoses: ["M80"] }] }';
    const one = `{ checkClaim(claim: ${claim}) { verdict findings { rule line codes { code } } outcomes { rule } } }`;
    expect(await table(one, { lists: 'join' })).toBe(
      lines(
        'list,checkClaim.verdict,rule,line,codes.code',
        'checkClaim.findings,FAULTY,NOT_BILLABLE,1,M80',
        'checkClaim.outcomes,FAULTY,PTP_EDIT,,',
        'checkClaim.outcomes,FAULTY,UNIT_LIMIT,,',
        'checkClaim.outcomes,FAULTY,ADD_ON,,',
        'checkClaim.outcomes,FAULTY,COVERAGE,,',
      ),
    );
    const clean = '{ lines: [{ procedure: "0557T", diagnoses: ["M81.0"] }] }';
    const two = `{ checkClaims(claims: [${clean}, ${claim}]) { verdict findings { rule } } }`;
    expect(await table(two)).toBe(lines('verdict,findings.rule', 'CLEAN,', 'FAULTY,NOT_BILLABLE'));
  });

  it('are the steps of paths, the results of a coverage check, the checks of edits, and what is loaded', async () => {
    const paths = '{ paths(from: "CPT:0557T", to: "ICD10CM:M81.0") { paths { length steps { relationship } } } }';
    expect((await table(paths)).split('\n').slice(0, 3)).toEqual([
      'length,steps.relationship',
      '1,INDICATED_FOR',
      '3,INDICATED_FOR',
    ]);
    const coverage = '{ coverageCheck(procedure: "0557T", diagnoses: ["M81.0", "M80"]) { results { code outcome } } }';
    expect(await table(coverage)).toBe(lines('code,outcome', 'M81.0,NO_DATA', 'M80,NO_DATA'));
    const edits = '{ edits(codes: ["0557T"], asOf: "2024-08-15") { asOf checks { __typename } } }';
    expect(await table(edits)).toBe(lines('edits.asOf,__typename', ...Array(3).fill('2024-08-15,NcciCheck')));
    expect(await table('{ dataset { systems { system } } }')).toBe(
      lines('system', 'CCSR', 'CPT', 'HCPCS2', 'ICD10CM', 'NUCC', 'POS'),
    );
  });

  it('are nodes if there are no other lists, or the list that the client names', async () => {
    expect(await table('{ nodes(ids: ["CPT:0557T", "PAYER:x"]) { id } }')).toBe(lines('id', 'CPT:0557T', '""'));
    const query =
      '{ checkClaim(claim: { lines: [{ procedure: "0557T", diagnoses: ["M80"] }] }) { findings { codes { code } } } }';
    expect(await table(query, { rows: 'codes' })).toBe(lines('codes.code', 'M80'));
  });

  it('are one without a list, and none if nothing is found', async () => {
    expect(await table('{ procedure(code: "0557t") { code } }')).toBe(lines('procedure.code', '0557T'));
    expect(await table('{ procedure(code: "0001T") { code } }')).toBe(lines('procedure.code'));
    expect(await table('{ procedure(code: "0001T") { diagnoses { nodes { code } } payers { nodes { id } } } }')).toBe(
      lines('procedure.diagnoses.code,procedure.payers.id'),
    );
  });
});

describe('several connections', () => {
  it('inside each other have one row per pair, or one for an item that is in no pair', async () => {
    const query = `{ procedures(where: { code: { in: ["0554T", "0557T"] } }) { nodes {
      code payers(where: { name: { startsWith: "A" } }) { edges { node { name } strengths } }
    } } }`;
    expect(await table(query)).toBe(
      lines('code,payers.node.name,payers.strengths', '0554T,,', '0557T,Aetna,DISCUSSED;COMMONLY_COVERS'),
    );
  });

  it('next to each other have one row per combination', async () => {
    const query =
      '{ procedure(code: "0557T") { modifiers(first: 2) { nodes { code } } payers(first: 2) { nodes { name } } } }';
    expect(await table(query)).toBe(
      lines(
        'procedure.modifiers.code,procedure.payers.name',
        ...['22,Aetna', '22,Blue Cross Blue Shield', '23,Aetna', '23,Blue Cross Blue Shield'],
      ),
    );
  });

  it('have one row per item of the one that the client names, with the other in a cell', async () => {
    const query =
      '{ procedure(code: "0557T") { modifiers(first: 2) { nodes { code } } payers(first: 2) { nodes { name } } } }';
    expect(await table(query, { rows: 'payers', lists: 'join' })).toBe(
      lines('procedure.modifiers.code,name', '22;23,Aetna', '22;23,Blue Cross Blue Shield'),
    );
    expect(await table(query, { rows: 'diagnoses' })).toBe(
      'rows must be one of procedure.modifiers, procedure.payers, but got "diagnoses".',
    );
  });

  it('have at most 100,000 rows if they are next to each other', async () => {
    const all = ['a', 'b', 'c', 'd'].map((key) => `${key}: diagnoses { nodes { code } }`);
    expect(await table(`{ ${all.join(' ')} }`)).toBe(
      'A table that is not read page by page must have at most 100000 rows, but got 24010000: one for each combination of ' +
        'a and b and c and d. Ask for fewer with first or where, or for one list at a time with rows=a.',
    );
  });

  it('have all rows of the outer ones, on many pages', async () => {
    const query = '{ diagnoses { nodes { code procedures { nodes { code diagnoses { nodes { code } } } } } } }';
    const rows: string[] = (await table(query)).trimEnd().split('\n').slice(1);
    const answer = await test.answer(
      '{ diagnoses(first: 100) { nodes { code procedures { nodes { code diagnoses { nodes { code } } } } } } }',
    );
    type Node = { code: string; procedures?: { nodes: Node[] }; diagnoses?: { nodes: Node[] } };
    const expected = answer.data.diagnoses.nodes.flatMap(({ code, procedures }: Node) =>
      procedures?.nodes.length
        ? procedures.nodes.flatMap((one) => one.diagnoses?.nodes.map((last) => `${code},${one.code},${last.code}`))
        : [`${code},,`],
    );
    expect(rows).toEqual(expected);
  });
});

describe('a connection inside another', () => {
  const narrow = served(seededGraph(), { MAX_COST: '120' });
  const query = '{ procedures { nodes { code diagnoses { nodes { code } } } } }';

  it('is refused rather than cut off if it has too many rows', async () => {
    const headers = { accept: 'text/csv' };
    const ask = (text: string) => narrow.inject({ method: 'POST', url: '/graphql', headers, payload: { query: text } });
    const refused = await ask(
      '{ procedure(code: "0557T") { diagnoses { nodes { code } } modifiers { nodes { code } } } }',
    );
    expect(refused.json().errors[0].message).toBe(
      'All rows of procedure.diagnoses must be in the table, which are at most 6 at a time, but got more: set first on it to ' +
        'leave some out, or ask for it in a table of its own.',
    );
    expect((await ask(query.replace('diagnoses', 'diagnoses(first: 2)'))).body).toContain(
      '0557T,E03.9\n0557T,M80.00XA\n',
    );
  });
});

describe('lists in a row', () => {
  const query =
    '{ procedure(code: "0557T") { payers(first: 2) { edges { node { name } strengths assertions { strength } } } } }';

  it('are JSON, joined text, or have a column for each item', async () => {
    const json = '"[{""strength"":""DISCUSSED""},{""strength"":""COMMONLY_COVERS""}]"';
    expect((await table(query)).split('\n').slice(0, 2)).toEqual([
      'node.name,strengths,assertions',
      `Aetna,DISCUSSED;COMMONLY_COVERS,${json}`,
    ]);
    expect((await table(query, { lists: 'join' })).split('\n').slice(0, 2)).toEqual([
      'node.name,strengths,assertions.strength',
      'Aetna,DISCUSSED;COMMONLY_COVERS,DISCUSSED;COMMONLY_COVERS',
    ]);
    expect((await table(query, { lists: 'columns' })).split('\n').slice(0, 2)).toEqual([
      'node.name,strengths.1,strengths.2,assertions.1.strength,assertions.2.strength',
      'Aetna,DISCUSSED,COMMONLY_COVERS,DISCUSSED,COMMONLY_COVERS',
    ]);
  });

  it('are so in all formats', async () => {
    const first = (text: string) => JSON.parse(text.split('\n')[0] ?? '');
    expect(first(await table(query, { lists: 'columns' }, 'application/x-ndjson'))).toEqual({
      'node.name': 'Aetna',
      'strengths.1': 'DISCUSSED',
      'strengths.2': 'COMMONLY_COVERS',
      'assertions.1.strength': 'DISCUSSED',
      'assertions.2.strength': 'COMMONLY_COVERS',
    });
    expect(JSON.parse(await table(query, { lists: 'join' }, 'application/vnd.medcode.rows+json'))[0]).toEqual({
      'node.name': 'Aetna',
      strengths: 'DISCUSSED;COMMONLY_COVERS',
      'assertions.strength': 'DISCUSSED;COMMONLY_COVERS',
    });
  });

  it('cannot have hundreds of columns', async () => {
    const inputs = JSON.stringify(Array.from({ length: 51 }, () => 'ICD10CM:M81.0'));
    const long = `{ a: nodes(ids: ${inputs}) { id } dataset { systems { system } } }`;
    expect(await table(long, { lists: 'columns' })).toBe(
      'With lists=columns, a list must have at most 50 items, but a has 51: use lists=join.',
    );
  });
});

describe('a table for spreadsheets', () => {
  const query = '{ procedures(where: { code: { in: ["77080"] } }) { nodes { code display status } } }';

  it('keeps codes as text, and has a byte order mark, if the client asks for it', async () => {
    const start = (await table(query, { text: 'excel', bom: 'yes' })).slice(0, 50);
    expect(start).toBe('\uFEFFcode,display,status\n"=""77080""",Bone density of ');
    expect(await table(query, { text: 'word' })).toBe('text must be "excel", but got "word".');
    expect(await table(query, { bom: '1' })).toBe('bom must be "yes", but got "1".');
    expect(await table(query, { lists: 'x' })).toBe('lists must be one of json, join, columns, but got "x".');
  });
});

describe('flat JSON', () => {
  it('is an array of objects, or an empty one', async () => {
    const type = 'application/vnd.medcode.rows+json';
    expect(await table('{ payers(first: 2) { nodes { id } } }', {}, type)).toBe(
      '[{"id":"PAYER:aetna"},\n{"id":"PAYER:bcbs"}]\n',
    );
    expect(await table('{ payers(first: 0) { nodes { id } } }', {}, type)).toBe('[]\n');
  });
});
