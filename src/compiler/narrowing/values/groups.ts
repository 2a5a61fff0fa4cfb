import { at, type Column } from '../../../graph/lists/column.ts';
import type { List } from '../../../graph/lists/lists.ts';
import { expressionOf } from '../../../graph/lists/read-list.ts';
import type { Steps } from '../../../turns.ts';
import type { GroupsColumn } from '../../plan/columns.ts';

/** Groups rows, as the statement would return the groups. */
export type GroupRows = (batches: Iterable<ArrayLike<number>>) => Steps<unknown>;

/**
 * How to group rows by a property of nodes: the largest group first, those of the same size by their keys. Undefined for
 * other groups, and if the property is not in memory.
 */
export function groupRows(
  { grouping, first, skipped = 0, node, inner }: GroupsColumn,
  list: List,
): GroupRows | undefined {
  if (grouping.kind !== 'property' || grouping.on !== 'node' || grouping.list) return undefined;
  if (node.slots.length + inner.length > 0) return undefined;
  const column = list.column(expressionOf(grouping.property));
  if (!column?.isOrdered) return undefined;
  return function* (batches) {
    return pageOf(column, yield* countByRank(column, batches), skipped, first);
  };
}

function* countByRank({ ranks }: Column, batches: Iterable<ArrayLike<number>>): Steps<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const batch of batches) {
    for (let index = 0; index < batch.length; index += 1) {
      const rank = at(ranks, batch[index] as number);
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    yield;
  }
  return counts;
}

function pageOf({ values }: Column, counts: ReadonlyMap<number, number>, skipped: number, first: number) {
  const keyed = [...counts].filter(([rank]) => rank < values.length);
  const sorted = keyed.sort(([rank, count], [otherRank, other]) => other - count || rank - otherRank);
  const top = sorted.slice(skipped, skipped + first).map(([rank, count]) => [values[rank], count]);
  const others = sorted.slice(skipped + first);
  const other = others.reduce((sum, [, count]) => sum + count, 0);
  return [top, other, others.length, counts.get(values.length) ?? 0];
}
