import { quoted } from '../../client-text.ts';
import { badUserInput } from '../../errors.ts';
import type { Field } from './selected-fields.ts';

/** A list of objects in an answer, and the fields above it, the outermost first. */
interface FoundList {
  readonly field: Field;
  readonly above: readonly Field[];
  readonly path: string;
}

/**
 * The lists whose items are rows. If `rows` names a list, it is that one; otherwise all connections; without any, groups and
 * records; without any, the outermost lists of nodes. The lists around them are among them.
 * @throws {GraphQLError} `BAD_USER_INPUT` if `rows` does not name one list
 */
export function rowLists(fields: readonly Field[], rows: string | undefined): ReadonlySet<Field> {
  const lists = listsIn(fields);
  const chosen = rows === undefined ? usual(lists) : [named(lists, rows)];
  return new Set(chosen.flatMap(({ field, above }) => [...above, field]).filter(isRowList));
}

/** A path as it is shown: without the edges or nodes of connections. */
export function shownPath(fields: readonly Field[]): string {
  const shown = fields.filter(({ role }) => role !== 'rows');
  return shown.map(({ key }) => key).join('.');
}

function usual(lists: readonly FoundList[]): readonly FoundList[] {
  const connections = lists.filter(({ field }) => field.role === 'rows');
  if (connections.length > 0) return connections;
  const records = lists.filter(({ field }) => field.role === 'groups' || field.role === 'records');
  return records.length > 0 ? records : lists.filter(({ above }) => !above.some(isRowList));
}

function named(lists: readonly FoundList[], name: string): FoundList {
  const found = lists.filter(({ path }) => path === name || path.endsWith(`.${name}`));
  const [only] = found.length > 1 ? found.filter(({ path }) => path === name) : found;
  if (only) return only;
  const paths =
    lists.length > 0 ? `one of ${lists.map(({ path }) => path).join(', ')}` : 'a list, which the query lacks';
  throw badUserInput(`rows must be ${paths}, but got ${quoted(name)}.`);
}

function listsIn(fields: readonly Field[], above: readonly Field[] = []): FoundList[] {
  return fields.flatMap((field) => {
    const below = listsIn(field.fields, [...above, field]);
    return isRowList(field) ? [{ field, above, path: shownPath([...above, field]) }, ...below] : below;
  });
}

function isRowList({ isList, role }: Field): boolean {
  return isList && role !== 'value';
}
