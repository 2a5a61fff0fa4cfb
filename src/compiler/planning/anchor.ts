import type { SchemaModel } from '../model/model.ts';
import type { Predicate } from '../plan/predicate.ts';
import type { Anchor } from '../plan/scope.ts';

type Indexes = Pick<SchemaModel, 'isIndexed'>;

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
    return operator === '=' || operator === 'IN' ? { kind: 'key', label, property, operator, value, rest } : undefined;
  }
  if (part.kind !== 'related' || part.quantifier !== 'some') return undefined;
  const { relation, label: from } = part;
  if (relation.kind !== 'traversal') return undefined;
  const anchor = from === undefined ? undefined : findAnchor(indexes, from, part.of);
  return anchor && { kind: 'related', label, relation, anchor, rest };
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
