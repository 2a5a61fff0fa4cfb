import type { Statistics } from '../../graph/statistics/statistics.ts';
import { workOfAnchor } from '../costing/work-of-anchor.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { Anchor } from '../plan/scope.ts';
import { conjuncts } from './anchor.ts';

/** How much less work another start must be: estimates are not exact. */
const muchLess = 0.5;

/**
 * A place to start a search for nodes that must have certain related nodes, from which it is much less work: at all those
 * related nodes, of which there are fewer, or that have conditions of their own. Undefined if there is none.
 */
export function findSmallerStart(statistics: Statistics, label: string, predicate: Predicate): Anchor | undefined {
  const start = smallestStart(statistics, label, predicate);
  return start.kind === 'scan' ? undefined : start;
}

function smallestStart(statistics: Statistics, label: string, predicate: Predicate): Anchor {
  const parts = conjuncts(predicate);
  const scan: Anchor = { kind: 'scan', label, rest: parts };
  const starts = parts.flatMap((part) => {
    const rest = parts.filter((other) => other !== part);
    return startAt(statistics, label, part, rest) ?? [];
  });
  return starts.reduce((best, next) => (isMuchLess(statistics, next, best) ? next : best), scan);
}

function startAt(
  statistics: Statistics,
  label: string,
  part: Predicate,
  rest: readonly Predicate[],
): Anchor | undefined {
  if (part.kind !== 'related' || part.quantifier !== 'some' || part.label === undefined) return undefined;
  const { relation, label: from, of } = part;
  if (relation.kind !== 'traversal') return undefined;
  return { kind: 'related', label, relation, anchor: smallestStart(statistics, from, of), rest };
}

function isMuchLess(statistics: Statistics, one: Anchor, other: Anchor): boolean {
  return workOfAnchor(statistics, one) < muchLess * workOfAnchor(statistics, other);
}
