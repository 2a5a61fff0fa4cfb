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

/**
 * The column of values, one for each row.
 * @returns undefined if it would have values of different types, or lists
 */
export function* buildColumn(values: readonly unknown[]): Steps<Column | undefined> {
  const distinct = new Set<Scalar>();
  const different: Scalar[] = [];
  let [bytes, isOrdered] = [bytesOfRow * values.length, true];
  for (let row = 0; row < values.length; row += 1) {
    if (row % batch === 0) yield;
    const value = values[row];
    if (value === null || value === undefined || distinct.has(value as Scalar)) continue;
    if (!isScalar(value) || (different.length > 0 && typeof value !== typeof different[0])) return undefined;
    distinct.add(value);
    different.push(value);
    bytes += bytesOfValue + (typeof value === 'string' ? bytesOfText + value.length : 0);
    isOrdered &&= typeof value !== 'string' || !hasSurrogates(value);
  }
  const ascending = yield* ascendingOf(different);
  return { values: ascending, ...(yield* rankRows(values, ascending)), isOrdered, bytes };
}

/** Texts mostly come in order: codes and ids are read in the order of codes. */
function* ascendingOf(values: readonly Scalar[]): Steps<readonly Scalar[]> {
  for (let index = 1; index < values.length; index += 1) {
    if (index % batch === 0) yield;
    if ((values[index - 1] as Scalar) > (values[index] as Scalar)) {
      return yield* sorted(values, (one, other) => compareValues(one, other));
    }
  }
  return values;
}

function* rankRows(
  values: readonly unknown[],
  ascending: readonly Scalar[],
): Steps<Pick<Column, 'ranks' | 'rows' | 'starts'>> {
  const ranking = new Map<unknown, number>();
  for (let rank = 0; rank < ascending.length; rank += 1) {
    if (rank % batch === 0) yield;
    ranking.set(ascending[rank], rank);
  }
  const ranks = new Uint32Array(values.length);
  const starts = new Uint32Array(ascending.length + 2);
  for (let row = 0; row < values.length; row += 1) {
    if (row % batch === 0) yield;
    const rank = ranking.get(values[row]) ?? ascending.length;
    ranks[row] = rank;
    starts[rank + 1] = at(starts, rank + 1) + 1;
  }
  for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = at(starts, rank) + at(starts, rank - 1);
  return { ranks, rows: yield* rowsByRank(ranks, starts), starts };
}

function* rowsByRank(ranks: Uint32Array, starts: Uint32Array): Steps<Uint32Array> {
  const next = starts.slice();
  const rows = new Uint32Array(ranks.length);
  for (let row = 0; row < ranks.length; row += 1) {
    if (row % batch === 0) yield;
    const rank = at(ranks, row);
    const place = at(next, rank);
    rows[place] = row;
    next[rank] = place + 1;
  }
  return rows;
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
