import { quoted } from '../../../src/client-text.ts';
import type { Line, Remark } from './remark.ts';
import { type Columns, readHeader, type TableKind } from './table-kinds.ts';

/** A table of a page. */
export interface Table {
  readonly kind: TableKind;
  /** The heading above the table; undefined if there is none. */
  readonly section: string | undefined;
  /** The line of its header. */
  readonly line: number;
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

interface OpenTable extends Table {
  readonly rows: TableRow[];
  readonly columns: Columns;
}

/** What the last header began: a table, or nothing that is read. It ends with its section. */
interface State {
  readonly table: OpenTable | undefined;
  readonly section: number;
}

/** Reads tables from the lines with pipes. Every header starts a table, even without an empty line before it. */
export function parseTables(lines: readonly TableLine[]): { tables: Table[]; remarks: Remark[] } {
  const tables: OpenTable[] = [];
  const remarks: Remark[] = [];
  let state: State = { table: undefined, section: 0 };
  let skipped: { readonly first: TableLine; last: TableLine; rows: number } | undefined;
  const endSkipped = () => {
    if (skipped) remarks.push(leftOutTable(skipped.first, skipped.last, skipped.rows));
    skipped = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line.text);
    const header = readHeader(cells);
    if (state.section !== line.section) {
      endSkipped();
      state = { table: undefined, section: line.section };
    }
    if (header) {
      endSkipped();
      const table = { kind: header.kind, section: line.heading, line: line.number, rows: [], columns: header.columns };
      tables.push(table);
      remarks.push(...remarksOnHeader(cells, header.columns, line.number));
      state = { table, section: line.section };
    } else if (isUnderlined(lines, index)) {
      endSkipped();
      skipped = { first: line, last: line, rows: 0 };
      state = { table: undefined, section: line.section };
    } else if (isRule(cells)) continue;
    else if (skipped) Object.assign(skipped, { last: line, rows: skipped.rows + 1 });
    else if (state.table) addRow(state.table, cells, line.number, remarks);
    else remarks.push({ kind: 'LEFT_OUT', line: line.number, text: 'Row left out: No header of a table is above it.' });
  }
  endSkipped();
  for (const { kind, rows, line } of tables) {
    if (rows.length === 0) remarks.push({ kind: 'MISSING', line, text: `The table of ${kind} has no rows.` });
  }
  return { tables: tables.map(({ columns: _, ...table }) => table), remarks };
}

/** A header that is not of a kind that is read shows by the rule below it, and by not being in the middle of a table. */
function isUnderlined(lines: readonly TableLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || next?.number !== line.number + 1 || before?.number === line.number - 1) return false;
  return isRule(cellsOf(next.text)) && !isRule(cellsOf(line.text));
}

function leftOutTable(first: TableLine, last: TableLine, rows: number): Remark {
  const header = cellsOf(first.text).join(' | ');
  const size = rows === 1 ? 'its row' : `its ${rows} rows`;
  const until = last === first ? '' : ` up to line ${last.number}`;
  const text =
    `Table left out with ${size}${until}: A header must name a column of modifiers, taxonomy, ICD-10, CPT or HCPCS codes, ` +
    `and one of descriptions or notes, but got ${quoted(header)}.`;
  return { kind: 'LEFT_OUT', line: first.number, text };
}

function remarksOnHeader(cells: readonly string[], { key, label, note }: Columns, line: number): Remark[] {
  return cells.flatMap((cell, index) =>
    [key, label, note].includes(index) || cell === ''
      ? []
      : [{ kind: 'LEFT_OUT' as const, line, text: `Column left out: ${quoted(cell)} is not a column that is read.` }],
  );
}

function addRow({ rows, columns }: OpenTable, cells: readonly string[], line: number, remarks: Remark[]): void {
  const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
  rows.push({ line, key: cell(columns.key), label: cell(columns.label), note: cell(columns.note) });
  if (cells.length === columns.count || cells.every((text) => text === '')) return;
  const counts = `The row has ${count(cells.length, 'cell')}, but its table has ${count(columns.count, 'column')}`;
  const rest = cells.slice(columns.count).filter((text) => text !== '');
  if (rest.length > 0)
    remarks.push({ kind: 'LEFT_OUT', line, text: `${counts}. Left out: ${quoted(rest.join(' | '))}.` });
  else if (cells.length < columns.count)
    remarks.push({ kind: 'CHANGED', line, text: `${counts}: it may be cut short.` });
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** The cells of a line, without the marks of bold text, code, and links. Pipes at its ends are optional. */
function cellsOf(line: string): string[] {
  return line
    .replaceAll('\\|', '\u0000')
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => unmarked(cell.replaceAll('\u0000', '|').trim()));
}

function unmarked(cell: string): string {
  return cell
    .replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1')
    .replace(/^(\*\*|__|`|\*|_)(.*)\1$/, '$2')
    .trim();
}

function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[-: ]*$/.test(cell)) && cells.some((cell) => cell.includes('-'));
}
