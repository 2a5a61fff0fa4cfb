import { isBranch } from '../../graph/condition/condition.ts';
import { type Column, columnsOf, type RecordPlan } from './columns.ts';
import type { Predicate } from './predicate.ts';
import type { Anchor, Scope } from './scope.ts';

/** Whether anything that a record reads has a condition that refers to the bounds or sets of its root. */
export function usesBoundsOrSets(record: RecordPlan): boolean {
  return columnsOf(record).some(isColumnUsing);
}

function isColumnUsing(column: Column): boolean {
  if (isScopeUsing(column.scope)) return true;
  switch (column.kind) {
    case 'rows':
      return usesBoundsOrSets(column.node) || usesBoundsOrSets(column.edge);
    case 'groups':
      return usesBoundsOrSets(column.node) || column.inner.some(isColumnUsing);
    case 'count':
      return false;
  }
}

function isScopeUsing({ source, filter: { node, edge } }: Scope): boolean {
  const conditions = [node, edge, source.kind === 'similar' ? source.where : undefined];
  if (conditions.some((one) => one && isUsing(one))) return true;
  return source.kind === 'all' && source.anchor !== undefined && isAnchorUsing(source.anchor);
}

function isAnchorUsing(anchor: Anchor): boolean {
  return anchor.rest.some(isUsing) || (anchor.kind === 'related' && isAnchorUsing(anchor.anchor));
}

function isUsing(predicate: Predicate): boolean {
  if (isBranch(predicate)) return predicate.kind === 'not' ? isUsing(predicate.of) : predicate.of.some(isUsing);
  if (predicate.kind === 'related') return isUsing(predicate.of);
  return predicate.kind === 'subtree' || predicate.kind === 'member';
}
