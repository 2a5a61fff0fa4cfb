import type { Steps } from '../../turns.ts';
import { lowerBound } from '../order.ts';
import { at } from './column.ts';

export type Direction = 'OUT' | 'IN';

/** Where the relationships of a type lead from each row of a list. */
export interface Links {
  /** Where the related rows of each row begin in `rows`; the last entry is the number of all. */
  readonly starts: Uint32Array;
  /** The related rows of each row, rows of another list, in ascending order. */
  readonly rows: Uint32Array;
  /** For each of them, the number of the relationship: an index into the values of a property. */
  readonly numbers: Uint32Array;
}

/** All relationships of a type between two lists, in both directions. */
export interface Relationships {
  readonly OUT: Links;
  readonly IN: Links;
  /** Whether no two nodes have several of them. */
  readonly isSimple: boolean;
  /** About how much memory they take. */
  readonly bytes: number;
}

/** How many relationships a computation handles before it may pause. */
const batch = 4_096;

/**
 * Relationships from where those of each row lead.
 * @param starts as in `Links`
 * @param rows the rows of the other list, in ascending order for each row
 */
export function* buildRelationships(starts: Uint32Array, rows: Uint32Array, others: number): Steps<Relationships> {
  const numbers = new Uint32Array(rows.length);
  let isSimple = true;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    if (row % batch === 0) yield;
    for (let number = at(starts, row); number < at(starts, row + 1); number += 1) {
      numbers[number] = number;
      if (number > at(starts, row) && at(rows, number) === at(rows, number - 1)) isSimple = false;
    }
  }
  const OUT = { starts, rows, numbers };
  const IN = yield* turnedAround(OUT, others);
  return { OUT, IN, isSimple, bytes: 4 * (4 * rows.length + OUT.starts.length + IN.starts.length) };
}

function* turnedAround({ starts, rows }: Links, others: number): Steps<Links> {
  const ends = new Uint32Array(others + 1);
  for (let number = 0; number < rows.length; number += 1) {
    if (number % batch === 0) yield;
    const other = at(rows, number) + 1;
    ends[other] = at(ends, other) + 1;
  }
  for (let row = 1; row <= others; row += 1) ends[row] = at(ends, row) + at(ends, row - 1);
  const next = ends.slice();
  const [backRows, backNumbers] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  for (let row = 0; row + 1 < starts.length; row += 1) {
    if (row % batch === 0) yield;
    for (let number = at(starts, row); number < at(starts, row + 1); number += 1) {
      const other = at(rows, number);
      const place = at(next, other);
      next[other] = place + 1;
      backRows[place] = row;
      backNumbers[place] = number;
    }
  }
  return { starts: ends, rows: backRows, numbers: backNumbers };
}

/** How many related rows a row has. */
export function countLinks({ starts }: Links, row: number): number {
  return at(starts, row + 1) - at(starts, row);
}

/** The related rows of a row. */
export function linkedRows({ starts, rows }: Links, row: number): Uint32Array {
  return rows.subarray(at(starts, row), at(starts, row + 1));
}

/**
 * The numbers of the relationships from a row to related rows. Mostly, these are the first ones, in order: then none is
 * searched for.
 */
export function numbersOfLinks({ starts, rows, numbers }: Links, row: number, related: readonly number[]): number[] {
  const [first, end] = [at(starts, row), at(starts, row + 1)];
  return related.map((one, index) => {
    const guess = first + index;
    if (guess < end && at(rows, guess) === one) return at(numbers, guess);
    return at(numbers, first + lowerBound(end - first, (place) => at(rows, first + place) < one));
  });
}
