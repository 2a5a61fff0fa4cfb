import { badUserInput } from '../../errors.ts';
import { type Row, valueAt } from './rows.ts';
import type { Column } from './table.ts';
import type { ListStyle } from './table-options.ts';

/** A cell of each row of a table. */
export interface Cell {
  readonly name: string;
  readonly isText: boolean;
  /** Its value in a row. */
  valueIn(row: Row): unknown;
}

/** How many items each list has at most, by its name. */
export type Widths = Map<string, number>;

/** The most columns for the items of one list. */
const widest = 50;

/** The cells of a table's rows. With `columns`, lists have as many cells as `widths` says. */
export function cellsOf(columns: readonly Column[], style: ListStyle, widths: Widths): Cell[] {
  if (style !== 'columns') return columns.map((column) => cellOf(column, style));
  return groupedByList(columns).flatMap(({ list, members }) => {
    if (list === undefined) return members.map((column) => cellOf(column, style));
    const items = Array.from({ length: widths.get(list) ?? 0 }, (_, i) => i);
    return items.flatMap((i) => members.map((column) => itemCell(column, i)));
  });
}

/**
 * Notes how long the lists of a row are.
 * @throws {GraphQLError} `BAD_USER_INPUT` if one is too long for a column for each item
 */
export function measureLists(columns: readonly Column[], row: Row, widths: Widths): void {
  for (const { list, index } of columns) {
    if (!list) continue;
    const { length } = listIn(row, index);
    if (length > widest) {
      const rule = `With lists=columns, a list must have at most ${widest} items, but ${list.name} has ${length}`;
      throw badUserInput(`${rule}: use lists=join.`);
    }
    widths.set(list.name, Math.max(length, widths.get(list.name) ?? 0));
  }
}

function cellOf({ name, isText, index, list }: Column, style: ListStyle): Cell {
  const asIs = style === 'json' || !list;
  const inner = list?.inner ?? [];
  return { name, isText: isText && !list, valueIn: (row) => (asIs ? row[index] : joined(valueAt(row[index], inner))) };
}

function itemCell({ name, isText, index, list }: Column, item: number): Cell {
  const { name: listName = '', inner = [] } = list ?? {};
  return {
    name: `${listName}.${item + 1}${name.slice(listName.length)}`,
    isText,
    valueIn: (row) => joined(valueAt(listIn(row, index)[item], inner)),
  };
}

/** The items of a list are separated by semicolons. */
export function joined(value: unknown): unknown {
  return Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY).join(';') : value;
}

function listIn(row: Row, index: number): readonly unknown[] {
  const value = row[index];
  return Array.isArray(value) ? value : [];
}

/** Columns that follow each other and are of the same list. */
function groupedByList(columns: readonly Column[]) {
  const groups: { readonly list: string | undefined; readonly members: Column[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.list === column.list?.name) last.members.push(column);
    else groups.push({ list: column.list?.name, members: [column] });
  }
  return groups;
}
