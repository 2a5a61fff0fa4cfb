/** The kinds of tables: `key` matches the first cell of the header, the others match the cells of further columns. */
const kinds = {
  modifiers: { key: /^modifiers?$/i, label: /description/i, note: /when|use/i },
  specialties: { key: /^taxonomy/i, label: /specialty|description/i, note: /notes?/i },
  diagnoses: { key: /^icd/i, label: /description/i, note: /relevance|notes?/i },
  procedures: { key: /^(related )?(cpt|hcpcs|procedure)/i, label: /description/i, note: /relationship|notes?/i },
} as const;

/** The kind of codes in a table. */
export type TableKind = keyof typeof kinds;

/** A table of a page. */
export interface Table {
  readonly kind: TableKind;
  /** The heading above the table; undefined if there is none. */
  readonly section: string | undefined;
  /** Without repeated rows. */
  readonly rows: readonly TableRow[];
}

/** The cells of a row; missing cells are empty. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly note: string;
}

interface Line {
  readonly text: string;
  readonly heading: string | undefined;
}

/** Reads tables from the lines with pipes. Every header starts a table, even without an empty line before it. */
export function parseTables(lines: readonly Line[]): Table[] {
  const tables: { kind: TableKind; section: string | undefined; rows: TableRow[]; columns: Columns }[] = [];
  for (const { text, heading } of lines) {
    const cells = cellsOf(text);
    const header = readHeader(cells);
    const current = tables.at(-1);
    if (header) tables.push({ ...header, section: heading, rows: [] });
    else if (current && !isRule(cells)) addRow(current.rows, current.columns, cells);
  }
  return tables.map(({ kind, section, rows }) => ({ kind, section, rows }));
}

interface Columns {
  readonly label: number;
  readonly note: number;
}

function readHeader(cells: readonly string[]): { kind: TableKind; columns: Columns } | undefined {
  const [first = '', ...rest] = cells;
  for (const [kind, { key, label, note }] of entries()) {
    if (!key.test(first)) continue;
    const at = (pattern: RegExp) => rest.findIndex((cell) => pattern.test(cell)) + 1;
    if (at(label) > 0 || at(note) > 0) return { kind, columns: { label: at(label), note: at(note) } };
  }
  return undefined;
}

function entries() {
  return (Object.keys(kinds) as TableKind[]).map((kind) => [kind, kinds[kind]] as const);
}

function addRow(rows: TableRow[], columns: Columns, cells: readonly string[]): void {
  const cell = (column: number) => (column > 0 ? (cells[column] ?? '') : '');
  const row = { key: cells[0] ?? '', label: cell(columns.label), note: cell(columns.note) };
  const repeated = rows.some(({ key, label, note }) => key === row.key && label === row.label && note === row.note);
  if (row.key !== '' && !repeated) rows.push(row);
}

/** The cells of a line. Pipes at its ends are optional. */
function cellsOf(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[-: ]*$/.test(cell));
}
