import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Predicate } from '../plan/predicate.ts';
import { degreeOf } from './work-of-relation.ts';

/** The work of checking a predicate on one node or relationship. */
export function workOfPredicate(statistics: Statistics, predicate: Predicate): number {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of.reduce((sum, one) => sum + workOfPredicate(statistics, one), 0);
    case 'not':
      return workOfPredicate(statistics, predicate.of);
    case 'missing':
      return 1;
    case 'compare':
      return predicate.operator === 'contains' || predicate.operator === 'startsWith' ? 3 : 1;
    case 'subtree':
      return 2;
    case 'member':
      return 1 + statistics.nodes(predicate.label) / 16;
    case 'count':
      return 1 + degreeOf(statistics, predicate.relation);
    case 'related':
      return 1 + degreeOf(statistics, predicate.relation) * (1 + workOfPredicate(statistics, predicate.of));
  }
}
