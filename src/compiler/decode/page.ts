import { writeCursor } from '../cursor.ts';
import type { RowsColumn } from '../plan/columns.ts';
import type { Decoded, Slots } from './values.ts';
import { unwrap } from './values.ts';

/** A page of rows. `rows` are indexes into the slots, in the order of the list. */
export interface DecodedPage {
  readonly column: RowsColumn;
  readonly slots: Slots;
  readonly rows: readonly number[];
  /** Whether there are more rows in the direction of reading. */
  readonly more: boolean;
}

/** The rows of a page, without the extra one that was read to find out whether there are more. */
export function openPage(column: RowsColumn, slots: Slots, count: number): DecodedPage {
  const { size, backwards } = column.page;
  const more = size !== undefined && count > size;
  const rows = Array.from({ length: more ? size : count }, (_, row) => row);
  return { column, slots, rows: backwards ? rows.toReversed() : rows, more };
}

/** The page's `PageInfo`. */
export function pageInfoOf({ column, slots, rows, more }: DecodedPage): Decoded {
  const { page } = column;
  const [behind, ahead] = [page.behind !== undefined, more || page.until !== undefined];
  return {
    __typename: 'PageInfo',
    hasNextPage: page.backwards ? behind : ahead,
    hasPreviousPage: page.backwards ? ahead : behind,
    startCursor: cursorOf(column, slots, rows[0]),
    endCursor: cursorOf(column, slots, rows.at(-1)),
  };
}

/** The first slot of the edge in a row. */
export function edgeOffset({ table, node }: RowsColumn): number {
  return table === undefined ? node.slots.length : 1;
}

/** The cursor of a row; null without a row, and if no cursor is selected. */
export function cursorOf(column: RowsColumn, slots: Slots, row: number | undefined): string | null {
  const { page, firstKey } = column;
  if (row === undefined || firstKey === undefined) return null;
  const first = edgeOffset(column) + firstKey;
  const values = page.sort.map(({ nullable }, index) => {
    const value = slots[first + index]?.[row];
    return nullable ? unwrap(value) : value;
  });
  return writeCursor(page.signature, values);
}
