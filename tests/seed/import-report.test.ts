import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { forgetDocument } from '../../seed/cli/forget-document.ts';
import { importPages, readPage } from '../../seed/cli/import-pages.ts';
import { articleOf } from '../../seed/sources/article/article.ts';
import { plain } from '../../seed/sources/article/page-text.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { seededGraphForEachTest } from '../support/test-graph.ts';

const messy = fileURLToPath(new URL('pages/messy.txt', import.meta.url));

const { graph } = seededGraphForEachTest();
const { write, pathOf } = temporaryFolder();

function read(...lines: string[]) {
  const page = plain(['CPT 77078: A scan', 'CPT code 77078 covers a scan of bone.', ...lines].join('\n'));
  return articleOf(page.split('\n'), { id: 'DOC:article-77078', file: 'page.txt', sha256: '' });
}

/** The remarks on these lines, which begin with line 3, except on tables that are missing. */
function remarksOn(...lines: string[]): string[] {
  return read(...lines)
    .remarks.filter(({ text }) => !text.startsWith('There is no table'))
    .map(({ kind, line, text }) => `${kind} ${line}: ${text}`);
}

const diagnoses = '| ICD-10 Code | Description | Clinical Relevance |';
const rule = '|---|---|---|';
const osteoporosis = '| M81.0 | Osteoporosis | Common indication. |';

describe('the report of an import', () => {
  it('has every row that was changed, repeated, dropped, or not understood, with its line', async () => {
    const { remarks } = await readPage(graph, messy);
    expect(remarks).toEqual([
      { kind: 'MISSING', line: null, text: 'There is no table of procedures.' },
      {
        kind: 'LEFT_OUT',
        line: 2,
        text: '"Fee Schedule Notes" looks like a heading, but is not one of the layout. It is read as text.',
      },
      { kind: 'LEFT_OUT', line: 4, text: '"other Blue plans" does not name one payer.' },
      { kind: 'LEFT_OUT', line: 5, text: '"other settings" does not name one site of service.' },
      { kind: 'MISSING', line: 7, text: 'The table of modifiers has no rows.' },
      { kind: 'LEFT_OUT', line: 13, text: 'Column left out: "Rank" is not a column that is read.' },
      { kind: 'CHANGED', line: 16, text: '"m81.0" is read as M81.0.' },
      { kind: 'REPEATED', line: 16, text: 'The row of M81.0 repeats line 15.' },
      { kind: 'LEFT_OUT', line: 17, text: 'Row left out: It must have a diagnosis code, but the cell is empty.' },
      { kind: 'CHANGED', line: 18, text: '"M818" is read as M81.8.' },
      {
        kind: 'LEFT_OUT',
        line: 19,
        text: expect.stringMatching(
          /^Row left out: .*but got "Osteopenia"\. Another cell has M85\.80: are the columns/,
        ),
      },
      {
        kind: 'CHANGED',
        line: 20,
        text: 'The row has 2 cells, but its table has 4 columns: it may be cut short.',
      },
      { kind: 'LEFT_OUT', line: 21, text: 'The row has 5 cells, but its table has 4 columns. Left out: "really".' },
      {
        kind: 'LEFT_OUT',
        line: 23,
        text: expect.stringMatching(/^Table left out with its 2 rows up to line 26: .*but got "Price \| Year"\.$/),
      },
      {
        kind: 'LEFT_OUT',
        line: 27,
        text: '"Questions" is not a section of the layout. Below it, only tables, payers, and sites of service are read.',
      },
      { kind: 'LEFT_OUT', line: 28, text: 'Row left out: No header of a table is above it.' },
    ]);
  });

  it('is printed line by line, what was left out as complaints', async () => {
    const [reported, complaints]: [string[], string[]] = [[], []];
    await importPages(
      graph,
      [messy],
      (line) => reported.push(line.replace(messy, 'messy.txt')),
      (line) => complaints.push(line.replace(messy, 'messy.txt')),
    );
    expect(reported).toEqual([
      expect.stringMatching(/^DOC:article-77078: CPT 77078: A scan of bone by CT \(\d+ statements\)$/),
      'messy.txt: 10 left out, 3 changed, 1 repeated, 2 missing',
      'messy.txt: line 16: "m81.0" is read as M81.0.',
      'messy.txt: line 18: "M818" is read as M81.8.',
      'messy.txt: line 20: The row has 2 cells, but its table has 4 columns: it may be cut short.',
      'messy.txt: line 16: The row of M81.0 repeats line 15.',
      'messy.txt: There is no table of procedures.',
      'messy.txt: line 7: The table of modifiers has no rows.',
      expect.stringMatching(/ discrepancies /),
    ]);
    expect(complaints).toHaveLength(10);
    expect(complaints.at(-1)).toBe('messy.txt: line 28: Row left out: No header of a table is above it.');
  });

  it('counts what it does not print', async () => {
    const page = [diagnoses, rule, ...Array.from({ length: 5_000 }, () => osteoporosis), '| none | x | y |'];
    const path = await write('page.txt', ['CPT 77078: A scan', ...page].join('\n'));
    const [reported, complaints]: [string[], string[]] = [[], []];
    await importPages(
      graph,
      [path],
      (line) => reported.push(line.replace(pathOf('/'), '')),
      (line) => complaints.push(line.replace(pathOf('/'), '')),
    );
    expect(reported.slice(1, 4)).toEqual([
      'page.txt: 1 left out, 4999 repeated, 3 missing',
      'page.txt: line 5: The row of M81.0 repeats line 4.',
      'page.txt: line 6: The row of M81.0 repeats line 4.',
    ]);
    expect(reported[12]).toBe('page.txt: and 4989 more repeated');
    expect(complaints).toEqual([expect.stringMatching(/^page\.txt: line 5004: Row left out: .*but got "none"/)]);
  });
});

