import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Anchor } from '../plan/scope.ts';
import { workOfPredicate } from './work-of-predicate.ts';
import { degreeOf } from './work-of-relation.ts';

/** The share of nodes that meet conditions, if nothing else is known. */
const met = 0.5;

/** About how many nodes a search from an anchor looks at last, before their conditions. */
export function nodesOfAnchor(statistics: Statistics, anchor: Anchor): number {
  switch (anchor.kind) {
    case 'key':
      return Array.isArray(anchor.value) ? anchor.value.length : 1;
    case 'scan':
      return statistics.nodes(anchor.label);
    case 'related': {
      const { relation, anchor: from } = anchor;
      const reversed = { ...relation, direction: relation.direction === 'OUT' ? ('IN' as const) : ('OUT' as const) };
      return foundBy(statistics, from) * Math.max(isIndexed(from) ? 1 : 0, degreeOf(statistics, reversed));
    }
  }
}

/** The work of a search from an anchor to the nodes of a list. Nodes that are reached repeatedly are found once. */
export function workOfAnchor(statistics: Statistics, anchor: Anchor): number {
  const rest = anchor.rest.reduce((sum, one) => sum + workOfPredicate(statistics, one), 0);
  const before = anchor.kind === 'related' ? 1 + workOfAnchor(statistics, anchor.anchor) : 0;
  return before + nodesOfAnchor(statistics, anchor) * (anchor.kind === 'related' ? 2 + rest : 1 + rest);
}

function foundBy(statistics: Statistics, anchor: Anchor): number {
  const nodes = Math.min(nodesOfAnchor(statistics, anchor), statistics.nodes(anchor.label) || Number.POSITIVE_INFINITY);
  return anchor.kind === 'scan' && anchor.rest.length > 0 ? nodes * met : nodes;
}

/** The nodes of an index may have more relationships than the average node: nobody asks for those that have none. */
function isIndexed(anchor: Anchor): boolean {
  return anchor.kind === 'related' ? isIndexed(anchor.anchor) : anchor.kind === 'key';
}
