import { layoutHeading, markedHeading } from './headings.ts';
import type { Line, Remark } from './remark.ts';
import { parseTables, type Table, type TableLine } from './tables.ts';

/** The sections and tables of a page. Lines of tables are not in a section. */
export interface Page {
  /** In the order of the page. Text before the first heading is a section without one. */
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  readonly remarks: readonly Remark[];
}

/** The lines under a heading. */
export interface Section {
  readonly heading: string | undefined;
  readonly lines: readonly Line[];
}

const underline = /^(=+|-{3,})$/;
const htmlTable = /<(table|thead|tbody|tr|td|th)\b/i;

/** Divides the lines of a page into sections and tables. */
export function parsePage(texts: readonly string[]): Page {
  const sections: { heading: string | undefined; lines: Line[] }[] = [{ heading: undefined, lines: [] }];
  const rows: TableLine[] = [];
  const remarks: Remark[] = [];
  let inHtml = false;
  for (const [index, text] of texts.entries()) {
    const number = index + 1;
    const marked = markedHeading(text) ?? (underline.test(texts[index + 1] ?? '') ? underlined(text) : undefined);
    const heading = layoutHeading(text) ?? (marked && !isTitle(marked) ? marked : undefined);
    const current = sections.at(-1);
    const html = htmlTable.test(text);
    if (html && !inHtml) remarks.push({ kind: 'LEFT_OUT', line: number, text: htmlRule });
    inHtml = html || (inHtml && !/<\/table>/i.test(text) && text.startsWith('<'));
    if (heading) {
      if (!layoutHeading(text) && !isTopic(heading) && hasText(sections)) remarks.push(unknownHeading(number, heading));
      sections.push({ heading, lines: [] });
    } else if (text.includes('|')) rows.push({ number, text, heading: current?.heading, section: sections.length });
    else if (text !== '' && !/^([-=*_])\1{2,}$/.test(text)) current?.lines.push({ number, text: marked ?? text });
  }
  const { tables, remarks: more } = parseTables(rows);
  return { sections, tables, remarks: [...remarks, ...more] };
}

const htmlRule = 'An HTML table is not read. Write each row on a line, with | between the cells.';

/** Headings whose lists are read in whatever section they are. */
function isTopic(heading: string): boolean {
  return /\b(payers?|payors?|insurers?|(sites?|places?) of service|settings?)\b/i.test(heading);
}

/** The title of a page names its procedure: "CPT 0557T: ...". */
function isTitle(text: string): boolean {
  return /^(CPT|HCPCS) /.test(text);
}

function underlined(text: string): string | undefined {
  return text.length > 0 && text.length <= 80 && !/[|.:]/.test(text) && /^\p{L}/u.test(text) ? text : undefined;
}

/** The first heading of a page without a title before it is its title. */
function hasText(sections: readonly Section[]): boolean {
  return sections.some(({ heading, lines }) => heading !== undefined || lines.length > 0);
}

function unknownHeading(line: number, heading: string): Remark {
  const text = `"${heading}" is not a section of the layout. Below it, only tables, payers, and sites of service are read.`;
  return { kind: 'LEFT_OUT', line, text };
}
