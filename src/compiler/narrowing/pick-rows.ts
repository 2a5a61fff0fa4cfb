import { lowerBound } from '../../graph/order.ts';
import type { Steps } from '../../turns.ts';
import type { Page } from '../plan/page.ts';
import { compareRows, isWithin, type RowOrder } from './row-order.ts';
import type { RowSource } from './sources.ts';

/** The rows of a page. */
export interface Picked {
  /** In the direction of reading. */
  readonly rows: readonly number[];
  /** How many rows meet the conditions, on all pages; undefined if they were not counted. */
  readonly count: number | undefined;
}

/** Testing more rows than this takes longer than marking those that meet the conditions. */
const manyRows = 4_096;

/** Whether a row meets the conditions. */
function* testFor({ rest, expected }: RowSource, needsAll: boolean): Steps<(row: number) => boolean> {
  const [first, ...others] = rest;
  if (!first) return () => true;
  if (!needsAll || expected < manyRows) {
    return others.length === 0 ? first.test : (row) => rest.every(({ test }) => test(row));
  }
  const marks = yield* first.mark();
  for (const other of others) {
    const more = yield* other.mark();
    for (let row = 0; row < marks.length; row += 1) marks[row] = (marks[row] as number) & (more[row] as number);
  }
  return (row) => marks[row] === 1;
}

/** How many rows a page takes from its list: one more than it has shows whether there is another page. */
export function mostRows({ size }: Page): number {
  return size === undefined ? Number.POSITIVE_INFINITY : size + 1;
}

/** The first rows of a page, up to `most`, and how many rows there are on all pages if `needsAll`. */
export function* pickRows(source: RowSource, order: RowOrder, most: number, needsAll: boolean): Steps<Picked> {
  const { isSorted } = source;
  const meets = yield* testFor(source, needsAll || !isSorted);
  const page: number[] = [];
  let count = 0;
  for (const batch of source.rows()) {
    for (let index = 0; index < batch.length; index += 1) {
      const row = batch[index] as number;
      if (!meets(row)) continue;
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
export function* allRows(source: RowSource, most: number): Steps<readonly number[] | undefined> {
  const meets = yield* testFor(source, true);
  const all: number[] = [];
  for (const batch of source.rows()) {
    for (let index = 0; index < batch.length; index += 1) {
      const row = batch[index] as number;
      if (meets(row)) all.push(row);
    }
    if (all.length > most) return undefined;
    yield;
  }
  return all;
}
