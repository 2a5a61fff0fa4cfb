import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { graphForEachTest } from '../support/test-graph.ts';
import { ask } from './graph-content.ts';
import { load } from './load.ts';

const header =
  'HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,PRICE1,PRICE2,PRICE3,PRICE4,MULT_PI,CIM1,CIM2,CIM3,MCM1,MCM2,MCM3,' +
  'STATUTE,LABCERT1,LABCERT2,LABCERT3,LABCERT4,LABCERT5,LABCERT6,LABCERT7,LABCERT8,XREF1,XREF2,XREF3,XREF4,XREF5,COV,' +
  'ASC_GRP,ASC_DT,OPPS,OPPS_PI,OPPS_DT,PROCNOTE,BETOS,TOS1,TOS2,TOS3,TOS4,TOS5,ANEST_BU,ADD DT,ACT EFF DT,TERM DT,ACTION CD';

function row(code: string, recid: string, description: string, added = '', terminated = '', successor = ''): string {
  const cells = Array.from({ length: 48 }, () => '');
  Object.assign(cells, { 0: code, 1: '0010', 2: recid, 3: description, 25: successor, 44: added, 46: terminated });
  return cells.join(',');
}

const rows = [
  row('   A1', '7', 'Dressing for one wound', '20020701'),
  row('A0021', '3', '"Ambulance service, outside state per mile,"', '19850101'),
  row('A0021', '4', 'transport (medicaid only)'),
  row('A0030', '3', 'Ambulance service by air', '19850101', '20051231', 'A0021'),
  row('D0120', '3', 'Dental', '20000101'),
  row('V5364', '3', 'Dysphagia screening', '19900101'),
];

describe('the HCPCS table as CMS publishes it', () => {
  const { write } = temporaryFolder();
  const { graph } = graphForEachTest();
  const table = (...lines: string[]) => write('HCPC2026_OCT_ANWEB.csv', `${[header, ...lines].join('\r\n')}\r\n`);

  it('gives codes and modifiers their descriptions, dates and successors', async () => {
    expect(await load(graph, await table(...rows))).toContain(
      'Dental codes left out, because they belong to the American Dental Association: 1.',
    );
    const codes =
      'MATCH (n:Code) RETURN n.code AS code, n.display AS display, n.validFrom AS first, n.validTo AS last ORDER BY code';
    expect(await ask(graph, codes)).toEqual([
      {
        code: 'A0021',
        display: 'Ambulance service, outside state per mile, transport (medicaid only)',
        first: '1985-01-01',
        last: null,
      },
      { code: 'A0030', display: 'Ambulance service by air', first: '1985-01-01', last: '2005-12-31' },
      { code: 'A1', display: 'Dressing for one wound', first: '2002-07-01', last: null },
      { code: 'V5364', display: 'Dysphagia screening', first: '1990-01-01', last: null },
    ]);
    const successors = 'MATCH (a:Procedure)-[:REPLACED_BY]->(b:Procedure) RETURN a.code AS code, b.code AS successor';
    expect(await ask(graph, successors)).toEqual([{ code: 'A0030', successor: 'A0021' }]);
  });

  it('is loaded without a row whose date cannot be read', async () => {
    const lines = await load(graph, await table(...rows, row('A0040', '3', 'Ambulance', '2002')));
    expect(lines[0]).toMatch(
      /HCPC2026_OCT_ANWEB\.csv:8: A0040 must have an added date such as 20190101, but got "2002"\.$/,
    );
  });

  it('has the modifiers P1 to P6, which come from CPT', async () => {
    const lines = await load(graph, await table(...rows, row('   P1', '7', 'A normal healthy patient', '19840101')));
    expect(lines.filter((line) => line.includes('P1'))).toEqual([]);
    expect(await ask(graph, "MATCH (m:Modifier {code: 'P1'}) RETURN m.display AS display")).toEqual([
      { display: 'A normal healthy patient' },
    ]);
  });

  it('is refused if it is cut off', async () => {
    await expect(load(graph, await table(...rows.slice(0, 3)))).rejects.toThrow(
      /must contain all of HCPCS Level II, but has no V codes\. The file seems to be cut off: download it again\.$/,
    );
  });
});
