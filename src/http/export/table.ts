import { quoted } from '../../client-text.ts';
import { badUserInput } from '../../errors.ts';
import { shownPath } from './row-lists.ts';
import type { Field } from './selected-fields.ts';
import type { ListStyle } from './table-options.ts';

/** A column of a table. */
export interface Column {
  /** The response keys of its path, joined by dots. */
  readonly name: string;
  readonly index: number;
  /** The response keys from the object of its level to its value, or to the list that has it. */
  readonly path: readonly string[];
  readonly isText: boolean;
  /** For a value in the items of a list: the list's name, and the path from an item. */
  readonly list: { readonly name: string; readonly inner: readonly string[] } | undefined;
}

/** The columns and lists of the objects on one level of an answer. */
export interface Level {
  readonly columns: readonly Column[];
  readonly lists: readonly RowList[];
}

/** A list whose items are rows. */
export interface RowList {
  /** The response keys from the object of the level above. */
  readonly path: readonly string[];
  readonly name: string;
  readonly level: Level;
}

/**
 * How the rows of an answer are found. Connections next to each other are paired: each row of one is combined with each row
 * of the other. Other lists next to each other follow one another, and `listColumn` has the name of each row's list.
 */
export interface Table {
  readonly columns: readonly Column[];
  readonly top: Level;
  /** The index of the column with the name of a row's list; undefined if there is no such column. */
  readonly listColumn: number | undefined;
}

/**
 * Plans the table of an answer with these fields, with the items of the lists in `expanded` as rows.
 * @throws {GraphQLError} `BAD_USER_INPUT` if two columns have the same name
 */
export function planTable(fields: readonly Field[], expanded: ReadonlySet<Field>, style: ListStyle): Table {
  const columns: Column[] = [];
  let listColumn: number | undefined;

  /** Lists that follow one another share the columns of the same name. */
  function add(column: Omit<Column, 'index'>, taken: Set<string>): Column {
    if (taken.has(column.name)) {
      throw badUserInput(`Columns must have different names, but got two ${quoted(column.name)}: add an alias.`);
    }
    taken.add(column.name);
    const index = columns.find(({ name }) => name === column.name)?.index ?? columns.length;
    const added = { ...column, index };
    columns[index] ??= added;
    return added;
  }

  function planLevel(below: readonly Field[], prefix: readonly Field[], taken: Set<string>, isTop: boolean): Level {
    const lists: Found[] = [];
    const found: Omit<Column, 'index'>[] = [];
    for (const one of partsOf(below, expanded, style)) {
      if ('list' in one) lists.push(one);
      else found.push(columnOf(one, prefix));
    }
    const stacks = lists.length > 1 && lists.every(({ list }) => list.role !== 'rows');
    if (stacks) listColumn ??= add({ name: 'list', path: [], isText: true, list: undefined }, taken).index;
    const own = found.map((column) => add(column, taken));
    const planned = lists.map(({ list, above }) => {
      const isShort = stacks || (isTop && lists.length === 1);
      const inner = isShort ? prefix : [...prefix, ...above, list];
      const level = planLevel(list.fields, inner, stacks ? new Set(taken) : taken, false);
      return { path: [...above, list].map(({ key }) => key), name: shownPath([...prefix, ...above, list]), level };
    });
    return { columns: own, lists: planned };
  }

  const top = planLevel(fields, [], new Set(), true);
  return { columns, top, listColumn };
}

/** Whether the lists of a level follow one another. */
export function isStacked({ lists }: Level, { listColumn }: Pick<Table, 'listColumn'>): boolean {
  return listColumn !== undefined && lists.length > 1;
}

/** A list of rows, and the fields between it and the object of its level. */
interface Found {
  readonly list: Field;
  readonly above: readonly Field[];
}

/** A value of a level, or of the items of a list there. */
interface Value {
  readonly path: readonly Field[];
}

function partsOf(
  fields: readonly Field[],
  expanded: ReadonlySet<Field>,
  style: ListStyle,
  above: readonly Field[] = [],
): (Found | Value)[] {
  return fields.flatMap((field) => {
    if (expanded.has(field)) return [{ list: field, above }];
    const isWhole = field.role === 'value' || (field.isList && style === 'json');
    return isWhole ? [{ path: [...above, field] }] : partsOf(field.fields, expanded, style, [...above, field]);
  });
}

function columnOf({ path }: Value, prefix: readonly Field[]): Omit<Column, 'index'> {
  const keys = path.map(({ key }) => key);
  const last = path.at(-1);
  const base = { name: shownPath([...prefix, ...path]), isText: last?.isText === true };
  const at = path.findIndex(({ isList }) => isList);
  if (at < 0) return { ...base, path: keys, list: undefined };
  const name = shownPath([...prefix, ...path.slice(0, at + 1)]);
  return { ...base, path: keys.slice(0, at + 1), list: { name, inner: keys.slice(at + 1) } };
}