describe('a statement about a code that the graph does not have', () => {
  it('is left out and reported, if it is derived from the words of the page', async () => {
    await forgetDocument(graph, 'DOC:article-0557t');
    await graph.write([{ text: "MATCH (d:Diagnosis {code: 'Z78.0'}) DETACH DELETE d", parameters: {} }]);
    const path = await write('page.txt', 'CPT 77078: A scan\nA 70-year-old postmenopausal woman has a scan.\n');
    const complaints: string[] = [];
    await importPages(
      graph,
      [path],
      () => {},
      (line) => complaints.push(line.replace(pathOf('/'), '')),
    );
    expect(complaints).toEqual([
      'page.txt: Statement left out: "A 70-year-old postmenopausal woman has a scan." suggests ICD10CM:Z78.0, ' +
        'which no loaded code set has.',
    ]);
  });
});

describe('a page of which nothing can be read', () => {
  it('is refused with the reasons for each line', async () => {
    const path = await write('page.txt', 'CPT 77078: A scan\nM81.0 | Osteoporosis | Common. |\n');
    const complaints: string[] = [];
    expect(
      await importPages(
        graph,
        [path],
        () => {},
        (line) => complaints.push(line.replace(pathOf('/'), '')),
      ),
    ).toBe(1);
    expect(complaints).toEqual([
      'page.txt: A page must say something about its procedure, but nothing about 77078 could be read.',
      'page.txt: line 2: Row left out: No header of a table is above it.',
    ]);
  });
});

describe('a text that is no page, although it has a line that could be in one', () => {
  it('is refused', () => {
    const notes = ['Some notes on CPT code 77078.', 'Payers: Aetna'];
    expect(() => articleOf(notes, { id: 'DOC:article-77078', file: 'notes.txt', sha256: '' })).toThrow(
      'A page must have a title such as "CPT 77078: A scan", or a heading or table of the layout, but has neither.',
    );
  });
});

