import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Column } from '../plan/columns.ts';
import type { Page } from '../plan/page.ts';
import type { Filter } from '../plan/predicate.ts';
import type { Scope, Similar } from '../plan/scope.ts';
import { nodesOfAnchor, workOfAnchor } from './work-of-anchor.ts';
import { workOfPredicate } from './work-of-predicate.ts';
import { degreeOf } from './work-of-relation.ts';

/** The work of one list, count or groups, without what is read for its rows. */
export function workOf(statistics: Statistics, column: Column): number {
  const { source, filter } = column.scope;
  if (column.kind === 'count' && column.degree) return 1 + degreeOf(statistics, column.degree.relation);
  const nodes = nodesOf(statistics, column.scope);
  const after = column.kind === 'rows' ? workOfSorting(statistics, column.page) : column.kind === 'groups' ? 3 : 0;
  if (source.kind === 'all' && source.anchor) return 1 + workOfAnchor(statistics, source.anchor) + nodes * after;
  return 1 + nodes * (1 + workOfFilter(statistics, filter) + after);
}

/** About how many nodes a scope has before its filter. */
export function nodesOf(statistics: Statistics, { source, label }: Scope): number {
  switch (source.kind) {
    case 'ids':
      return source.ids.length;
    case 'all':
      return source.anchor ? nodesOfAnchor(statistics, source.anchor) : statistics.nodes(label ?? '');
    case 'related':
      return degreeOf(statistics, source.relation);
    case 'similar':
      return pairsOf(statistics, source);
  }
}

function workOfFilter(statistics: Statistics, { node, edge }: Filter): number {
  return (node ? workOfPredicate(statistics, node) : 0) + (edge ? workOfPredicate(statistics, edge) : 0);
}

/** Each key is compared a few times, and a computed one is computed first. */
function workOfSorting(statistics: Statistics, { sort }: Page): number {
  return sort.reduce((sum, { value }) => {
    return sum + 1 + (value.kind === 'count' ? 1 + degreeOf(statistics, value.relation) : 0);
  }, 0);
}

/** How many pairs of a neighbor and another of its nodes there are. */
function pairsOf(statistics: Statistics, { through, direction, mostNeighbors }: Similar): number {
  const back = direction === 'OUT' ? 'IN' : 'OUT';
  return through.reduce((sum, type) => {
    return sum + Math.min(mostNeighbors, statistics.degree(type, direction)) * statistics.degree(type, back);
  }, 0);
}
