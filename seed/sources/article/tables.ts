import { quoted } from '../../../src/client-text.ts';
import type { Line, Remark } from './remark.ts';
import { cellsOf, isRule } from './table-cells.ts';
import { type Columns, readHeader, type TableKind } from './table-kinds.ts';

/** A table of a page. */
export interface Table {
  readonly kind: TableKind;
  /** The heading above the table; undefined if there is none. */
  readonly section: string | undefined;
  /** In the order of the page, with those that are empty, cut short, or repeated. */
  readonly rows: readonly TableRow[];
}

/** The cells of a row; missing cells are empty. */
export interface TableRow {
  readonly line: number;
  readonly key: string;
  readonly label: string;
  readonly note: string;
}

/** A line with cells, its heading, and the number of the section that it is in. */
export interface TableLine extends Line {
  readonly heading: string | undefined;
  readonly section: number;
}

/** Lines with cells that belong together. */
interface Block {
  /** The first line of a table, or of rows without one. */
  readonly first: TableLine;
  /** A header of a kind that is read, another header, or none. */
  readonly header: NonNullable<ReturnType<typeof readHeader>> | 'OTHER' | 'NONE';
  readonly rows: TableLine[];
}

/** Reads tables from the lines with pipes. Every header starts a table, even without an empty line before it. */
export function parseTables(lines: readonly TableLine[]): { tables: Table[]; remarks: Remark[] } {
  const tables: Table[] = [];
  const remarks: Remark[] = [];
  for (const { first, header, rows } of blocksOf(lines)) {
    if (header === 'NONE') remarks.push(...rows.map(strayRow));
    else if (header === 'OTHER') remarks.push(leftOutTable(first, rows));
    else {
      const { kind, columns } = header;
      tables.push({ kind, section: first.heading, rows: rows.map((row) => readRow(row, columns)) });
      remarks.push(...remarksOnHeader(first, columns), ...rows.flatMap((row) => remarkOnRow(row, columns) ?? []));
      if (rows.length === 0)
        remarks.push({ kind: 'MISSING', line: first.number, text: `The table of ${kind} has no rows.` });
    }
  }
  return { tables, remarks };
}

/** A table ends with its section. */
function blocksOf(lines: readonly TableLine[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line.text);
    const header = readHeader(cells) ?? (isUnderlined(lines, index) ? 'OTHER' : undefined);
    const current = blocks.at(-1);
    if (header) blocks.push({ first: line, header, rows: [] });
    else if (isRule(cells)) continue;
    else if (current?.first.section === line.section) current.rows.push(line);
    else blocks.push({ first: line, header: 'NONE', rows: [line] });
  }
  return blocks;
}

/** A header that is not of a kind that is read shows by the rule below it, and by not being in the middle of a table. */
function isUnderlined(lines: readonly TableLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || next?.number !== line.number + 1 || before?.number === line.number - 1) return false;
  return isRule(cellsOf(next.text)) && !isRule(cellsOf(line.text));
}

function readRow({ number, text }: TableLine, { key, label, note }: Columns): TableRow {
  const cells = cellsOf(text);
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  return { line: number, key: cell(key), label: cell(label), note: cell(note) };
}

function strayRow({ number }: TableLine): Remark {
  return { kind: 'LEFT_OUT', line: number, text: 'Row left out: No header of a table is above it.' };
}

function leftOutTable({ number, text: header }: TableLine, rows: readonly TableLine[]): Remark {
  const size = rows.length === 1 ? 'its row' : `its ${rows.length} rows`;
  const last = rows.at(-1);
  const text =
    `Table left out with ${size}${last ? ` up to line ${last.number}` : ''}: A header must name a column of modifiers, ` +
    `taxonomy, ICD-10, CPT or HCPCS codes, and one of descriptions or notes, but got ${quoted(cellsOf(header).join(' | '))}.`;
  return { kind: 'LEFT_OUT', line: number, text };
}

function remarksOnHeader({ number, text }: TableLine, { key, label, note }: Columns): Remark[] {
  const others = cellsOf(text).filter((cell, index) => ![key, label, note].includes(index) && cell !== '');
  return others.map((cell) => ({
    kind: 'LEFT_OUT',
    line: number,
    text: `Column left out: ${quoted(cell)} is not a column that is read.`,
  }));
}

function remarkOnRow({ number: line, text: row }: TableLine, columns: Columns): Remark | undefined {
  const cells = cellsOf(row);
  if (cells.length === columns.count || cells.every((text) => text === '')) return undefined;
  const counts = `The row has ${count(cells.length, 'cell')}, but its table has ${count(columns.count, 'column')}`;
  const rest = cells.slice(columns.count).filter((text) => text !== '');
  if (rest.length > 0) return { kind: 'LEFT_OUT', line, text: `${counts}. Left out: ${quoted(rest.join(' | '))}.` };
  return cells.length < columns.count ? { kind: 'CHANGED', line, text: `${counts}: it may be cut short.` } : undefined;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
