import { isTitle, layoutHeading, markedHeading } from './headings.ts';
import type { Line, Remark } from './remark.ts';
import { parseTables, type Table, type TableLine } from './tables.ts';
import { remarksOnUnreadTables } from './unread-tables.ts';

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

/** Divides the lines of a page into sections and tables. */
export function parsePage(texts: readonly string[]): Page {
  const sections: { heading: string | undefined; lines: Line[] }[] = [{ heading: undefined, lines: [] }];
  const rows: TableLine[] = [];
  const headings: Remark[] = [];
  for (const [index, text] of texts.entries()) {
    const number = index + 1;
    const heading = headingOf(text, texts[index + 1]);
    const current = sections.at(-1);
    if (heading) {
      if (!heading.isKnown && hasText(sections)) headings.push(unknownHeading(number, heading.text));
      sections.push({ heading: heading.text, lines: [] });
    } else if (text.includes('|')) rows.push({ number, text, heading: current?.heading, section: sections.length });
    else if (!isBlank(text)) current?.lines.push({ number, text: withoutMarks(text) });
  }
  const { tables, remarks } = parseTables(rows);
  return { sections, tables, remarks: [...headings, ...remarks, ...remarksOnUnreadTables(texts)] };
}

/** The heading in a line; undefined if it is none, or the title of the page. */
function headingOf(text: string, next: string | undefined): { text: string; isKnown: boolean } | undefined {
  const known = layoutHeading(text);
  if (known) return { text: known, isKnown: true };
  const marked = markedHeading(text) ?? (isUnderline(next) && canBeUnderlined(text) ? text : undefined);
  return marked === undefined || isTitle(marked) ? undefined : { text: marked, isKnown: isTopic(marked) };
}

function isUnderline(text = ''): boolean {
  return /^(=+|-{3,})$/.test(text);
}

function canBeUnderlined(text: string): boolean {
  return text.length <= 80 && /^\p{L}[^|.:]*$/u.test(text);
}

/** Headings whose lists are read in whatever section they are. */
function isTopic(heading: string): boolean {
  return /\b(payers?|payors?|insurers?|(sites?|places?) of service|settings?)\b/i.test(heading);
}

/** Whether a line is empty, or a line drawn with characters. */
function isBlank(text: string): boolean {
  return text === '' || /^([-=*_])\1{2,}$/.test(text);
}

/** A line without the marks of headings, bold text, and HTML. */
function withoutMarks(text: string): string {
  const bare = markedHeading(text) ?? text;
  return bare
    .replace(/<([^<>]*)>/g, (text, inside: string) => (isTag(inside) ? ' ' : text))
    .replace(/\*\*|__/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

function isTag(inside: string): boolean {
  return /^\/?[a-z][a-z0-9]*(?: |\/?$)/i.test(inside);
}

/** The first heading of a page without a title before it is its title. */
function hasText(sections: readonly Section[]): boolean {
  return sections.some(({ heading, lines }) => heading !== undefined || lines.length > 0);
}

function unknownHeading(line: number, heading: string): Remark {
  const text = `"${heading}" is not a section of the layout. Below it, only tables, payers, and sites of service are read.`;
  return { kind: 'LEFT_OUT', line, text };
}
