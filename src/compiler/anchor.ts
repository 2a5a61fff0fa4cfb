import type { Predicate } from './filter.ts';
import type { NodeType, Relation } from './model.ts';

/**
 * Where a list that hangs on no other node starts: at nodes that an index finds, instead of at every node of the
 * label. Only conditions that must hold in any case can be such a place.
 */
export type Anchor = {
  /** What else must hold of the node. */
  readonly rest: readonly Predicate[];
} & (
  | { readonly kind: 'key'; readonly property: string; readonly operator: '=' | 'IN'; readonly value: unknown }
  /** The node is reached from another one that is anchored itself. */
  | {
      readonly kind: 'related';
      readonly relation: Relation & { readonly kind: 'relationship' };
      readonly from: NodeType;
      readonly anchor: Anchor;
    }
);

/** The most selective place that a condition names; undefined where it names none. */
export function findAnchor(condition: Predicate): Anchor | undefined {
  const parts = conjuncts(condition);
  return parts
    .map((part) =>
      anchorAt(
        part,
        parts.filter((other) => other !== part),
      ),
    )
    .reduce((best, next) => (next && (!best || rank(next) < rank(best)) ? next : best), undefined);
}

function anchorAt(part: Predicate, rest: readonly Predicate[]): Anchor | undefined {
  if (part.kind === 'compare' && indexed.has(part.property) && (part.operator === '=' || part.operator === 'IN')) {
    return { kind: 'key', property: part.property, operator: part.operator, value: part.value, rest };
  }
  if (part.kind !== 'related' || part.quantifier !== 'some' || part.relation.kind !== 'relationship') return undefined;
  const anchor = findAnchor(part.of);
  return anchor && { kind: 'related', relation: part.relation, from: part.target, anchor, rest };
}

/** Every code has an index (see graph/model.ts). */
const indexed = new Set(['code']);

/** One key before several, the node's own before a neighbour's. */
function rank(anchor: Anchor): number {
  return anchor.kind === 'related' ? 2 + rank(anchor.anchor) : anchor.operator === '=' ? 0 : 1;
}

function conjuncts(predicate: Predicate): Predicate[] {
  return predicate.kind === 'all' ? predicate.of.flatMap(conjuncts) : [predicate];
}
