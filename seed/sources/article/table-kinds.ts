/**
 * The kinds of tables, by the cells of their headers: `key` matches the column of codes, the others match further columns.
 */
const tableKinds = {
  modifiers: { key: /^modifiers?( codes?)?$/i, label: /description/i, note: /when|use/i },
  specialties: { key: /^((provider )?taxonomy|nucc)\b/i, label: /specialty|description/i, note: /notes?/i },
  diagnoses: { key: /^(icd|diagnosis codes?$|dx)/i, label: /description/i, note: /relevance|notes?/i },
  procedures: { key: /^(related )?(cpt|hcpcs|procedure)/i, label: /description/i, note: /relationship|notes?/i },
} as const;

/** The kind of codes in a table. */
export type TableKind = keyof typeof tableKinds;

/** All kinds, in the order in which a header is compared with them. */
export const allTableKinds = Object.keys(tableKinds) as TableKind[];

/** The columns of a table, counted from 0; undefined if it lacks one. */
export interface Columns {
  readonly key: number;
  readonly label: number | undefined;
  readonly note: number | undefined;
  /** How many there are. */
  readonly count: number;
}

/**
 * The kind and columns of a table with these cells in its header; undefined if they are not those of a table that is read.
 * The codes may be in any column, but a table whose first column has codes is of that kind.
 */
export function readHeader(cells: readonly string[]): { kind: TableKind; columns: Columns } | undefined {
  for (const places of [cells.slice(0, 1), cells]) {
    for (const kind of allTableKinds) {
      const columns = columnsOf(kind, cells, places.length);
      if (columns) return { kind, columns };
    }
  }
  return undefined;
}

function columnsOf(kind: TableKind, cells: readonly string[], places: number): Columns | undefined {
  const patterns = tableKinds[kind];
  const key = cells.findIndex((cell, index) => index < places && patterns.key.test(cell));
  if (key === -1) return undefined;
  const at = (pattern: RegExp, ...taken: (number | undefined)[]) => {
    const found = cells.findIndex((cell, index) => !taken.includes(index) && pattern.test(cell));
    return found === -1 ? undefined : found;
  };
  const label = at(patterns.label, key);
  const note = at(patterns.note, key, label);
  return label === undefined && note === undefined ? undefined : { key, label, note, count: cells.length };
}
