import { getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { ComposedShape } from '../plan/shape.ts';
import { type Selected, selectBelow, typeNameOf } from '../selection.ts';
import { planLookUp } from './plan-look-up.ts';
import type { Planning } from './planning.ts';
import type { Slots } from './slots.ts';

type Composed = Readonly<Record<string, unknown>>;

/**
 * Plans the fields selected in the answer to a question. The answer has the schema's fields, with ids in place of nodes.
 * The fields of nodes are read from the graph, together for all nodes at one place of the selection.
 */
export function planComposed(
  planning: Planning,
  slots: Slots,
  selected: Selected,
  values: readonly unknown[],
): ComposedShape {
  const type = selected.definition && getNamedType(selected.definition.type);
  if (!type || isLeafType(type)) return { kind: 'leaf' };
  const present = values.flatMap(leaves);
  if (isObjectType(type) && !planning.model.isNode(type.name)) {
    return planObject(planning, slots, selected, present as Composed[]);
  }
  const ids = [...new Set(present as string[])];
  const required = isNonNullType(selected.definition?.type);
  if (ids.length === 0) return { kind: 'nodes', found: undefined, required };
  const target = planning.model.node(typeNameOf(selected));
  return { kind: 'nodes', found: planLookUp(planning, slots, target, selected, ids), required };
}

function planObject(planning: Planning, slots: Slots, selected: Selected, objects: readonly Composed[]): ComposedShape {
  const fields = selectBelow(planning.request, selected).map((field) => {
    const values = objects.map((object) => object[field.name]);
    return { as: field.key, name: field.name, of: planComposed(planning, slots, field, values) };
  });
  return { kind: 'object', typeName: typeNameOf(selected), fields };
}

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return value === null || value === undefined ? [] : [value];
}
