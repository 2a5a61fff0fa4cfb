import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadFiles } from '../../seed/loading/load-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fixture, graphForEachTest } from '../support/test-graph.ts';
import { zipOf } from '../support/zip.ts';
import { ask, everything } from './graph-content.ts';
import { load } from './load.ts';

describe('a folder of downloads', () => {
  const { write } = temporaryFolder();
  const { graph } = graphForEachTest();

  it('is loaded by one command, which skips the files that are no data sets', async () => {
    const others = {
      'SOURCES.md': '# Where the files came from\n\n| File | Rows |\n|---|---|\n| icd10cm-order.txt | 97,584 |\n',
      'claims.csv': 'DML_IND|BENE_ID|CLM_ID|PRNCPAL_DGNS_CD|ICD_DGNS_CD2\nINSERT|-1|-2|E8881| \n',
      'claims.ndjson':
        '{"resourceType":"ExplanationOfBenefit","id":"1"}\n{"resourceType":"ExplanationOfBenefit","id":"2"}\n',
      'layouts.json': '{"what": "Column order", "tables": {"article": {"rows": 2, "columns": ["article_id"]}}}\n',
      'one-column.txt': 'Notes\nThe first line\nA000\nA001\n',
    };
    const paths = await Promise.all(Object.entries(others).map(([name, text]) => write(name, text)));
    const reports: string[] = [];
    const { refused } = await loadFiles(
      graph,
      [...paths, fixture('nucc_taxonomy_250.csv'), fixture('hcpcs_level2_2026q3_codes_only.txt')],
      {},
      {
        report: (line) => reports.push(line),
        complain: (line) => reports.push(`Refused: ${line}`),
        progress: { begin() {}, reach() {}, end() {} },
      },
    );
    expect(refused).toBe(0);
    expect(reports.filter((line) => /Skipped|Refused/.test(line))).toEqual(
      paths.map((path) => `Skipped ${path}: it does not have the layout of any known data set.`),
    );
    expect(await ask(graph, 'MATCH (n:Code) RETURN count(n) > 12 AS loaded')).toEqual([{ loaded: true }]);
  });
});

describe('the tables of the Medicare Coverage Database', () => {
  const { write } = temporaryFolder();
  const { graph } = graphForEachTest();
  const groups = async () =>
    ask(
      graph,
      'MATCH (g:CoverageGroup) RETURN g.id AS id, g.paragraph AS paragraph, g.complete AS complete ORDER BY id',
    );
  const paragraphs =
    'article_id,article_version,hcpc_code_group,paragraph,last_updated\n1,1,1,"&lt;p&gt;Café, 93306&lt;&sol;p&gt;\n&lt;p&gt;Second&lt;&sol;p&gt;",08/07/2026\n';

  it('say the same with either line ending, in UTF-8 or Windows-1252, and in a zip in a zip', async () => {
    const inner = zipOf([
      { name: 'article_x_hcpc_code_group.csv', content: Buffer.from(paragraphs.replaceAll('\n', '\r\n'), 'latin1') },
      // CMS's own table has no header.
      { name: 'lcd_x_requestor_letters.csv', content: Buffer.from('33942,50,"A letter",1\r\n33943,2,"Another",1\r\n') },
    ]);
    const files = [
      await write('article_x_hcpc_code_group.csv', paragraphs),
      await write('article_x_hcpc_code_group.latin1.csv', Buffer.from(paragraphs, 'latin1')),
      await write('current_article.zip', zipOf([{ name: 'current_article_csv.zip', content: inner }])),
    ];
    for (const file of files) {
      await load(graph, file);
      expect(await groups()).toEqual([
        { id: 'GROUP:mcd-a1-1-procedures-1', paragraph: 'Café, 93306\nSecond', complete: null },
      ]);
    }
  });

  it('list the codes of a range one by one, and repeated rows once', async () => {
    const header =
      'article_id,article_version,icd10_code_id,icd10_code_version,icd10_noncovered_group,range,sort_order,description,last_updated\n';
    const row = (code: string, range: string) => `1,1,${code},18,1,${range},1,,08/07/2026\n`;
    const rows = [row('M80.00XA', 'B'), row('M80.011A', 'M'), row('M81.0', 'E'), row('M81.0', 'E'), row('XX000', 'N')];
    await load(graph, await write('article_x_icd10_noncovered_2026-08.csv', header + rows.join('')));
    expect(
      await ask(graph, 'MATCH (:CoverageGroup)-[:LISTS]->(c:Diagnosis) RETURN c.code AS code ORDER BY code'),
    ).toEqual([{ code: 'M80.00XA' }, { code: 'M80.011A' }, { code: 'M81.0' }]);
  });

  it('change nothing if one of them has the columns of another year or is in UTF-16', async () => {
    await load(graph, fixture('article_x_hcpc_code_2026-08.csv'));
    const before = await everything(graph);
    const text = await readFile(fixture('article_x_hcpc_code_2026-08.csv'), 'utf8');
    const renamed = await write('article_x_hcpc_code_2027-08.csv', text.replace('hcpc_code_group', 'hcpc_group'));
    await expect(load(graph, renamed)).rejects.toThrow(/must have the layout of one of /);
    const utf16 = await write('article_x_hcpc_code_2026-09.csv', Buffer.from(`\ufeff${text}`, 'utf16le'));
    await expect(load(graph, utf16)).rejects.toThrow('must be text in UTF-8, but is in UTF-16. Save it as UTF-8.');
    expect(await everything(graph)).toEqual(before);
  });

  it('take one bad row among many for a remark, and load the rest', async () => {
    const header =
      'lcd_id,lcd_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated,long_description,short_description\n';
    const codes = Array.from({ length: 1000 }, (_, index) => String(10_000 + index));
    const rows = codes.map((code) => `3,1,${code},102,1,N,2026-08-07 00:00:00,,\n`);
    rows[500] = '3,1,10500,102,1\n';
    const path = await write('lcd_x_hcpc_code.csv', header + rows.join(''));
    expect((await load(graph, path))[0]).toBe(`${path}:502: A row must have 9 cells, but got 5.`);
    expect(await ask(graph, 'MATCH (:CoverageGroup)-[r:LISTS]->() RETURN count(r) AS n')).toEqual([{ n: 999 }]);
  });
});
