import { csvFormatRows } from 'd3-dsv';

/** A column of a table: how it is shown, and its text in a CSV file. */
export interface Column<Row> {
  readonly head: string;
  readonly text: (row: Row) => string;
}

/** The rows as CSV with a header, for spreadsheets: no cell is taken for a formula. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ text }) => withoutFormula(text(row))));
  return `${csvFormatRows([columns.map(({ head }) => head), ...cells])}\n`;
}

function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Gives the browser a file to save. */
export function save(name: string, content: string, type = 'text/csv'): void {
  const link = document.createElement('a');
  // The mark at the start makes spreadsheets read UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
