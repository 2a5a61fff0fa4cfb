import type { KnownLinks, List, ReleaseLists } from '../../graph/lists/lists.ts';
import type { Related } from '../plan/relation.ts';
import type { NaturalOrders } from './natural-orders.ts';
import { isOneStep } from './one-step.ts';
import type { Span } from './spans.ts';

/** What the lists of a graph release know, as plans refer to it. What they lack, they read in the background. */
export interface Memory {
  /** The positions of the plan's subtrees. */
  readonly spans: readonly Span[];
  /** The properties of a label's natural order. */
  order(label: string): readonly string[] | undefined;
  /** The list of a label of which a plan needs few nodes. */
  list(label: string): List | undefined;
  /** Where a relation leads from a list. */
  links(list: List, related: Related): KnownLinks | undefined;
}

/** @param urgent whether what is lacking is read at once, because the statement would take long */
export function memoryOf(
  lists: ReleaseLists,
  orders: NaturalOrders,
  { spans, urgent }: { readonly spans: readonly Span[]; readonly urgent: boolean },
): Memory {
  function list(label: string): List | undefined {
    const order = orders.of(label);
    return order && (urgent ? lists.list(label, order) : lists.listIfOften(label, order));
  }

  return {
    spans,
    order: (label) => orders.of(label),
    list,
    links(from, { relation, label }) {
      if (!isOneStep(relation)) return undefined;
      const { type, direction } = relation;
      const ends = orders.ends(type);
      const target = label ?? (direction === 'OUT' ? ends?.to : ends?.from);
      const to = target === undefined ? undefined : list(target);
      return to && from.links(type, direction, to, urgent);
    },
  };
}
