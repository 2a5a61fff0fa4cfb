import type { NodeType } from '../model/model.ts';
import type { LookedUpShape } from '../plan/shape.ts';
import type { Selected } from '../selection.ts';
import { Rows, scopeOf } from './plan-rows.ts';
import { below, type Planning } from './planning.ts';
import type { Slots } from './slots.ts';

/**
 * Plans nodes that are looked up by id, and the fields selected on them. A field of an interface can have dozens of
 * types, but its ids leave one or two.
 */
export function planLookUp(
  planning: Planning,
  slots: Slots,
  type: NodeType,
  selected: Selected,
  ids: readonly string[],
): LookedUpShape {
  const target = planning.model.typesOfIds(type, ids);
  const source = { kind: 'ids', ids } as const;
  const page = { sort: [], signature: '', size: undefined, backwards: false, behind: undefined, until: undefined };
  const scope = scopeOf(source, target, target.label, {});
  const rows = new Rows(planning, { field: selected.name, scope, page, expected: ids.length });
  const node = planning.node(below(planning, ids.length > 1), rows.node, target, selected);
  const id = rows.node.property('id', false);
  return { slot: slots.column(rows.column()), id, node };
}
