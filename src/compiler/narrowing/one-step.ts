import type { Relation, Traversal } from '../plan/relation.ts';

/** Whether a relation follows one relationship that is stored: engines count those of all nodes fast. */
export function isOneStep(relation: Relation): relation is Traversal {
  if (relation.kind !== 'traversal' || relation.derived) return false;
  return relation.longest === undefined && relation.from === undefined;
}
