import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Relation } from '../plan/relation.ts';
import { weights } from './weights.ts';

/** About how many ids a property with a list of ids has. */
const references = 5;

/** About how many nodes of a hierarchy are above a node, and how many below one that has any. */
const above = 5;
const below = 25;

/** About how many nodes a relation leads to. */
export function degreeOf(statistics: Statistics, relation: Relation): number {
  if (relation.kind === 'reference') return relation.list ? references : 1;
  const { type, direction, longest, from, derived } = relation;
  if (derived) return derived.degrees[direction];
  const degree = statistics.degree(type, direction);
  const walked = longest === undefined ? degree : degree * (direction === 'OUT' ? above : below);
  return from ? (above + 1) * walked : walked;
}

/** The work of following a relation from one node, in addition to that on the nodes at its end. */
export function workOfFollowing(statistics: Statistics, relation: Relation): number {
  if (relation.kind === 'reference' || (relation.longest === undefined && !relation.from)) return 0;
  return weights.walked * ((relation.from ? above : 0) + degreeOf(statistics, relation));
}
