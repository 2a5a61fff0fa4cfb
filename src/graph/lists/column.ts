import type { Steps } from '../../turns.ts';
import { sorted } from '../../turns.ts';
import { compareValues, lowerBound } from '../order.ts';

export type Scalar = string | number | boolean;

/**
 * One value of each node in a list: a property, or a number of related nodes. Rows are indexes into the list. A rank is
 * an index into the column's values, so that ranks compare as the values do. `values.length` is the rank of nodes without a
 * value.
 */
export interface Column {
  /** The different values, all of the same type, in ascending order. */
  readonly values: readonly Scalar[];
  /** The rank of each row. */
  readonly ranks: Uint32Array;
  /** The rows by their ranks; those of the same rank in the order of the list. */
  readonly rows: Uint32Array;
  /** Where the rows of each rank begin in `rows`; the last entry is the number of rows. */
  readonly starts: Uint32Array;
  /** Whether every engine sorts these values as `values` does. */
  readonly isOrdered: boolean;
  /** About how much memory it takes. */
  readonly bytes: number;
}

/** How many rows a computation handles before it may pause. */
const batch = 1_024;

/** About how many bytes a row takes, a value, and a text in addition to its characters. */
const [bytesOfRow, bytesOfValue, bytesOfText] = [8, 12, 16];

/** Up to this many different values, rows are sorted by counting. Larger tables would take a pause to grow. */
const fewValues = 16_384;

/**
 * The column of values, one for each row.
 * @returns undefined if it would have values of different types, or lists
 */
export function* buildColumn(values: readonly unknown[]): Steps<Column | undefined> {
  const present: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    if (row % batch === 0) yield;
    const value = values[row];
    if (value === null || value === undefined) continue;
    if (!isScalar(value) || typeof value !== typeof values[present[0] ?? row]) return undefined;
    present.push(row);
  }
  return yield* rankRows(values as readonly Scalar[], yield* rowsInOrder(values as readonly Scalar[], present));
}

/** The rows in the order of their values; those of the same value in the order of the list. */
function* rowsInOrder(values: readonly Scalar[], rows: readonly number[]): Steps<readonly number[]> {
  if (yield* isAscending(values, rows)) return rows;
  const byValue = yield* groupByValue(values, rows);
  if (!byValue) {
    return yield* sorted(rows, (one, other) => compareValues(values[one] as Scalar, values[other] as Scalar));
  }
  const ascending = [...byValue.keys()].toSorted((one, other) => compareValues(one, other));
  const ordered: number[] = [];
  for (const value of ascending) {
    for (const row of byValue.get(value) ?? []) {
      if (ordered.push(row) % batch === 0) yield;
    }
  }
  return ordered;
}

/** Codes and ids mostly are: they are read in the order of codes. */
function* isAscending(values: readonly Scalar[], rows: readonly number[]): Steps<boolean> {
  for (let index = 1; index < rows.length; index += 1) {
    if (index % batch === 0) yield;
    if ((values[rows[index - 1] as number] as Scalar) > (values[rows[index] as number] as Scalar)) return false;
  }
  return true;
}

/** The rows of each value; undefined if there are many values. */
function* groupByValue(
  values: readonly Scalar[],
  rows: readonly number[],
): Steps<ReadonlyMap<Scalar, number[]> | undefined> {
  const byValue = new Map<Scalar, number[]>();
  for (const [index, row] of rows.entries()) {
    if (index % batch === 0) yield;
    const value = values[row] as Scalar;
    const same = byValue.get(value);
    if (same) same.push(row);
    else if (byValue.set(value, [row]).size > fewValues) return undefined;
  }
  return byValue;
}

/** @param ordered the rows that have a value, in the order of their values */
function* rankRows(values: readonly Scalar[], ordered: readonly number[]): Steps<Column> {
  const different: Scalar[] = [];
  const starts: number[] = [];
  const ranks = new Uint32Array(values.length);
  const rows = new Uint32Array(values.length);
  let [bytes, isOrdered] = [bytesOfRow * values.length, true];
  for (let place = 0; place < ordered.length; place += 1) {
    if (place % batch === 0) yield;
    const row = ordered[place] as number;
    const value = values[row] as Scalar;
    if (different.length === 0 || value !== different.at(-1)) {
      different.push(value);
      starts.push(place);
      bytes += bytesOfValue + (typeof value === 'string' ? bytesOfText + value.length : 0);
      isOrdered &&= typeof value !== 'string' || !hasSurrogates(value);
    }
    rows[place] = row;
    ranks[row] = different.length;
  }
  starts.push(ordered.length, values.length);
  yield* rankOthers(ranks, rows, ordered.length, different.length);
  return { values: different, ranks, rows, starts: new Uint32Array(starts), isOrdered, bytes };
}

/** Ranks so far are counted from 1. Rows without one are those without a value. */
function* rankOthers(ranks: Uint32Array, rows: Uint32Array, from: number, last: number): Steps<void> {
  let place = from;
  for (let row = 0; row < ranks.length; row += 1) {
    if (row % batch === 0) yield;
    const rank = at(ranks, row);
    ranks[row] = rank === 0 ? last : rank - 1;
    if (rank > 0) continue;
    rows[place] = row;
    place += 1;
  }
}

/** Engines sort texts by code points, which differs from the order of UTF-16 only with these. */
export function hasSurrogates(text: string): boolean {
  return /[\ud800-\udfff]/.test(text);
}

/** The rank of the first value that is not less than this one, of the same type. */
export function firstRankFrom({ values }: Column, value: Scalar): number {
  return lowerBound(values.length, (rank) => (values[rank] as Scalar) < value);
}

/** The rank of a value; undefined if no row has it. */
export function rankOf(column: Column, value: unknown): number | undefined {
  if (!isScalar(value) || typeof value !== typeof column.values[0]) return undefined;
  const rank = firstRankFrom(column, value);
  return column.values[rank] === value ? rank : undefined;
}

/** The first row with a value; undefined if no row has it. */
export function rowOf(column: Column, value: unknown): number | undefined {
  const rank = rankOf(column, value);
  return rank === undefined ? undefined : at(column.rows, at(column.starts, rank));
}

/** How many rows have a rank from `from` to before `to`. */
export function countBetween({ starts }: Column, from: number, to: number): number {
  return Math.max(0, at(starts, to) - at(starts, from));
}

/** Whether all rows have a value. */
export function isComplete(column: Column): boolean {
  return countBetween(column, column.values.length, column.values.length + 1) === 0;
}

/** The value of a row; undefined if it has none. */
export function valueAt({ values, ranks }: Column, row: number): Scalar | undefined {
  return values[at(ranks, row)];
}

/** The number at an index that exists. */
export function at(numbers: Uint32Array, index: number): number {
  return numbers[index] as number;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && !Number.isNaN(value));
}
