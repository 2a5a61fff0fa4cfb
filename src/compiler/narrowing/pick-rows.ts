import { lowerBound } from '../../graph/order.ts';
import type { Steps } from '../../turns.ts';
import { compareRows, isWithin, type RowOrder } from './row-order.ts';
import type { RowSource } from './sources.ts';

/** The rows of a page. */
export interface Picked {
  /** In the direction of reading. */
  readonly rows: readonly number[];
  /** How many rows meet the conditions, on all pages; undefined if they were not counted. */
  readonly count: number | undefined;
}

/** The first rows of a page, up to `most`, and how many rows there are on all pages if `needsAll`. */
export function* pickRows(
  { rows: found, isSorted, rest }: RowSource,
  order: RowOrder,
  most: number,
  needsAll: boolean,
): Steps<Picked> {
  const page: number[] = [];
  let count = 0;
  for (const batch of found()) {
    for (let index = 0; index < batch.length; index += 1) {
      const row = batch[index] as number;
      if (!rest.every(({ test }) => test(row))) continue;
      count += 1;
      if (!isWithin(order, row)) continue;
      if (!isSorted) insert(page, row, order, most);
      else if (page.length < most) page.push(row);
    }
    if (isSorted && !needsAll && page.length >= most) break;
    yield;
  }
  return { rows: page, count: needsAll ? count : undefined };
}

/** Inserts a row into the first ones. */
function insert(page: number[], row: number, order: RowOrder, most: number): void {
  const last = page.at(-1);
  if (page.length >= most && (last === undefined || compareRows(order, row, last) > 0)) return;
  const place = lowerBound(page.length, (index) => compareRows(order, page[index] as number, row) < 0);
  page.splice(place, 0, row);
  if (page.length > most) page.pop();
}

/** All rows that meet the conditions; undefined if there are more than `most`. */
export function* allRows({ rows: found, rest }: RowSource, most: number): Steps<readonly number[] | undefined> {
  const all: number[] = [];
  for (const batch of found()) {
    for (let index = 0; index < batch.length; index += 1) {
      const row = batch[index] as number;
      if (rest.every(({ test }) => test(row))) all.push(row);
    }
    if (all.length > most) return undefined;
    yield;
  }
  return all;
}
