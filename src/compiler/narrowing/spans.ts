import { rowOf, valueAt } from '../../graph/lists/column.ts';
import type { List, ReleaseLists } from '../../graph/lists/lists.ts';
import { expressionOf } from '../../graph/lists/read-list.ts';
import { allKnown } from '../all-known.ts';
import type { Bounds } from '../plan/predicate.ts';

/** The positions of a subtree. If the graph does not have it, `low` is greater than `high`. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** A label whose nodes have a position. */
export interface Positioned {
  readonly label: string;
  readonly order: readonly string[];
}

/** Finds the positions of subtrees, as statements do; undefined if the lists are not in memory. */
export function findSpans(
  listOf: ReleaseLists['list'],
  labels: readonly Positioned[],
  bounds: readonly Bounds[],
): readonly Span[] | undefined {
  if (bounds.length === 0) return [];
  const known = allKnown(labels.map(({ label, order }) => listOf(label, order)));
  return known && allKnown(bounds.map((one) => spanOf(known, one)));
}

function spanOf(lists: readonly List[], { whole, from, to, position, lastPosition }: Bounds): Span | undefined {
  const [low, high] = [positionsOf(lists, position, [whole]), positionsOf(lists, lastPosition, [whole])];
  const [first, last] = [positionsOf(lists, position, from), positionsOf(lists, lastPosition, to)];
  if (!low || !high || !first || !last) return undefined;
  return {
    low: low[0] ?? (first.length > 0 ? Math.min(...first) : 1),
    high: high[0] ?? (last.length > 0 ? Math.max(...last) : 0),
  };
}

/** The values of a property on the nodes with these ids that exist and have it. */
function positionsOf(lists: readonly List[], property: string, ids: readonly string[]): readonly number[] | undefined {
  const columns = lists.map((list) => ({ list, value: list.column(expressionOf(property)) }));
  const found: number[] = [];
  for (const { list, value } of columns) {
    if (!value) return undefined;
    for (const id of ids) {
      const row = rowOf(list.ids, id);
      const position = row === undefined ? undefined : valueAt(value, row);
      if (typeof position === 'number') found.push(position);
    }
  }
  return found;
}
