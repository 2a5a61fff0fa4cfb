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
  const present = new Set<unknown>();
  for (const value of values) collect(value, present);
  if (isObjectType(type) && !planning.model.isNode(type.name)) {
    return planObject(planning, slots, selected, [...present] as Composed[]);
  }
  const ids = [...present] as string[];
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

/** Collects what is in lists of lists, each once: answers repeat thousands of objects and ids. */
function collect(value: unknown, present: Set<unknown>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, present);
  else if (value !== null && value !== undefined) present.add(value);
}
