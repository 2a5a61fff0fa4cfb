import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { paragraphText } from '../../seed/sources/mcd/paragraph.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest, loadedGraph } from '../support/test-graph.ts';
import { zipOf } from '../support/zip.ts';
import { everything } from './graph-content.ts';
import { load } from './load.ts';

const tables = [
  'article_x_hcpc_code_2026-08.csv',
  'article_x_hcpc_code_group_2026-08.csv',
  'article_x_icd10_noncovered_2026-08.csv',
  'article_x_icd10_covered.csv',
  'article_x_icd10_covered_group.csv',
  'article_x_hcpc_modifier_2026-08.csv',
  'article_x_bill_code_2026-08.csv',
  'article_x_revenue_code_2026-08.noheader.csv',
  'article_x_icd10_pcs_code_2026-08.noheader.csv',
  'article_x_other_coding_group_2026-08.csv',
  'lcd_x_hcpc_code_2026-08.csv',
];

describe('the code tables of the Medicare Coverage Database', () => {
  const { graph, ask } = loadedGraph(...tables);

  it('lead from a procedure to the groups that list it, with the table and edition of each', async () => {
    const group = 'id kind number paragraph complete notApplicable document { id kind number version title }';
    const query = `{ procedure(code: "0557T") { coverageGroups { edges { document { id } edition node { ${group} } } } } }`;
    const source = { document: { id: 'DOC:mcd-article-x-hcpc-code' }, edition: '2026-08' };
    expect(await ask(query)).toEqual({
      procedure: {
        coverageGroups: {
          edges: [
            {
              ...source,
              node: {
                id: 'GROUP:mcd-a90001-12-procedures-1',
                kind: 'PROCEDURES',
                number: 1,
                paragraph: 'Scans of the spine and/or hip — see Group 2.\nBill once.',
                complete: true,
                notApplicable: null,
                document: {
                  id: 'POLICY:mcd-a90001-12',
                  kind: 'ARTICLE',
                  number: 'A90001',
                  version: 12,
                  title: 'Article A90001',
                },
              },
            },
            {
              ...source,
              node: {
                id: 'GROUP:mcd-a90002-3-procedures-1',
                kind: 'PROCEDURES',
                number: 1,
                paragraph: null,
                complete: true,
                notApplicable: null,
                document: {
                  id: 'POLICY:mcd-a90002-3',
                  kind: 'ARTICLE',
                  number: 'A90002',
                  version: 3,
                  title: 'Article A90002',
                },
              },
            },
          ],
        },
      },
    });
  });

  it('keep the groups of a document apart by kind and number', async () => {
    const codes = 'procedures { nodes { code } } diagnoses { nodes { code } } modifiers { nodes { code } }';
    const query = `{
        coverageDocuments(where: { number: { eq: "A90001" } }) { nodes { groups { nodes {
          kind number ${codes} billTypes revenueCodes pcsCodes
        } } } }
      }`;
    const group = (kind: string, number: number, codes: object) => ({
      kind,
      number,
      procedures: { nodes: [] },
      diagnoses: { nodes: [] },
      modifiers: { nodes: [] },
      billTypes: null,
      revenueCodes: null,
      pcsCodes: null,
      ...codes,
    });
    const nodes = (...codes: string[]) => ({ nodes: codes.map((code) => ({ code })) });
    expect(await ask(query)).toEqual({
      coverageDocuments: {
        nodes: [
          {
            groups: {
              nodes: [
                group('BILL_TYPES', 1, { billTypes: ['013', '085'] }),
                group('COVERED', 1, { diagnoses: nodes('M80.00XA', 'M81.0') }),
                group('COVERED', 2, { diagnoses: nodes('E21.0') }),
                group('ICD10PCS', 1, { pcsCodes: ['BQ00ZZZ', 'BR09ZZ1'] }),
                group('MODIFIERS', 1, { modifiers: nodes('26', 'LT') }),
                group('OTHER_CODING', 1, {}),
                group('PROCEDURES', 1, { procedures: nodes('0557T', '77080', '77081') }),
                group('PROCEDURES', 2, { procedures: nodes('G0130') }),
                group('REVENUE_CODES', 1, { revenueCodes: ['0320', '0450'] }),
              ],
            },
          },
        ],
      },
    });
  });

  it('lead from a diagnosis to the documents that cover it and to those that do not', async () => {
    const query = `{ diagnosis(code: "M81.0") { coverageGroups(orderBy: [{ number: ASC }]) {
      totalCount
      edges { edition node { kind paragraph document { number } } }
      groups(by: KIND) { key count }
    } } }`;
    expect(await ask(query)).toEqual({
      diagnosis: {
        coverageGroups: {
          totalCount: 2,
          edges: [
            {
              edition: '2026-08',
              node: {
                kind: 'COVERED',
                paragraph: 'Primary diagnosis: a code of Group 1’s list (CPT®).',
                document: { number: 'A90001' },
              },
            },
            { edition: '2026-08', node: { kind: 'NOT_COVERED', paragraph: null, document: { number: 'A90002' } } },
          ],
          groups: [
            { key: 'COVERED', count: 1 },
            { key: 'NOT_COVERED', count: 1 },
          ],
        },
      },
    });
  });

  it('have a placeholder for codes that do not apply, which is not a code', async () => {
    const query = `{
        coverageDocuments(where: { number: { eq: "A90003" } }) {
          nodes { groups { nodes { kind notApplicable complete billTypes procedures { totalCount } diagnoses { totalCount } } } }
        }
        none: procedures(where: { code: { startsWith: "XX" } }) { totalCount }
      }`;
    const empty = { notApplicable: true, complete: true, billTypes: null };
    const counts = { procedures: { totalCount: 0 }, diagnoses: { totalCount: 0 } };
    expect(await ask(query)).toEqual({
      coverageDocuments: {
        nodes: [
          {
            groups: {
              nodes: ['BILL_TYPES', 'NOT_COVERED', 'PROCEDURES'].map((kind) => ({ kind, ...empty, ...counts })),
            },
          },
        ],
      },
      none: { totalCount: 0 },
    });
  });

  it('change nothing when loaded again, in any order', async () => {
    const before = await everything(graph);
    for (const table of tables.toReversed()) await load(graph, fixture(table));
    expect(await everything(graph)).toEqual(before);
  });
});

