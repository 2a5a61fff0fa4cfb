import type { Statistics } from '../../graph/statistics/statistics.ts';
import type { Relation } from '../plan/relation.ts';

/** About how many ids a property with a list of ids has. */
const references = 5;

/** About how many steps of a hierarchy are above a node, and how many nodes below. */
const steps = 4;

/** About how many nodes a relation leads to. */
export function degreeOf(statistics: Statistics, relation: Relation): number {
  if (relation.kind === 'reference') return relation.list ? references : 1;
  const { type, direction, longest, from } = relation;
  const degree = statistics.degree(type, direction);
  return (from ? steps + 1 : 1) * degree * (longest === undefined ? 1 : steps);
}
