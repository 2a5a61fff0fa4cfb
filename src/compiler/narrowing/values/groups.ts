import { at, type Column } from '../../../graph/lists/column.ts';
import type { List } from '../../../graph/lists/lists.ts';
import { expressionOf } from '../../../graph/lists/read-list.ts';
import type { Steps } from '../../../turns.ts';
import type { GroupsColumn } from '../../plan/columns.ts';
import type { ReadSlot } from './records.ts';

/**
 * Reads groups by a property of nodes, as the statement would return them: the largest first, those of the same size by their
 * keys. Undefined for other groups, and if the property is not in memory.
 */
export function readGroups(
  { grouping, first, skipped = 0, node, inner }: GroupsColumn,
  list: List,
  rowsOf: (row: number) => Iterable<Uint32Array>,
): ReadSlot | undefined {
  if (grouping.kind !== 'property' || grouping.on !== 'node' || grouping.list) return undefined;
  if (node.slots.length + inner.length > 0) return undefined;
  const column = list.column(expressionOf(grouping.property));
  if (!column?.isOrdered) return undefined;
  return function* ({ rows }) {
    const values: unknown[] = [];
    for (const row of rows) values.push(pageOf(column, yield* countByRank(column, rowsOf(row)), skipped, first));
    return values;
  };
}

function* countByRank({ ranks }: Column, batches: Iterable<Uint32Array>): Steps<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const batch of batches) {
    for (const row of batch) {
      const rank = at(ranks, row);
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