describe('a code table', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();
  const header =
    'article_id,article_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,long_description,short_description,range,last_updated\n';
  const row = (article: number | string, version: number, code: string) =>
    `${article},${version},${code},102,1,,,N,08/07/2026\n`;
  const some = (count: number) => Array.from({ length: count }, (_, index) => String(10_000 + index));
  const lists = '{ coverageGroups { nodes { id complete procedures { edges { edition node { code } } } } } }';

  it('marks the groups of documents that end at 100 rows, if none has more, as incomplete', async () => {
    const cut = some(100).map((code) => row(1, 1, code));
    const path = await write('article_x_hcpc_code_2026-08.csv', header + cut.join('') + row(2, 1, '77080'));
    expect(await load(graph, path)).toContain(
      'Documents cut off at 100 rows: 1. Their groups are marked as incomplete.',
    );
    expect(await ask('{ coverageGroups { nodes { complete document { number } } } }')).toEqual({
      coverageGroups: {
        nodes: [
          { complete: false, document: { number: 'A1' } },
          { complete: true, document: { number: 'A2' } },
        ],
      },
    });
  });

  it('is complete with 100 rows of a document if another has more, or if it is the download', async () => {
    const whole = [...some(100).map((code) => row(1, 1, code)), ...some(101).map((code) => row(2, 1, code))];
    await load(graph, await write('article_x_hcpc_code_2026-08.csv', header + whole.join('')));
    const download =
      'lcd_id,lcd_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated,long_description,short_description\n';
    const rows = some(100).map((code) => `3,1,${code},102,1,N,2026-08-07 00:00:00,,\n`);
    await load(graph, await write('lcd_x_hcpc_code.csv', download + rows.join('')));
    expect(await ask('{ coverageGroups(where: { complete: false }) { totalCount } }')).toEqual({
      coverageGroups: { totalCount: 0 },
    });
  });

  it('takes codes from a list of the same version, and keeps the lists of earlier versions', async () => {
    const july = header + row(1, 1, '77080') + row(2, 1, '77080') + row(2, 1, '77081');
    const august = header + row(1, 2, '77081') + row(2, 1, '77081');
    await load(graph, await write('article_x_hcpc_code_2026-07.csv', july));
    await load(graph, await write('article_x_hcpc_code_2026-08.csv', august));
    const edges = (edition: string, code: string) => ({ edges: [{ edition, node: { code } }] });
    const expected = {
      coverageGroups: {
        nodes: [
          { id: 'GROUP:mcd-a1-1-procedures-1', complete: true, procedures: edges('2026-07', '77080') },
          { id: 'GROUP:mcd-a1-2-procedures-1', complete: true, procedures: edges('2026-08', '77081') },
          { id: 'GROUP:mcd-a2-1-procedures-1', complete: true, procedures: edges('2026-08', '77081') },
        ],
      },
    };
    expect(await ask(lists)).toEqual(expected);
    await load(graph, await write('article_x_hcpc_code_2026-07.csv', july));
    expect(await ask(lists)).toEqual(expected);
    expect(await ask('{ document(id: "DOC:mcd-article-x-hcpc-code") { version } }')).toEqual({
      document: { version: '2026-08' },
    });
  });

  it('is loaded without its bad rows, and each is reported', async () => {
    const path = await write(
      'article_x_hcpc_code_2026-08.csv',
      header + row(1, 1, '7708') + row(1, 1, '77080') + row('x', 1, '77081'),
    );
    const [first, second] = await load(graph, path);
    expect(first).toMatch(/_2026-08\.csv:2: A procedure code must be four digits .*, but got "7708"\.$/);
    expect(second).toMatch(
      /_2026-08\.csv:4: A row must have an article_id such as 57132 and an article_version such as 12, but got "x 1"\.$/,
    );
    expect(await ask('{ coverageGroups { nodes { procedures { totalCount } } } }')).toEqual({
      coverageGroups: { nodes: [{ procedures: { totalCount: 1 } }] },
    });
  });

  it('is refused if it is cut off within a row, has no rows, or has lost many documents', async () => {
    const text = await readFile(fixture('article_x_hcpc_code_2026-08.csv'), 'utf8');
    const torn = await write('torn.csv', text.slice(0, -20));
    await expect(load(graph, torn)).rejects.toThrow(/torn\.csv must end after a complete row, but ends within one/);
    const empty = await write('empty.csv', header);
    await expect(load(graph, empty)).rejects.toThrow(/empty\.csv must list codes of documents, but has no rows/);
    const rows = Array.from({ length: 40 }, (_, index) => row(index + 1, 1, '77080'));
    await load(graph, await write('article_x_hcpc_code_2026-07.csv', header + rows.join('')));
    const half = await write('article_x_hcpc_code_2026-08.csv', header + rows.slice(0, 20).join(''));
    await expect(load(graph, half)).rejects.toThrow(
      /must list most of the 40 documents of the edition before it, but 20 of them are missing/,
    );
  });
});

