import { valueAt } from '../../../graph/lists/column.ts';
import { countLinks, linkedRows } from '../../../graph/lists/links.ts';
import type { KnownLinks, List } from '../../../graph/lists/lists.ts';
import type { Steps } from '../../../turns.ts';
import type { Column, GroupsColumn, RowsColumn } from '../../plan/columns.ts';
import type { Scope } from '../../plan/scope.ts';
import { inBatches } from '../batches.ts';
import { decide } from '../decide.ts';
import type { Decided } from '../decided.ts';
import type { Memory } from '../memory.ts';
import { mostRows, pickRows } from '../pick-rows.ts';
import { rowOrder } from '../row-order.ts';
import { isNaturalOrder, type RowSource } from '../sources.ts';
import { groupRows } from './groups.ts';
import { type FoundRows, type ReadSlot, type Records, readNodes, readRecords } from './records.ts';
import type { KnownTables } from './tables.ts';

/** Where a column's rows are, seen from the rows of a list. */
interface Way {
  readonly links: KnownLinks;
  /** The condition on the rows; undefined if there is none. */
  readonly condition: Decided | undefined;
}

/** Creates readers of the lists, counts and groups of rows. They are undefined if something is not in memory. */
export function columnReaders(
  memory: Memory,
  tables: KnownTables,
): (column: Column, list: List) => ReadSlot | undefined {
  return function readColumn(column, list) {
    const way = wayOf(column.scope, list, memory);
    if (!way) return undefined;
    switch (column.kind) {
      case 'count':
        return forEachRow((row) => countRows(way, row));
      case 'groups':
        return readGroups(column, way);
      case 'rows':
        return readRows(column, way, readColumn, { memory, tables });
    }
  };
}

function wayOf({ source, label, filter }: Scope, list: List, memory: Memory): Way | undefined {
  if (source.kind !== 'related' || filter.edge) return undefined;
  const { relation } = source;
  if (relation.kind !== 'traversal' || relation.nearest) return undefined;
  const links = memory.links(list, { relation, label });
  if (!links) return undefined;
  if (!filter.node) return { links, condition: undefined };
  const condition = decide(filter.node, links.to, memory);
  return condition && { links, condition };
}

function forEachRow(read: (row: number) => Steps<unknown>): ReadSlot {
  return function* ({ rows }) {
    const values: unknown[] = [];
    for (const row of rows) values.push(yield* read(row));
    return values;
  };
}

function* countRows({ links, condition }: Way, row: number): Steps<number> {
  if (!condition) return countLinks(links, row);
  let count = 0;
  for (const batch of inBatches(linkedRows(links, row))) {
    for (const one of batch) if (condition.test(one)) count += 1;
    yield;
  }
  return count;
}

function readGroups(column: GroupsColumn, way: Way): ReadSlot | undefined {
  const group = groupRows(column, way.links.to);
  return group && forEachRow((row) => group(rowsAt(way, row)));
}

/** The rows at the end of a way that meet its condition. */
function* rowsAt({ links, condition }: Way, row: number): Generator<Uint32Array> {
  for (const batch of inBatches(linkedRows(links, row))) yield condition ? batch.filter(condition.test) : batch;
}

function readRows(
  column: RowsColumn,
  { links, condition }: Way,
  readColumn: (column: Column, list: List) => ReadSlot | undefined,
  { memory, tables }: { readonly memory: Memory; readonly tables: KnownTables },
): ReadSlot | undefined {
  const { page } = column;
  const { to: list } = links;
  const order = rowOrder(list, page);
  if (!order) return undefined;
  const records = { list, order, links, memory, readColumn };
  const slots = column.table === undefined ? readRecords(column, records) : readIntoTable(column, records, tables);
  if (!slots) return undefined;
  const natural = memory.order(list.label);
  const isSorted = natural !== undefined && isNaturalOrder(page, natural);
  const rest = condition ? [condition] : [];
  const source = (row: number): RowSource => ({
    rows: () => inBatches(linkedRows(links, row)),
    isSorted,
    rest,
    expected: countLinks(links, row),
  });
  return forEachRow(function* (owner) {
    const { rows } = yield* pickRows(source(owner), order, mostRows(page), false);
    return yield* valuesOf(slots, { rows, owner });
  });
}

/** Reads the ids of rows, whose nodes go into a table, and their relationships. */
function readIntoTable(
  { table, node, edge, page }: RowsColumn,
  records: Records,
  tables: KnownTables,
): readonly ReadSlot[] | undefined {
  const { list } = records;
  const edges = readRecords({ node: { slots: [] }, edge, page }, records);
  const nodes = readNodes(node.slots, records);
  if (table === undefined || !edges || !nodes) return undefined;
  const added = tables.open(table, list, nodes);
  const ids: ReadSlot = function* ({ rows }) {
    yield;
    for (const row of rows) added.add(row);
    return rows.map((row) => valueAt(list.ids, row));
  };
  return [ids, ...edges];
}

/** The values of records, slot by slot. */
export function* valuesOf(slots: readonly ReadSlot[], found: FoundRows): Steps<readonly (readonly unknown[])[]> {
  const values: (readonly unknown[])[] = [];
  for (const slot of slots) values.push(yield* slot(found));
  // Without other values, something says how many rows there are.
  return values.length > 0 ? values : [found.rows.map(() => true)];
}
