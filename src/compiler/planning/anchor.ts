import type { Comparison } from '../../graph/condition/condition.ts';
import { allKnown } from '../all-known.ts';
import type { SchemaModel } from '../model/model.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { Anchor } from '../plan/scope.ts';

type Indexes = Pick<SchemaModel, 'isIndexed' | 'idsOf'>;

/**
 * The most selective place to start a search for nodes that meet a predicate; undefined if there is none. Only
 * predicates that every result must meet are considered.
 */
export function findAnchor(indexes: Indexes, label: string, predicate: Predicate): Anchor | undefined {
  const parts = conjuncts(predicate);
  return parts
    .map((part) =>
      anchorAt(
        indexes,
        label,
        part,
        parts.filter((other) => other !== part),
      ),
    )
    .reduce((best, next) => (next && (!best || rank(next) < rank(best)) ? next : best), undefined);
}

function anchorAt(indexes: Indexes, label: string, part: Predicate, rest: readonly Predicate[]): Anchor | undefined {
  if (part.kind === 'compare' && indexes.isIndexed(label, part.property)) {
    const { property, operator, value } = part;
    if (operator !== '=' && operator !== 'IN') return undefined;
    return atIds(indexes, label, part, rest) ?? { kind: 'key', label, property, operator, value, rest };
  }
  if (part.kind !== 'related' || part.quantifier !== 'some') return undefined;
  const { relation, label: from } = part;
  if (relation.kind !== 'traversal') return undefined;
  const anchor = from === undefined ? undefined : findAnchor(indexes, from, part.of);
  return anchor && { kind: 'related', label, relation, anchor, rest };
}

/** The ids of the nodes with these values, if ids end in them. */
function atIds(
  indexes: Indexes,
  label: string,
  { property, value }: Comparison,
  rest: readonly Predicate[],
): Anchor | undefined {
  const values = Array.isArray(value) ? value : [value];
  const ids = allKnown(
    values.map((one) => (typeof one === 'string' ? indexes.idsOf(label, property, one) : undefined)),
  )?.flat();
  if (!ids) return undefined;
  const key =
    Array.isArray(value) || ids.length !== 1
      ? { operator: 'IN' as const, value: ids }
      : { operator: '=' as const, value: ids[0] };
  return { kind: 'key', label, property: 'id', ...key, rest };
}

/** One key is better than several, and the node's own is better than a neighbor's. */
function rank(anchor: Anchor): number {
  if (anchor.kind === 'related') return 2 + rank(anchor.anchor);
  return anchor.kind === 'key' && anchor.operator === '=' ? 0 : 1;
}

/** The predicates that a node must all meet to meet this one. */
export function conjuncts(predicate: Predicate): readonly Predicate[] {
  return predicate.kind === 'all' ? predicate.of.flatMap(conjuncts) : [predicate];
}