describe('the downloads of the Medicare Coverage Database', () => {
  const { write } = temporaryFolder();
  const { graph, ask } = graphForEachTest();

  async function tablesZip(): Promise<Buffer> {
    const [codes, groups] = await Promise.all([
      readFile(fixture('article_x_icd10_covered.csv')),
      readFile(fixture('article_x_icd10_covered_group.csv')),
    ]);
    return zipOf([
      { name: 'article_x_icd10_covered_group.csv', content: groups },
      { name: 'article_x_icd10_covered.csv', content: codes },
      { name: 'article_x_urls.csv', content: Buffer.from('"article_id","url"\r\n"90001","x"\r\n') },
    ]);
  }

  const covered = {
    coverageGroups: {
      nodes: [
        {
          paragraph: 'Primary diagnosis: a code of Group 1’s list (CPT®).',
          diagnoses: { edges: [{ edition: '2026-08' }, { edition: '2026-08' }] },
        },
        { paragraph: 'Secondary diagnosis', diagnoses: { edges: [{ edition: '2026-08' }] } },
      ],
    },
  };
  const query = '{ coverageGroups { nodes { paragraph diagnoses { edges { edition } } } } }';

  it('are loaded from the zip with the zip of tables in it, table by table', async () => {
    const outer = zipOf([
      { name: 'read me.txt', content: Buffer.from('Read me.') },
      { name: 'current_article_csv.zip', content: await tablesZip() },
    ]);
    const report = await load(graph, await write('current_article.zip', outer));
    expect(report).toEqual([
      'mcd-codes: 6 new nodes, 0 changed, 5 relationships set, 0 removed',
      'mcd-groups: 0 new nodes, 2 changed, 0 relationships set, 0 removed',
    ]);
    expect(await ask(query)).toEqual(covered);
  });

  it('are loaded from the zip of tables', async () => {
    await load(graph, await write('current_article_csv.zip', await tablesZip()));
    expect(await ask(query)).toEqual(covered);
  });

  it('are refused if the inner zip is cut off', async () => {
    const outer = zipOf([{ name: 'current_article_csv.zip', content: (await tablesZip()).subarray(0, 400) }]);
    const path = await write('current_article.zip', outer);
    await expect(load(graph, path)).rejects.toThrow(
      /current_article\.zip:current_article_csv\.zip is cut off or damaged: .* Download it again\./,
    );
  });
});

describe('a paragraph', () => {
  it.each([
    ['', null],
    ['&lt;p&gt;N&sol;A&lt;&sol;p&gt;', null],
    ['&lt;p&gt;A &amp;lt; B &amp;amp; C&amp;nbsp;D&lt;br &sol;&gt;E&lt;&sol;p&gt;', 'A < B & C D\nE'],
    ['&lt;p class=&quot;pf0&quot;&gt;CPT&amp;#174; only&lt;&sol;p&gt;', 'CPT® only'],
    ['&lt;!&amp;mdash;&amp;mdash;StartFragment &amp;mdash;&amp;mdash;&gt;&lt;p&gt;Text&lt;&sol;p&gt;', 'Text'],
    ['<p>Once encoded: 5 &lt; 6 &ndash; 7</p>', 'Once encoded: 5 < 6 – 7'],
    ['Plain text & "quotes"', 'Plain text & "quotes"'],
    // As the HTML standard has it for numbers that are no characters.
    ['&unknown; &#0; &#xD800; &#x41;', '&unknown; \uFFFD \uFFFD A'],
  ])('%j reads %j', (cell, text) => {
    expect(paragraphText(cell)).toBe(text);
  });
});
