import { readCursor } from '../cursor.ts';
import type { ListType } from '../model/model.ts';
import type { Scope } from '../plan/scope.ts';
import type { GroupsShape } from '../plan/shape.ts';
import { type Selected, selectBelow, typeNameOf } from '../selection.ts';
import { readCount } from './page.ts';
import type { Planning } from './planning.ts';
import { Slots } from './slots.ts';

/** As in the schema. Null means the default too. */
const defaultGroups = 10;

/** What nodes are called: each kind has one of these properties, or none of them. */
const nameOfNode = { text: 'coalesce(this.display, this.title, this.name)', values: {} } as const;

/** Plans the groups of a connection, and the fields selected on the nodes whose ids are their keys. */
export function planGroups(
  planning: Planning,
  slots: Slots,
  { name, groupings }: ListType,
  scope: Scope,
  selected: Selected,
): GroupsShape {
  const { model, limits, request } = planning;
  const type = groupings.get(String(selected.args.by));
  if (!type) throw new Error(`${selected.args.by} must be a grouping.`);
  const { grouping, identifies } = type;
  const first = readCount(limits.maxPageSize, 'first', selected.args.first ?? defaultGroups, selected.nodes);
  const signature = `groups ${name} ${selected.args.by}`;
  const [skipped] = readCursor(selected.args.after, 'after', signature, 1, selected.nodes)?.map(Number) ?? [];
  const wanted = selectBelow(request, selected);
  const node = new Slots();
  const display =
    identifies && wanted.some(({ name }) => name === 'label') ? node.expression(nameOfNode, true) : undefined;
  const below = { ...planning, tables: false };
  const fields = wanted.map((field) => ({
    as: field.key,
    name: field.name,
    node:
      field.name === 'node' && identifies
        ? planning.node(below, node, model.node(typeNameOf(field)), field)
        : undefined,
  }));
  const records = { label: planning.hierarchy.label, node: node.record() };
  const slot = slots.column({ kind: 'groups', field: 'groups', scope, grouping, first, skipped, ...records });
  return { kind: 'groups', as: selected.key, slot, signature, skipped: skipped ?? 0, display, fields };
}
