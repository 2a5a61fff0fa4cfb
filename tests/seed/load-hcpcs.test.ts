import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { refreshDiscrepancies } from '../../seed/discrepancies/refresh.ts';
import { loadSeed } from '../../seed/seed.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filledGraph, fixture, graphForEachTest } from '../support/test-graph.ts';
import { everythingSaid } from './graph-content.ts';
import { load } from './load.ts';

const contractorFile = fixture('HCPC2019_CONTR_ANWEB.txt');
const table = fixture('hcpcs_level_2_2022.csv');

describe.each([
  ['one after the other', [contractorFile, table]],
  ['the newer one first', [table, contractorFile]],
])('two releases of HCPCS Level II, %s', (_, files) => {
  const reports: string[][] = [];
  const { graph, ask } = filledGraph(async (graph) => {
    for (const file of files) reports.push(await load(graph, file));
  });

  it('give procedures and modifiers, with descriptions that span several records', async () => {
    const fields = 'id system code display status codeSet { title version }';
    const common = { system: 'HCPCS2', status: 'ACTIVE', codeSet: { title: 'HCPCS Level II', version: '2022' } };
    expect(await ask(`{ procedure(code: "g0130") { ${fields} category } modifier(code: "cq") { ${fields} } }`)).toEqual(
      {
        procedure: {
          ...common,
          id: 'HCPCS2:G0130',
          code: 'G0130',
          category: 'HCPCS2',
          display:
            'Single energy x-ray absorptiometry (sexa) bone density study, one or more sites; appendicular skeleton (peripheral) (e.g., radius, wrist, heel)',
        },
        modifier: {
          ...common,
          id: 'MOD:CQ',
          code: 'CQ',
          display:
            'Outpatient physical therapy services furnished in whole or in part by a physical therapist assistant',
        },
      },
    );
    expect(JSON.stringify(await ask('{ procedure(code: "G0503") { display } }'))).toMatch(
      /treatment goals and are prepared for discharge from active treatment"/,
    );
  });

  it('keep retired codes retired, even if the newer list still has them', async () => {
    const statuses = (code: string, day: string) =>
      `{ code(system: HCPCS2, code: "${code}") { last: status(asOf: "${day}") after: status(asOf: "2022-06-01") } }`;
    for (const [code, day] of [
      ['A4466', '2016-12-31'],
      ['J0833', '2018-12-31'],
      ['V8', '2012-03-31'],
    ] as const) {
      expect(await ask(statuses(code, day))).toEqual({ code: { last: 'ACTIVE', after: 'RETIRED' } });
    }
    expect(await ask('{ procedure(code: "A4467") { before: status(asOf: "2016-12-31") status } }')).toEqual({
      procedure: { before: 'NOT_YET', status: 'ACTIVE' },
    });
  });

  it('lead from a code to its successor', async () => {
    expect(
      await ask(`{
        procedure(code: "A4466") { replacedBy { code } }
        new: procedure(code: "A4467") { replaces { code } }
        modifier(code: "AM") { replacedBy { code } }
      }`),
    ).toEqual({
      procedure: { replacedBy: [{ code: 'A4467' }] },
      new: { replaces: [{ code: 'A4466' }] },
      modifier: { replacedBy: [{ code: 'QM' }] },
    });
    const elsewhere = reports[files.indexOf(contractorFile)]?.[0];
    expect(elsewhere).toBe('Cross-references left out, because they lead to codes that are not in the file: 2.');
  });

  it('show what the newer release changed', async () => {
    const changes = 'nodes { change code { code } oldTitle newTitle release { version } }';
    expect(await ask(`{ releaseDiff(system: HCPCS2, from: "2019", to: "2022") { ${changes} } }`)).toEqual({
      releaseDiff: {
        nodes: [
          {
            change: 'DELETED',
            code: { code: 'A0110' },
            oldTitle: 'Non-emergency transportation and bus, intra or inter state carrier',
            newTitle: null,
            release: { version: '2022' },
          },
          {
            change: 'ADDED',
            code: { code: 'A2001' },
            oldTitle: null,
            newTitle: 'Innovamatrix ac, per square centimeter',
            release: { version: '2022' },
          },
          {
            change: 'REVISED',
            code: { code: 'E0880' },
            oldTitle: "Traction stand, free standing, extremity traction, (e.g., buck's)",
            newTitle: 'Traction stand, free standing, extremity traction',
            release: { version: '2022' },
          },
        ],
      },
    });
  });

  it('leave out dental codes', async () => {
    expect(await ask('{ code(system: HCPCS2, code: "D0120") { id } }')).toEqual({ code: null });
    expect(reports[files.indexOf(table)]).toContain(
      'Dental codes left out, because they belong to the American Dental Association: 1.',
    );
  });

  it('change nothing when loaded again', async () => {
    const before = await everythingSaid(graph);
    for (const file of files) await load(graph, file);
    expect(await everythingSaid(graph)).toEqual(before);
  });
});