describe('the rows of a page', () => {
  it('have the numbers that the page shows, whatever is repeated or left out before them', () => {
    const { source } = read(
      diagnoses,
      rule,
      osteoporosis,
      osteoporosis,
      '| none | Nothing | Common indication. |',
      '| M81.8 | Other osteoporosis | Common indication. |',
      'Related Diagnoses',
      diagnoses,
      rule,
      '| E03.9 | Hypothyroidism | It can affect bone. |',
    );
    expect(source.assertions.flatMap((one) => (one.row ? [`${one.row} ${one.object}`] : []))).toEqual([
      '1 ICD10CM:M81.0',
      '4 ICD10CM:M81.8',
      '5 ICD10CM:E03.9',
    ]);
  });

  it('may have their columns in any order, links, bold codes, and escaped pipes', () => {
    const { source } = read(
      '| Description | Clinical Relevance | ICD-10 Code |',
      rule,
      '| Osteoporosis | Common \\| usual indication. | **M81.0** |',
      '| Other osteoporosis | Common indication. | [M81.8](https://example.org/M81.8) |',
    );
    expect(source.assertions.filter(({ row }) => row)).toMatchObject([
      { object: 'ICD10CM:M81.0', assertedLabel: 'Osteoporosis', statement: 'Common | usual indication.', row: 1 },
      { object: 'ICD10CM:M81.8', assertedLabel: 'Other osteoporosis', row: 2 },
    ]);
  });

  it('may have codes in every form that people write, which is reported', () => {
    expect(
      remarksOn(
        diagnoses,
        rule,
        '| ICD-10-CM M81.0 | Osteoporosis | Common. |',
        '| M81.8 - Other osteoporosis | Other osteoporosis | Common. |',
        '| M80-M85 | Disorders of bone density | Common. |',
        '| M81.0, M81.8 | Osteoporosis | Common. |',
        '| CPT Code | Description | Notes |',
        '| 77080-26 | DXA | An alternative. |',
      ),
    ).toEqual([
      'CHANGED 5: "ICD-10-CM M81.0" is read as M81.0.',
      'CHANGED 6: "M81.8 - Other osteoporosis" is read as M81.8.',
      expect.stringMatching(/^LEFT_OUT 7: Row left out: .*but got "M80-M85", which is a range\.$/),
      expect.stringMatching(/^LEFT_OUT 8: Row left out: .*but got "M81\.0, M81\.8"/),
      'LEFT_OUT 10: Modifiers left out: "77080-26" is read as 77080, without 26.',
    ]);
  });

  it('may be separated by tabs, as in a spreadsheet', () => {
    const { source, remarks } = read(
      'ICD-10 Code\tDescription\tClinical Relevance',
      'M81.0\tOsteoporosis\tCommon indication.',
      'M81.8\tOther osteoporosis',
    );
    expect(source.assertions.filter(({ row }) => row).map(({ object }) => object)).toEqual([
      'ICD10CM:M81.0',
      'ICD10CM:M81.8',
    ]);
    expect(remarks.filter(({ line }) => line).map(({ kind, line }) => [kind, line])).toEqual([['CHANGED', 5]]);
  });

  it('cannot relate the procedure of the page to itself', () => {
    const procedures = '| CPT Code | Description | Relationship to This Procedure |';
    const lines = [procedures, rule, '| 77078 | A scan | The service itself. |', '| 77080 | DXA | An alternative. |'];
    expect(remarksOn(...lines)).toEqual([
      "LEFT_OUT 5: Row left out: The code must differ from the page's own, but got 77078.",
    ]);
    expect(read(...lines).source.assertions.flatMap(({ row, object }) => (row ? [object] : []))).toEqual(['CPT:77080']);
  });

  it('need a header under their own heading', () => {
    expect(remarksOn(diagnoses, rule, osteoporosis, 'Related CPT Codes', '| 77080 | DXA | An alternative. |')).toEqual([
      'LEFT_OUT 7: Row left out: No header of a table is above it.',
    ]);
  });

  it('are not read from HTML, which is reported once for each table', () => {
    const table = ['<table>', '<tr><td>M81.0</td><td>Osteoporosis</td></tr>', '</table>'];
    expect(remarksOn(...table, 'A sentence.', ...table, diagnoses, rule, osteoporosis)).toEqual(
      [3, 7].map(
        (line) => `LEFT_OUT ${line}: An HTML table is not read. Write each row on a line, with | between the cells.`,
      ),
    );
  });

  it('are not read from text between them, nor from a table with commas', () => {
    expect(
      remarksOn(diagnoses, rule, osteoporosis, 'See the other page.', '| M81.8 | Other osteoporosis | Common. |'),
    ).toEqual(['LEFT_OUT 6: Text between the rows of a table is not read as a row.']);
    expect(remarksOn('icd-10 code,description', 'M81.8,Other osteoporosis', diagnoses, rule, osteoporosis)).toEqual([
      'LEFT_OUT 3: A table with commas or semicolons is not read. Put | between the cells.',
    ]);
  });

  it('may have rules between them', () => {
    const { source } = read(diagnoses, rule, osteoporosis, rule, '| M81.8 | Other osteoporosis | Common. |', rule);
    expect(source.assertions.flatMap(({ row, object }) => (row ? [`${row} ${object}`] : []))).toEqual([
      '1 ICD10CM:M81.0',
      '2 ICD10CM:M81.8',
    ]);
  });
});

describe('a page in Markdown', () => {
  it('may have hashes, bold labels, and bullets', () => {
    const { source, remarks } = read(
      '## Billing Code Overview',
      '**Service type:** Imaging',
      '* **Typical site of service:** Physician offices',
      '* **Payers:** Aetna',
      '## Related Diagnoses ##',
      diagnoses,
      rule,
      osteoporosis,
    );
    expect([...new Set(source.assertions.map(({ object }) => object))]).toEqual([
      'ICD10CM:M81.0',
      'SERVICE:imaging',
      'SITE:physician-office',
      'PAYER:aetna',
    ]);
    expect(remarks.filter(({ line }) => line)).toEqual([]);
  });

  it('may have the title of another procedure, which is reported', () => {
    expect(remarksOn(diagnoses, rule, osteoporosis, '# CPT 77080: Another scan')).toEqual([
      'CHANGED 6: A page is about one procedure, here 77078. What follows about 77080 is read as being about 77078.',
    ]);
  });
});
