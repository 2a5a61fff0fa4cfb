import { valueAt } from '../../graph/lists/column.ts';
import type { List } from '../../graph/lists/lists.ts';
import type { Steps } from '../../turns.ts';
import type { Column } from '../plan/columns.ts';
import type { RootPlan } from '../plan/plan.ts';
import { withAnswers } from './answers.ts';
import type { Connection } from './connection.ts';
import type { Decided } from './decided.ts';
import type { Memory } from './memory.ts';
import { allRows, mostRows, pickRows } from './pick-rows.ts';
import { type RowOrder, unordered } from './row-order.ts';
import { chooseSource } from './sources.ts';
import { columnReaders, valuesOf } from './values/columns.ts';
import { groupRows } from './values/groups.ts';
import { readRecords } from './values/records.ts';
import { KnownTables } from './values/tables.ts';

/** A way to answer a root, or parts of a root connection, from lists. */
export interface Narrowing {
  /** A plan of about the same cost as the one that `run` returns. */
  readonly likely: RootPlan;
  /** The work of going through the lists, in the unit of the cost of operations. */
  readonly work: number;
  /**
   * The plan with what the lists know in place of what the statement would search for: the rows on the page, or at least
   * their ids, numbers of nodes, and groups.
   */
  readonly run: () => Steps<RootPlan>;
}

/** The most nodes that a statement looks up by their ids in place of other conditions. */
export const mostIds = 1_000;

/** The work for a row of a list, and for each condition on it. */
const workOfRow = 0.2;

/** How lists answer a connection all of whose conditions they decide. */
export function narrowDecided(
  connection: Connection,
  list: List,
  conditions: readonly Decided[],
  { order, memory }: { readonly order: RowOrder; readonly memory: Memory },
  known = knownCount(conditions),
): Narrowing {
  const { natural, rows: column, page, isCounted, groups } = connection;
  const isGrouped = groups.length > 0;
  const needsAll = known === undefined && (isCounted || isGrouped);
  const source = page || needsAll ? chooseSource(list, natural, conditions, { page, order, needsAll }) : undefined;
  const isFew = (count: number | undefined) => isGrouped && count !== undefined && count <= mostIds;
  const tables = new KnownTables();
  const records = { list, order, links: undefined, memory, readColumn: columnReaders(memory, tables) };
  const read = column && readRecords(column, records);
  const grouping = groupingOf(connection, list);
  const most = page ? mostRows(page) : 0;
  const ids = new Array<string>(Math.min(most, known ?? list.length)).fill('');
  const expected = (source?.expected ?? 0) + (grouping ? list.length : 0);
  return {
    likely: withAnswers(connection, {
      page: ids,
      count: known ?? 1,
      groups: grouping && new Map(),
      all: isFew(known) ? ids : undefined,
    }),
    work: expected * workOfRow * (1 + (source?.rest.length ?? 0)),
    *run() {
      const picked = source && (yield* pickRows(source, order, most, needsAll));
      const count = known ?? picked?.count;
      const all = grouping || isFew(count) ? yield* findAll(connection, list, conditions, list.length) : undefined;
      const answers = {
        count,
        ...(grouping && all ? { groups: yield* grouping(all) } : { all: all && idsOf(list, all) }),
      };
      const rows = page && picked?.rows;
      // A statement for groups would have no tables.
      const isKnown = read && (tables.isEmpty || !isGrouped || grouping);
      if (!rows || !isKnown) return withAnswers(connection, { page: rows && idsOf(list, rows), ...answers });
      const values = yield* valuesOf(read, { rows });
      return withAnswers(connection, { values, tables: yield* tables.read(), ...answers });
    },
  };
}

/** How to group all rows of a connection; undefined if its groups are not known, or it has none. */
function groupingOf(
  { groups }: Connection,
  list: List,
): ((rows: readonly number[]) => Steps<ReadonlyMap<Column, unknown>>) | undefined {
  const found = groups.flatMap((column) => {
    const group = groupRows(column, list);
    return group ? [{ column, group }] : [];
  });
  if (found.length === 0 || found.length < groups.length) return undefined;
  return function* (rows) {
    const known = new Map<Column, unknown>();
    for (const { column, group } of found) known.set(column, yield* group([rows]));
    return known;
  };
}

function knownCount([only, ...others]: readonly Decided[]): number | undefined {
  return others.length === 0 ? only?.ranked?.count : undefined;
}

/** All rows of a connection; undefined if there are more than `most`. */
export function findAll(
  { natural }: Connection,
  list: List,
  conditions: readonly Decided[],
  most: number,
): Steps<readonly number[] | undefined> {
  const source = chooseSource(list, natural, conditions, { page: undefined, order: unordered, needsAll: true });
  return allRows(source, most);
}

export function idsOf(list: List, rows: readonly number[]): string[] {
  return rows.map((row) => String(valueAt(list.ids, row)));
}
