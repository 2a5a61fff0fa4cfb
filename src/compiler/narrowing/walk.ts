import { at } from '../../graph/lists/column.ts';
import type { Ranked } from './marks.ts';
import type { Places, RowKey, RowOrder } from './row-order.ts';

/** How many rows are handed over at once. */
const batch = 512;

/** Goes through rows in the order of their first sort key, and among equal ones in the natural order. */
export interface Walk {
  readonly key: RowKey;
  readonly backwards: boolean;
  /** The first step and the one after the last. A step is a rank, in the direction of reading. */
  readonly from: number;
  readonly to: number;
}

/**
 * The walk from one end of a page to the other, as far as its first sort key shows.
 * @param within the ranks of that key's column that rows must have
 */
export function walkOf(
  { keys: [key], backwards, behind, until }: RowOrder,
  within: Ranked | undefined,
): Walk | undefined {
  if (!key) return undefined;
  const whole: Walk = { key, backwards, from: 0, to: key.column.values.length + 1 };
  return upTo(startingAt(restrictedTo(whole, within), behind), until);
}

/** The walk through the ranks of a comparison on its own column, if that is one range. */
function restrictedTo(walk: Walk, within: Ranked | undefined): Walk {
  if (!within) return walk;
  const [[first, end] = [0, 0]] = within.ranges;
  if (first >= end) return { ...walk, to: walk.from };
  const steps = [stepOf(walk, first), stepOf(walk, end - 1)];
  return { ...walk, from: Math.min(...steps), to: Math.max(...steps) + 1 };
}

function startingAt(walk: Walk, places: Places | undefined): Walk {
  const [place] = places ?? [];
  return place === undefined ? walk : { ...walk, from: Math.max(walk.from, Math.ceil(stepOf(walk, place))) };
}

function upTo(walk: Walk, places: Places | undefined): Walk {
  const [place] = places ?? [];
  return place === undefined ? walk : { ...walk, to: Math.min(walk.to, Math.floor(stepOf(walk, place)) + 1) };
}

/** Missing values come last in both directions of sorting, and so first if the list is read backwards. */
function stepOf({ key: { column, descending }, backwards }: Walk, rank: number): number {
  const last = column.values.length;
  const step = descending && rank !== last ? last - 1 - rank : rank;
  return backwards ? last - step : step;
}

/** About how many rows a walk goes through. */
export function lengthOf({ key: { column }, from, to }: Walk): number {
  return (column.rows.length * Math.max(0, to - from)) / (column.values.length + 1);
}

function rankOfStep(walk: Walk, step: number): number {
  const last = walk.key.column.values.length;
  const forward = walk.backwards ? last - step : step;
  return walk.key.descending && forward !== last ? last - 1 - forward : forward;
}

/** The rows of a walk. */
export function* walked(walk: Walk): Generator<readonly number[]> {
  const { rows, starts } = walk.key.column;
  let found: number[] = [];
  for (let step = walk.from; step < walk.to; step += 1) {
    const rank = rankOfStep(walk, step);
    const [first, end] = [at(starts, rank), at(starts, rank + 1)];
    for (let index = 0; index < end - first; index += 1) {
      found.push(at(rows, walk.backwards ? end - 1 - index : first + index));
      if (found.length < batch) continue;
      yield found;
      found = [];
    }
  }
  yield found;
}
