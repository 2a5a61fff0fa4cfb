import { badUserInput } from '../../errors.ts';
import { isStacked, type Level, type RowList, type Table } from './table.ts';

/** The values of a row, by the index of their columns. */
export type Row = readonly unknown[];

/** The most rows that are made of one answer. */
const mostRows = 100_000;

/**
 * The rows of an answer. An item without items of its own in a list below has one row, in which the columns of that list are
 * empty; but lists that are all empty on the first level give no row, and neither does an answer without any value.
 * @throws {GraphQLError} `BAD_USER_INPUT` if there are more than `mostRows`
 */
export function rowsOf(table: Table, answer: unknown): Row[] {
  const { top, columns } = table;
  const count = countRows(table, top, answer);
  if (count > mostRows) throw tooMany(top, count);
  const row: unknown[] = columns.map(() => null);
  const rows: Row[] = [];
  if (top.lists.length > 0 && top.lists.every((list) => itemsOf(list, answer).length === 0)) return rows;
  fill(table, top, answer, row, () => rows.push([...row]));
  return top.lists.length === 0 && row.every((value) => value === null) ? [] : rows;
}

/** The value at a path of response keys; null if there is nothing. Values in a list on the way are in one list. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const [i, key] of path.entries()) {
    if (Array.isArray(found)) return found.flatMap((one) => valueAt(one, path.slice(i)));
    found = ownProperty(found, key);
  }
  return found ?? null;
}

function fill(table: Table, level: Level, value: unknown, row: unknown[], emit: () => void): void {
  for (const { index, path } of level.columns) if (path.length > 0) row[index] = valueAt(value, path);
  if (isStacked(level, table)) stack(table, level, value, row, emit);
  else combine(table, level.lists, value, row, emit);
}

function stack(table: Table, { lists }: Level, value: unknown, row: unknown[], emit: () => void): void {
  let isEmpty = true;
  for (const list of lists) {
    for (const other of lists) clear(other.level, row);
    for (const item of itemsOf(list, value)) {
      isEmpty = false;
      if (table.listColumn !== undefined) row[table.listColumn] = list.name;
      fill(table, list.level, item, row, emit);
    }
  }
  if (isEmpty) emit();
}

/** Each item of the first list with each combination of the others. */
function combine(table: Table, lists: readonly RowList[], value: unknown, row: unknown[], emit: () => void): void {
  const [first, ...others] = lists;
  if (!first) {
    emit();
    return;
  }
  const items = itemsOf(first, value);
  const next = others.length > 0 ? () => combine(table, others, value, row, emit) : emit;
  for (const item of items.length > 0 ? items : [undefined]) fill(table, first.level, item, row, next);
}

function clear({ columns, lists }: Level, row: unknown[]): void {
  for (const { index } of columns) row[index] = null;
  for (const { level } of lists) clear(level, row);
}

function countRows(table: Table, level: Level, value: unknown): number {
  const counts = level.lists.map((list) => {
    if (list.level.lists.length === 0) return itemsOf(list, value).length;
    return itemsOf(list, value).reduce<number>((sum, item) => sum + countRows(table, list.level, item), 0);
  });
  if (isStacked(level, table)) return counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((product, count) => product * Math.max(1, count), 1);
}

function itemsOf({ path }: RowList, value: unknown): readonly unknown[] {
  const items = valueAt(value, path);
  return Array.isArray(items) ? items : [];
}

function tooMany({ lists }: Level, count: number) {
  const names = lists.map(({ name }) => name).join(' and ');
  const rule = `A table that is not read page by page must have at most ${mostRows} rows, but got ${count}`;
  const way = `Ask for fewer with first or where, or for one list at a time with rows=${lists[0]?.name ?? 'NAME'}`;
  return badUserInput(`${rule}: one for each combination of ${names}. ${way}.`);
}

/** Every object inherits properties such as `constructor`, and a client may use that as an alias. */
function ownProperty(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
