import { stringify } from 'csv-stringify/sync';
import { type Cell, joined } from './cells.ts';
import type { Row } from './rows.ts';
import type { TableOptions } from './table-options.ts';

/** Writes a table as text, from its start to its end. */
interface Writer {
  /** The text before the first row, if any. */
  readonly start: string;
  lines(rows: readonly Row[]): string;
  /** The text after the last row, if any. */
  readonly end: string;
}

/** A text format for rows. */
export interface Format {
  readonly mediaType: string;
  /** Its name in a URL. */
  readonly name: string;
  readonly extension: string;
  write(cells: readonly Cell[], options: TableOptions): Writer;
}

export const csv: Format = {
  mediaType: 'text/csv',
  name: 'csv',
  extension: 'csv',
  write(cells, options) {
    const [mark, head] = [options.hasMark ? '\uFEFF' : '', cells.map(({ name }) => escaped(name, options))];
    // Readers skip empty lines.
    const style = { quoted_empty: cells.length === 1 };
    return {
      start: mark + stringify([head]),
      lines: (rows) =>
        stringify(
          rows.map((row) => cells.map((cell) => csvCell(cell, cell.valueIn(row), options))),
          style,
        ),
      end: '',
    };
  },
};

export const ndjson: Format = {
  mediaType: 'application/x-ndjson',
  name: 'ndjson',
  extension: 'ndjson',
  write: (cells) => ({
    start: '',
    lines: (rows) => rows.map((row) => `${objectOf(cells, row)}\n`).join(''),
    end: '',
  }),
};

/** A JSON array of flat objects. Plain JSON is what GraphQL answers with, so this has a type of its own. */
export const rowsAsJson: Format = {
  mediaType: 'application/vnd.medcode.rows+json',
  name: 'rows',
  extension: 'json',
  write(cells) {
    let isFirst = true;
    return {
      start: '[',
      lines: (rows) =>
        rows
          .map((row) => {
            const before = isFirst ? '' : ',\n';
            isFirst = false;
            return before + objectOf(cells, row);
          })
          .join(''),
      end: ']\n',
    };
  },
};

/** The formats of tables. */
export const rowFormats: readonly Format[] = [csv, ndjson, rowsAsJson];

function objectOf(cells: readonly Cell[], row: Row): string {
  return JSON.stringify(Object.fromEntries(cells.map((cell) => [cell.name, cell.valueIn(row)])));
}

/** Lists of values are joined; flags are `true` or `false`; objects and lists of them are JSON. */
function csvCell({ isText }: Cell, value: unknown, options: TableOptions): unknown {
  if (typeof value === 'string') {
    return options.keepsText && isText && isCode(value) ? `="${value.replaceAll('"', '""')}"` : escaped(value, options);
  }
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const isFlat = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return escaped(String(isFlat ? joined(value) : JSON.stringify(value)), options);
}

function escaped(text: string, { escapesFormulas }: TableOptions): string {
  return escapesFormulas && formula.test(text) ? `'${text}` : text;
}

/** How cells begin that spreadsheets run, also in the wide characters of East Asian keyboards. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Texts that a spreadsheet might take for a number, a date or a flag. Its formulas hold no longer ones. */
function isCode(text: string): boolean {
  return text.length <= 255 && (text === 'TRUE' || text === 'FALSE' || (/\d/.test(text) && !/\s/.test(text)));
}
