import type { Comparison, Operator } from '../../graph/condition/condition.ts';
import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Predicate } from '../plan/predicate.ts';
import { weights } from './weights.ts';
import { degreeOf } from './work-of-relation.ts';

/**
 * The work of checking a predicate on one node or relationship.
 * @param depth in how many conditions on related nodes it is
 */
export function workOfPredicate(statistics: Statistics, predicate: Predicate, depth = 0): number {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of.reduce((sum, one) => sum + workOfPredicate(statistics, one, depth), 0);
    case 'not':
      return workOfPredicate(statistics, predicate.of, depth);
    case 'missing':
      return weights.comparison;
    case 'compare':
      return workOfComparison(predicate);
    case 'subtree':
      return weights.subtree;
    case 'member':
      return weights.comparison + statistics.nodes(predicate.label) * weights.member;
    case 'count':
      return weights.relatedNode + degreeOf(statistics, predicate.relation);
    case 'related': {
      const check = weights.related[Math.min(depth, weights.related.length - 1)] ?? 0;
      const each = weights.relatedNode + workOfPredicate(statistics, predicate.of, depth + 1);
      return check + degreeOf(statistics, predicate.relation) * each;
    }
  }
}

function workOfComparison({ operator, value, list }: Comparison): number {
  const entries = list && operator !== '=' ? weights.entries : 1;
  return entries * (workOfOperator(operator) + weights.further * (Array.isArray(value) ? value.length : 0));
}

function workOfOperator(operator: Operator): number {
  if (operator === 'contains' || operator === 'startsWith') return weights.textSearch;
  return operator === 'prefix' ? weights.prefix : weights.comparison;
}
