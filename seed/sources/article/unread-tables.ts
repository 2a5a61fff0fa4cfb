import { layoutHeading, markedHeading } from './headings.ts';
import type { Remark } from './remark.ts';
import { readHeader } from './table-kinds.ts';

const html = /<(table|thead|tbody|tr|td|th)\b/i;

/** Reports tables in forms that are not read, and lines of text in the middle of a table. */
export function remarksOnUnreadTables(lines: readonly string[]): Remark[] {
  return [...remarksOnHtml(lines), ...lines.flatMap((line, index) => remarkOn(line, index, lines) ?? [])];
}

/** One remark for each table, at its first line. */
function remarksOnHtml(lines: readonly string[]): Remark[] {
  const remarks: Remark[] = [];
  let isInside = false;
  for (const [index, line] of lines.entries()) {
    if (html.test(line) && !isInside) {
      remarks.push(leftOut(index, 'An HTML table is not read. Write each row on a line, with | between the cells.'));
    }
    isInside = html.test(line) ? !endsTable(line) : isInside && !/<\/table>/i.test(line);
  }
  return remarks;
}

/** Whether no words follow the end of a table. */
function endsTable(line: string): boolean {
  const parts = line.split(/<\/table>/i);
  return parts.length > 1 && !/\w/.test(parts.at(-1) ?? '');
}

function remarkOn(line: string, index: number, lines: readonly string[]): Remark | undefined {
  if (line === '' || line.includes('|')) return undefined;
  if (isBetweenRows(line, index, lines))
    return leftOut(index, 'Text between the rows of a table is not read as a row.');
  const separated = [',', ';'].some((sign) => isHeader(line.split(sign)));
  return separated
    ? leftOut(index, 'A table with commas or semicolons is not read. Put | between the cells.')
    : undefined;
}

/** Whether a line is between two rows of one table. A heading, or a line before a header, is between two tables. */
function isBetweenRows(line: string, index: number, lines: readonly string[]): boolean {
  const [before = '', next = '', last = ''] = [lines[index - 1], lines[index + 1], lines[index + 2]];
  if (!before.includes('|') || !next.includes('|')) return false;
  if (layoutHeading(line) ?? markedHeading(line)) return false;
  return !isHeader(next.split('|')) && !/^[|:+ -]+$/.test(last);
}

function isHeader(cells: readonly string[]): boolean {
  return (
    cells.length > 1 &&
    cells.length < 20 &&
    readHeader(cells.map((cell) => cell.replaceAll('"', '').trim())) !== undefined
  );
}

function leftOut(index: number, text: string): Remark {
  return { kind: 'LEFT_OUT', line: index + 1, text };
}
