import { type Column, isComplete, valueAt } from '../../graph/lists/column.ts';
import type { List } from '../../graph/lists/lists.ts';
import { expressionOf } from '../../graph/lists/read-list.ts';
import type { RowsColumn, Slot } from '../plan/columns.ts';
import type { SortKey } from '../plan/page.ts';
import type { RowOrder } from './row-order.ts';

/** A slot of a record, and the column with its values. */
interface KnownSlot {
  readonly column: Column;
  readonly wrapped: boolean;
}

/**
 * The values of a page's rows, slot by slot, as the statement would return them.
 * @returns undefined if something other than properties is selected, or not all of them are in memory
 */
export function knownRows(
  { node, edge, page }: RowsColumn,
  list: List,
  order: RowOrder,
  rows: readonly number[],
): readonly (readonly unknown[])[] | undefined {
  const slots = [...node.slots, ...edge.slots];
  if (!slots.every((slot) => isSimple(slot, page.sort))) return undefined;
  // All are asked for, so that all are read.
  const found = slots.map((slot) => knownSlot(slot, list, order, page.sort));
  const known = found.filter((one) => one !== undefined);
  if (known.length < found.length) return undefined;
  if (known.length === 0) return [rows.map(() => true)];
  return known.map(({ column, wrapped }) => rows.map((row) => value(column, row, wrapped)));
}

function value(column: Column, row: number, wrapped: boolean): unknown {
  const own = valueAt(column, row);
  return wrapped ? [own ?? null] : own;
}

/** Whether a slot has a value that columns have as it is. */
function isSimple(slot: Slot, sort: readonly SortKey[]): boolean {
  if (slot.kind === 'property') return !slot.mayLackList;
  const key = slot.kind === 'key' ? sort[slot.index]?.value : undefined;
  return key?.kind === 'count' || (key?.kind === 'property' && key.on === 'node' && !key.list && !key.boolean);
}

function knownSlot(slot: Slot, list: List, order: RowOrder, sort: readonly SortKey[]): KnownSlot | undefined {
  if (slot.kind === 'key') {
    const column = order.keys[slot.index]?.column;
    return column && { column, wrapped: sort[slot.index]?.nullable ?? false };
  }
  if (slot.kind !== 'property') return undefined;
  const column = list.shown(expressionOf(slot.property));
  return column && (slot.wrapped || isComplete(column)) ? { column, wrapped: slot.wrapped } : undefined;
}
