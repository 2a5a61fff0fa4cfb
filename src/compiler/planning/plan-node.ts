import { type GraphQLObjectType, isAbstractType } from 'graphql';
import type { Field, NodeType } from '../model/model.ts';
import type { FieldShape, NodeShape } from '../plan/shape.ts';
import { type Selected, select } from '../selection.ts';
import type { Planning } from './planning.ts';
import type { Slots } from './slots.ts';

/** A planned field of one of several types. */
interface Planned {
  readonly selected: Selected;
  readonly field: Field;
  readonly shape: FieldShape;
}

/** Plans the fields selected on a node, which may have one of several object types. */
export function planNode(planning: Planning, slots: Slots, type: NodeType, selected: Selected): NodeShape {
  const { request, model } = planning;
  const several = type.concrete.length > 1;
  const labels = several ? slots.labels() : undefined;
  const planned: Planned[] = [];
  const wanted = type.concrete.map(({ label, typeName }) => {
    const fields = select(request, request.schema.getType(typeName) as GraphQLObjectType, selected.nodes);
    return { label, typeName, fields };
  });
  const types = wanted.map(({ label, typeName, fields }) => {
    const known = model.node(typeName).fields;
    return { label, typeName, fields: fields.map((one) => planOne(typeName, known.get(one.name), one)) };
  });
  return { labels, types, isAbstract: isAbstractType(request.schema.getType(type.name)) };

  /** Types that select a field in the same part of the document share its slots, so that the statement stays short. */
  function planOne(typeName: string, field: Field | undefined, one: Selected): FieldShape {
    if (one.name === '__typename') return { kind: 'typeName', as: one.key, typeName };
    if (!field) throw new Error(`${typeName}.${one.name} must be in the graph.`);
    const before = planned.find((other) => sameNodes(other.selected, one) && sameField(other.field, field));
    if (before) return before.shape;
    const shape = planning.field(planning, slots, shared(field, one), one, !several);
    planned.push({ selected: one, field, shape });
    return shape;
  }

  /** What types share is computed for the nodes of all of them. */
  function shared(field: Field, one: Selected): Field {
    if (field.kind !== 'computed' || !several) return field;
    const sharing = wanted.filter(({ fields }) => fields.some((other) => sameNodes(other, one)));
    return { ...field, labels: sharing.map(({ label }) => label) };
  }
}

/** Whether fields of two types read the same data. Computed values and targets are the same objects in that case. */
function sameField(one: Field, other: Field): boolean {
  if (one.kind === 'property' && other.kind === 'property') {
    return one.property === other.property && one.nullable === other.nullable && one.mayLackList === other.mayLackList;
  }
  if (one.kind === 'computed' && other.kind === 'computed') return one.computed === other.computed;
  if (one.kind !== 'related' || other.kind !== 'related') return one === other;
  return (
    one.target === other.target &&
    one.arity === other.arity &&
    one.only === other.only &&
    one.label === other.label &&
    JSON.stringify(one.relation) === JSON.stringify(other.relation)
  );
}

function sameNodes(one: Selected, other: Selected): boolean {
  return (
    one.key === other.key &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every((node, index) => node === other.nodes[index])
  );
}
