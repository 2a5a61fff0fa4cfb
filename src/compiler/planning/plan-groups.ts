import { badUserInput } from '../../errors.ts';
import { readCursor } from '../cursor.ts';
import type { GroupingType, ListType } from '../model/model.ts';
import type { GroupsColumn } from '../plan/columns.ts';
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

/** The most keys of nested groups. */
const mostKeys = 3;

/** A list of groups: the keys of its groups and of those inside them, and the names of the keys down to its own. */
interface Level {
  readonly scope: Scope;
  readonly keys: readonly [GroupingType, ...GroupingType[]];
  readonly signature: string;
  readonly names: readonly string[];
}

interface PlannedGroups {
  readonly column: GroupsColumn;
  readonly shape: Omit<GroupsShape, 'slot'>;
}

/**
 * Plans the groups of a connection, and the fields selected on the nodes whose ids are their keys.
 * @throws {GraphQLError} if there are too many keys
 */
export function planGroups(
  planning: Planning,
  slots: Slots,
  { name, groupings }: ListType,
  scope: Scope,
  selected: Selected,
): GroupsShape {
  const { by, thenBy } = selected.args;
  const [first = '', ...others] = [by, ...(Array.isArray(thenBy) ? thenBy : [])].map(String);
  if (others.length >= mostKeys) {
    throw badUserInput(`thenBy must have at most ${mostKeys - 1} keys, but got ${others.length}.`, selected.nodes);
  }
  const grouping = (key: string) => {
    const type = groupings.get(key);
    if (!type) throw new Error(`${key} must be a grouping.`);
    return type;
  };
  const level: Level = {
    scope,
    keys: [grouping(first), ...others.map(grouping)],
    signature: `groups ${name} ${first}`,
    names: others,
  };
  const { column, shape } = planLevel(planning, level, selected);
  return { ...shape, slot: slots.column(column) };
}

function planLevel(planning: Planning, level: Level, selected: Selected): PlannedGroups {
  const { model, limits, request } = planning;
  const { scope, signature } = level;
  const [{ grouping, identifies }] = level.keys;
  const first = readCount(limits.maxPageSize, 'first', selected.args.first ?? defaultGroups, selected.nodes);
  const [skipped] = readCursor(selected.args.after, 'after', signature, 1, selected.nodes)?.map(Number) ?? [];
  const wanted = selectBelow(request, selected);
  const node = new Slots();
  const display =
    identifies && wanted.some(({ name }) => name === 'label') ? node.expression(nameOfNode, true) : undefined;
  const below = { ...planning, tables: false };
  const inner: GroupsColumn[] = [];
  const fields = wanted.map((field) => ({
    as: field.key,
    name: field.name,
    node:
      field.name === 'node' && identifies
        ? planning.node(below, node, model.node(typeNameOf(field)), field)
        : undefined,
    inner: field.name === 'groups' ? planInner(planning, level, inner, field) : undefined,
  }));
  const records = { label: planning.hierarchy.label, node: node.record(), inner };
  return {
    column: { kind: 'groups', field: 'groups', scope, grouping, first, skipped, ...records },
    shape: { kind: 'groups', as: selected.key, signature, skipped: skipped ?? 0, display, fields },
  };
}

/** Plans the groups inside each group, and adds them to those read; undefined if there is no other key. */
function planInner(
  planning: Planning,
  { scope, keys, signature, names }: Level,
  read: GroupsColumn[],
  selected: Selected,
): GroupsShape | undefined {
  const [, next, ...others] = keys;
  if (!next) return undefined;
  const [name, ...rest] = names;
  const level: Level = { scope, keys: [next, ...others], signature: `${signature} ${name}`, names: rest };
  const { column, shape } = planLevel(planning, level, selected);
  return { ...shape, slot: read.push(column) - 1 };
}
