import { quoted } from '../../../src/client-text.ts';
import { parseCode } from '../../../src/codes/parse-code.ts';
import { readCode } from '../../../src/codes/reading/read-code.ts';
import { type Draft, statementIn } from './draft.ts';
import { assertionOf, unconfirmed } from './row-records.ts';
import { allTableKinds, type TableKind } from './table-kinds.ts';
import type { Table, TableRow } from './tables.ts';

const labels = {
  modifiers: 'Modifier',
  specialties: 'Specialty',
  diagnoses: 'Diagnosis',
  procedures: 'Procedure',
} as const;

/**
 * Reads the rows of a page's tables into the draft. Rows are numbered from 1 for each kind, over all tables of that kind,
 * as the page shows them: a row that is left out or repeated has its number too.
 */
export function readRows(draft: Draft, tables: readonly Table[]): void {
  const numbers = new Map<TableKind, number>();
  const read: ReadRows = new Map();
  for (const { kind, section, rows } of tables) {
    for (const row of rows) {
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      readRow(draft, { kind, section, row, number }, read);
    }
  }
  for (const kind of allTableKinds) {
    if (tables.every((table) => table.kind !== kind)) draft.remark('MISSING', null, `There is no table of ${kind}.`);
  }
}

/** The lines of the rows that were read, by what they say. */
type ReadRows = Map<string, number>;

interface PlacedRow {
  readonly kind: TableKind;
  readonly section: string | undefined;
  readonly row: TableRow;
  readonly number: number;
}

function readRow(draft: Draft, placed: PlacedRow, read: ReadRows): void {
  const { kind, row } = placed;
  const { line, key, label, note } = row;
  const parsed = readCode(labels[kind], key);
  if ('problem' in parsed) {
    draft.remark('LEFT_OUT', line, `Row left out: ${problemOf(kind, row, parsed.problem)}`);
    return;
  }
  const { code, id, modifiers } = parsed;
  if (modifiers.length > 0) {
    const text = `Modifiers left out: ${quoted(key)} is read as ${code}, without ${modifiers.join(', ')}.`;
    draft.remark('LEFT_OUT', line, text);
  } else if (key !== code) draft.remark('CHANGED', line, `${quoted(key)} is read as ${code}.`);
  const said = JSON.stringify([kind, code, label, note]);
  const before = read.get(said);
  if (id === draft.subject) {
    const text = `Row left out: The code must differ from the page's own, but got ${code}.`;
    draft.remark('LEFT_OUT', line, text);
  } else if (label === '' && note === '') {
    const text = `Row left out: It must have a description of ${code} or a note, but has neither.`;
    draft.remark('LEFT_OUT', line, text);
  } else if (before !== undefined) {
    draft.remark('REPEATED', line, `The row of ${code} repeats line ${before}.`);
  } else {
    read.set(said, line);
    addRow(draft, placed, code, id);
  }
}

function addRow(draft: Draft, { kind, section, row, number }: PlacedRow, code: string, object: string): void {
  const { label, note } = row;
  const common = {
    ...statementIn(section, note || label),
    subject: draft.subject,
    object,
    row: number,
    ...(label && { assertedLabel: label }),
  };
  draft.node(unconfirmed(kind, code, label || code));
  draft.assertion(assertionOf(draft, kind, common, row));
}

/** Why a row has no code, with the cell that has one instead. */
function problemOf(kind: TableKind, { key, label, note }: TableRow, problem: string): string {
  if (key === '') return `It must have a ${singular[kind]} code, but the cell is empty.`;
  const other = [label, note].find((cell) => 'code' in parseCode(labels[kind], cell));
  return other === undefined ? problem : `${problem} Another cell has ${other}: are the columns swapped?`;
}

const singular = {
  modifiers: 'modifier',
  specialties: 'taxonomy',
  diagnoses: 'diagnosis',
  procedures: 'procedure',
} as const;
