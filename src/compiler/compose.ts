import { type GraphQLObjectType, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { type Decoded, type Decoder, setKey } from './decode.ts';
import { addProperty, type Planning, planNodes, type RecordPlan } from './plan.ts';
import { type Selected, select } from './selection.ts';

/** Makes the answer's value of a computed one, once the graph has answered. */
type Composer = (decoder: Decoder) => (value: unknown) => unknown;

/**
 * Plans what is selected of computed values: objects that are no nodes, under the names of the schema's fields. Where
 * the schema has a node they hold its id, and everything that is selected of the node is read from the graph. All
 * nodes at one place of the selection are read together.
 */
export function planComposition(
  planning: Planning,
  root: RecordPlan,
  selected: Selected,
  values: readonly unknown[],
): Composer {
  const type = selected.definition && getNamedType(selected.definition.type);
  if (!type || isLeafType(type)) return () => (value) => value ?? null;
  const present = values.flatMap(leaves);
  const compose =
    isObjectType(type) && !planning.model.isNode(type.name)
      ? planObject(planning, root, type, selected, present as Computed[])
      : planReferences(planning, root, type.name, selected, present as string[]);
  return (decoder) => throughLists(compose(decoder));
}

type Computed = Readonly<Record<string, unknown>>;

function planObject(
  planning: Planning,
  root: RecordPlan,
  type: GraphQLObjectType,
  selected: Selected,
  objects: readonly Computed[],
): Composer {
  const fields = select(planning.request, type, selected.nodes).map((field) => ({
    as: field.key,
    name: field.name,
    compose:
      field.name === '__typename'
        ? () => () => type.name
        : planComposition(
            planning,
            root,
            field,
            objects.map((object) => object[field.name]),
          ),
  }));
  return (decoder) => {
    const ready = fields.map(({ as, name, compose }) => ({ as, name, finish: compose(decoder) }));
    return (object) => {
      const decoded: Decoded = {};
      for (const { as, name, finish } of ready) setKey(decoded, as, finish((object as Computed)[name]));
      return decoded;
    };
  };
}

function planReferences(
  planning: Planning,
  root: RecordPlan,
  typeName: string,
  selected: Selected,
  values: readonly string[],
): Composer {
  const ids = [...new Set(values)];
  if (ids.length === 0) return () => () => null;
  const source = { kind: 'ids', ids } as const;
  const several = { ...planning, repeated: ids.length > 1 };
  const target = planning.model.node(typeName);
  const { rows, slot, node } = planNodes(several, root, target, selected, source, ids.length);
  const idSlot = addProperty(rows.node, 'id', false);
  const required = isNonNullType(selected.definition?.type);
  return (decoder) => {
    const found = decoder.byId(node, idSlot, slot);
    return (id) => decoder.checked(found.get(id as string), required);
  };
}

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return value === null || value === undefined ? [] : [value];
}

function throughLists(finish: (value: unknown) => unknown): (value: unknown) => unknown {
  return function each(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(each);
    return value === null || value === undefined ? null : finish(value);
  };
}
