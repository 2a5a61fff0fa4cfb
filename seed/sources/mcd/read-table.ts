import type { Loading } from '../code-set-source.ts';
import { csvRows } from '../csv-rows.ts';
import { policyId } from './policy.ts';
import type { Owner } from './tables.ts';

/** A row of a table about articles or LCDs. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** The document that the row is about: its id, and the number and version in it. */
  readonly policy: string;
  readonly number: string;
  readonly version: string;
  /** The day on which the row was updated; undefined if it has none. */
  readonly updated: string | undefined;
}

export interface TableOptions {
  readonly owner: Owner;
  /** The names of its columns, in the order of the file. */
  readonly header: readonly string[];
  /** Whether the file has no header. */
  readonly headerless?: boolean;
}

/**
 * The rows of a table of the Medicare Coverage Database, whatever the order of its columns. Rows without a document are
 * reported as faults.
 * @throws {BadFileError} as `csvRows`
 */
export async function* tableRows<Column extends string>(
  { file, faults }: Pick<Loading, 'file' | 'faults'>,
  columns: readonly Column[],
  { owner, header, headerless = false }: TableOptions,
): AsyncGenerator<TableRow<Column>> {
  const [id, edition, updated] = [`${owner}_id`, `${owner}_version`, 'last_updated'];
  const all = [...new Set([...columns, id, edition, updated])];
  const options = { encoding: await file.encoding(), header, headerless };
  for await (const { line, cells } of csvRows(file, all, faults, options)) {
    const [number = '', version = ''] = [cells[id], cells[edition]];
    if (!/^\d{1,8}$/.test(number) || !/^\d{1,5}$/.test(version)) {
      const got = JSON.stringify(`${number} ${version}`.slice(0, 60));
      faults.add(line, `A row must have an ${id} such as 57132 and an ${edition} such as 12, but got ${got}.`);
    } else {
      const own = cells as Readonly<Record<Column, string>>;
      const day = isoDate(cells[updated] ?? '');
      yield { line, cells: own, policy: policyId(owner, number, version), number, version, updated: day };
    }
  }
}

/** `2026-08-07` for `08/07/2026`, with or without a time, or for a date that is written so; undefined for other texts. */
export function isoDate(text: string): string | undefined {
  const [day = ''] = text.split(/[\sT]/, 1);
  const date = day.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
