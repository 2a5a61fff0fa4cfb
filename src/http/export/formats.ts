import { stringify } from 'csv-stringify/sync';
import { type Column, cellOf } from './columns.ts';
import type { Page } from './pages.ts';

/** A text format for rows. */
export interface Format {
  readonly mediaType: string;
  readonly extension: string;
  /** The text before the first row, if any. */
  header(columns: readonly Column[]): string;
  lines(columns: readonly Column[], page: Page): string;
  /** Whether texts that a spreadsheet would take for formulas begin with an apostrophe. */
  readonly escapesFormulas: boolean;
}

const csv = csvFormat(false, csvCell);

/** CSV for spreadsheets. Codes, numbers and all texts that are no formulas stay as they are. */
export const escapedCsv = csvFormat(true, (value) => {
  const cell = csvCell(value);
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
});

/** How cells begin that spreadsheets run. */
const formula = /^[=+\-@\t\r\n]/;

function csvFormat(escapesFormulas: boolean, cell: (value: unknown) => unknown): Format {
  return {
    mediaType: 'text/csv',
    extension: 'csv',
    header: (columns) => stringify([columns.map(({ name }) => name)]),
    lines: (columns, { rows, answer }) =>
      stringify(rows.map((row) => columns.map((column) => cell(cellOf(column, row, answer))))),
    escapesFormulas,
  };
}

const ndjson: Format = {
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  header: () => '',
  lines: (columns, { rows, answer }) =>
    rows
      .map((row) => {
        const cells = columns.map((column) => [column.name, cellOf(column, row, answer)]);
        return `${JSON.stringify(Object.fromEntries(cells))}\n`;
      })
      .join(''),
  escapesFormulas: false,
};

/** The formats of exports. */
export const rowFormats: readonly Format[] = [csv, ndjson];

/** Lists of values are joined by semicolons; flags are `true` or `false`; objects and lists of them are JSON. */
function csvCell(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const values = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return values ? value.join(';') : JSON.stringify(value);
}
