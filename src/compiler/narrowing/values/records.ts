import { isComplete, valueAt } from '../../../graph/lists/column.ts';
import { linkValueAt } from '../../../graph/lists/link-values.ts';
import { numbersOfLinks } from '../../../graph/lists/links.ts';
import type { KnownLinks, List } from '../../../graph/lists/lists.ts';
import { expressionOf } from '../../../graph/lists/read-list.ts';
import type { Steps } from '../../../turns.ts';
import { allKnown } from '../../all-known.ts';
import type { Column, Expression, RowsColumn, Slot } from '../../plan/columns.ts';
import type { SortKey } from '../../plan/page.ts';
import { type Deciding, decide } from '../decide.ts';
import type { RowOrder } from '../row-order.ts';

/** Rows of a list, and the row of another list whose relationships lead to them. */
export interface FoundRows {
  readonly rows: readonly number[];
  readonly owner?: number | undefined;
}

/** The values of a slot for rows, as the statement would return them. */
export type ReadSlot = (found: FoundRows) => Steps<readonly unknown[]>;

/** Where nodes are. */
interface Nodes {
  readonly list: List;
  readonly memory: Deciding;
  /** Reads a list, count or groups of each row. */
  readonly readColumn: (column: Column, list: List) => ReadSlot | undefined;
}

/** Where the records of a page are. */
export interface Records extends Nodes {
  /** The order of the page, which has the values of its sort keys. */
  readonly order: RowOrder;
  /** How the rows are found from another list; undefined for rows of the list itself. */
  readonly links: KnownLinks | undefined;
}

type RecordsPlan = Pick<RowsColumn, 'node' | 'edge' | 'page'>;

/** Reads the records of a page slot by slot; undefined if the lists do not know all values. */
export function readRecords({ node, edge, page }: RecordsPlan, records: Records): readonly ReadSlot[] | undefined {
  // All are asked for, so that all are read.
  const found = [
    ...nodeSlots(node.slots, records),
    ...edge.slots.map((slot) => readEdgeSlot(slot, page.sort, records)),
  ];
  const known = found.filter((one) => one !== undefined);
  return known.length < found.length ? undefined : known;
}

/** Reads the nodes of a table, slot by slot; undefined if the lists do not know all values. */
export function readNodes(slots: readonly Slot[], records: Nodes): readonly ReadSlot[] | undefined {
  return allKnown(nodeSlots(slots, records));
}

function nodeSlots(slots: readonly Slot[], { list, memory, readColumn }: Nodes): (ReadSlot | undefined)[] {
  return slots.map((slot) => {
    if (slot.kind === 'column') return readColumn(slot.column, list);
    if (slot.kind === 'expression') return readExpression(slot.expression, slot.wrapped, list, memory);
    if (slot.kind !== 'property' || slot.mayLackList) return undefined;
    const column = list.shown(expressionOf(slot.property));
    if (!column || !(slot.wrapped || isComplete(column))) return undefined;
    return inWraps(slot.wrapped, ({ rows }) => rows.map((row) => valueAt(column, row)));
  });
}

function readExpression({ cases }: Expression, wrapped: boolean, list: List, memory: Deciding): ReadSlot | undefined {
  const found = cases?.map(({ when, value }) => ({ holds: decide(when, list, memory)?.test, value }));
  const known = found?.flatMap(({ holds, value }) => (holds ? [{ holds, value }] : []));
  if (!known || known.length < (found?.length ?? 0)) return undefined;
  return inWraps(wrapped, ({ rows }) => rows.map((row) => known.find(({ holds }) => holds(row))?.value));
}

function readEdgeSlot(slot: Slot, sort: readonly SortKey[], { order, links }: Records): ReadSlot | undefined {
  if (slot.kind === 'key') {
    const [column, key] = [order.keys[slot.index]?.column, sort[slot.index]];
    if (!column || !key || !isPlain(key)) return undefined;
    return inWraps(key.nullable, ({ rows }) => rows.map((row) => valueAt(column, row)));
  }
  if (slot.kind !== 'property') return undefined;
  const values = links?.values(`r.${slot.property}`);
  if (!links || !values || !(slot.wrapped || slot.mayLackList || values.isComplete)) return undefined;
  const missing = slot.mayLackList ? [] : null;
  return inWraps(slot.wrapped, ({ rows, owner = 0 }) =>
    numbersOfLinks(links, owner, rows).map((number) => linkValueAt(values, number) ?? missing),
  );
}

/** Whether a column has the key's values as they are. */
function isPlain({ value }: SortKey): boolean {
  return value.kind === 'count' || (value.kind === 'property' && value.on === 'node' && !value.list && !value.boolean);
}

function inWraps(wrapped: boolean, read: (found: FoundRows) => readonly unknown[]): ReadSlot {
  return function* (found) {
    yield;
    const values = read(found);
    return wrapped ? values.map((value) => [value ?? null]) : values;
  };
}