describe('a file of HCPCS Level II', () => {
  const folder = temporaryFolder();
  const { graph, ask, empty } = graphForEachTest();

  const write = (name: string, content: string) => folder.write(name, content, 'latin1');

  it('produces the same graph whether it is loaded before or after another one', async () => {
    for (const file of [contractorFile, table]) await load(graph, file);
    const first = await everythingSaid(graph);
    await empty();
    for (const file of [table, contractorFile]) await load(graph, file);
    expect(await everythingSaid(graph)).toEqual(first);
  });

  it('does not change the discrepancies of the article', async () => {
    await loadSeed(graph, () => {});
    const found = async () => {
      const rows = await graph.read({
        text: `MATCH (d:Discrepancy) OPTIONAL MATCH (d)-[:SUGGESTS_INSTEAD]->(s) WITH d, s ORDER BY s.id
WITH d.kind AS kind, d.codeId AS code, d.asserted AS asserted, collect(s.id) AS instead
RETURN kind, code, asserted, instead ORDER BY kind, code, asserted`,
        parameters: {},
      });
      return rows;
    };
    const before = await found();
    await load(graph, table);
    await refreshDiscrepancies(graph);
    expect(await found()).toEqual(before);
  });

  it('shares undotted codes with ICD-10-CM, and the code system tells them apart', async () => {
    await load(graph, contractorFile);
    const order = (await readFile(fixture('icd10cm-order-2025.txt'), 'utf8')).replace(
      /^01227 /m,
      '00007 A0100   1 Typhoid fever, unspecified                                   Typhoid fever, unspecified\r\n01227 ',
    );
    await load(graph, await write('icd10cm-order-2025.txt', order));
    const answer = await ask(`{
      ride: code(system: HCPCS2, code: "a0100") { id display }
      fever: code(system: ICD10CM, code: "a0100") { id display }
    }`);
    expect(answer).toEqual({
      ride: { id: 'HCPCS2:A0100', display: 'Non-emergency transportation; taxi' },
      fever: { id: 'ICD10CM:A01.00', display: 'Typhoid fever, unspecified' },
    });
  });

  it.each([
    ['cut off between two rows', 'HCPC2019.txt', 12, /has no V codes\. The file seems to be cut off/],
    [
      'without its year',
      'HCPC.txt',
      40,
      /^The name of .* must contain a HCPCS Level II release, but does not\. Add an option such as --release 2022\.$/,
    ],
  ])('that is %s is refused', async (_, name, rows, message) => {
    const lines = (await readFile(contractorFile, 'latin1')).split('\r\n');
    await expect(load(graph, await write(name, lines.slice(0, rows).join('\r\n')))).rejects.toThrow(message);
  });

  it('is loaded without its bad rows, which are reported', async () => {
    const lines = (await readFile(contractorFile, 'latin1')).split('\r\n');
    const at = (code: string) => lines.findIndex((line) => line.startsWith(code));
    const rows = lines
      .with(at('A0021'), (lines[at('A0021')] ?? '').slice(0, 280))
      .with(at('A0100'), (lines[at('A0100')] ?? '').replace('19820101', '19821301'));
    const path = await write('HCPC2019.txt', rows.join('\r\n'));
    expect((await load(graph, path)).slice(0, 2)).toEqual([
      `${path}:${at('A0021') + 1}: The row must have at least 292 characters, but has 280: it seems to be cut off.`,
      `${path}:${at('A0100') + 1}: A0100 must have an added date such as 20190101, but got "19821301".`,
    ]);
  });

  it('is loaded without rows that continue the description of another code, which are reported', async () => {
    const rows = (await readFile(table, 'utf8')).split('\n');
    const bad = rows.with(3, 'A0021,0020,4,continued,').with(4, 'QM,0010,5,Ambulance,');
    const path = await folder.write('hcpcs_2022.csv', bad.join('\n'));
    expect((await load(graph, path)).slice(0, 2)).toEqual([
      `${path}:4: The row continues the description of A0021, so it must follow the row of A0021, but does not.`,
      `${path}:5: The record id must be 3, 4, 7 or 8, but got "5".`,
    ]);
  });
});
