import { parseTables, type Table } from './tables.ts';

/** The sections and tables of a page. Lines of tables are not in a section. */
export interface Page {
  /** In the order of the page. Text before the first heading is a section without one. */
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
}

/** The lines under a heading. */
export interface Section {
  readonly heading: string | undefined;
  readonly lines: readonly string[];
}

/** The headings of the layout. They are plain lines, so only their words identify them. */
const headings = [
  'Summary & Overview',
  'Billing Code Overview',
  'Clinical & Coding Specifications',
  'Clinical Context',
  'Coding Specifications',
  'Related Diagnoses',
  'Related CPT Codes',
];

const byWords = new Map(headings.map((heading) => [wordsOf(heading), heading]));

/** Divides the lines of a page into sections and tables. */
export function parsePage(lines: readonly string[]): Page {
  const sections: { heading: string | undefined; lines: string[] }[] = [{ heading: undefined, lines: [] }];
  const rows: { text: string; heading: string | undefined }[] = [];
  for (const text of lines) {
    const heading = byWords.get(wordsOf(text));
    const current = sections.at(-1);
    if (heading) sections.push({ heading, lines: [] });
    else if (text.includes('|')) rows.push({ text, heading: current?.heading });
    else if (text !== '') current?.lines.push(text);
  }
  return { sections, tables: parseTables(rows) };
}

function wordsOf(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
