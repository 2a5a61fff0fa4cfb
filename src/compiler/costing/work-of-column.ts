import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Column, GroupsColumn } from '../plan/columns.ts';
import type { Page, SortKey } from '../plan/page.ts';
import type { Filter } from '../plan/predicate.ts';
import type { Scope, Similar } from '../plan/scope.ts';
import { weights } from './weights.ts';
import { nodesOfAnchor, workOfAnchor } from './work-of-anchor.ts';
import { workOfPredicate } from './work-of-predicate.ts';
import { degreeOf, workOfFollowing } from './work-of-relation.ts';

/** The work of one list, count or groups, without what is read for its rows. */
export function workOf(statistics: Statistics, column: Column): number {
  const { scope } = column;
  const { source } = scope;
  if (column.kind === 'count' && column.degree) {
    const { relation } = column.degree;
    return 1 + degreeOf(statistics, relation) + workOfFollowing(statistics, relation);
  }
  return (
    (source.kind === 'related' ? weights.subquery + workOfFollowing(statistics, source.relation) : 0) +
    workOfFinding(statistics, scope, column.kind === 'count') +
    nodesOf(statistics, scope) * workAfter(statistics, column)
  );
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

function workOfFinding(statistics: Statistics, scope: Scope, isCount: boolean): number {
  const { source, filter } = scope;
  if (source.kind === 'all' && source.anchor) return 1 + workOfAnchor(statistics, source.anchor);
  const isPlain = isCount && source.kind === 'all' && !filter.node;
  return 1 + nodesOf(statistics, scope) * (isPlain ? weights.counted : 1 + workOfFilter(statistics, filter));
}

function workOfFilter(statistics: Statistics, { node, edge }: Filter): number {
  return (node ? workOfPredicate(statistics, node) : 0) + (edge ? workOfPredicate(statistics, edge) : 0);
}

/** The work on each node that is found. */
function workAfter(statistics: Statistics, column: Column): number {
  if (column.kind === 'count') return 0;
  return column.kind === 'rows' ? workOfSorting(statistics, column.page) : workOfGrouping(column);
}

/** Nodes of the same groups are grouped by the keys of the groups inside, too. */
function workOfGrouping({ grouping, inner }: GroupsColumn): number {
  const own: number =
    grouping.kind === 'property' && !grouping.list ? weights.groupedByProperty : weights.groupedByNodes;
  return inner.reduce((sum: number, one) => sum + workOfGrouping(one), own);
}

function workOfSorting(statistics: Statistics, { sort }: Page): number {
  return sort.reduce((sum, key, index) => sum + workOfKey(statistics, key, index === sort.length - 1), 0);
}

/** The last key is that of the natural order: it alone orders most lists. */
function workOfKey(statistics: Statistics, { value }: SortKey, isLast: boolean): number {
  const own = isLast ? weights.naturalKey : weights.otherKey;
  return value.kind === 'count' ? own + weights.relatedNode + degreeOf(statistics, value.relation) : own;
}

/** How many pairs of a neighbor and another of its nodes there are. */
function pairsOf(statistics: Statistics, { through, direction, mostNeighbors }: Similar): number {
  const back = direction === 'OUT' ? 'IN' : 'OUT';
  return through.reduce((sum, type) => {
    return sum + Math.min(mostNeighbors, statistics.degree(type, direction)) * statistics.degree(type, back);
  }, 0);
}
