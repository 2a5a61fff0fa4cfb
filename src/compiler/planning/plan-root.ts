import { isListType, isNonNullType } from 'graphql';
import type { Condition } from '../../graph/condition/condition.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { Requirement } from '../plan/requirement.ts';
import type { RootShape } from '../plan/shape.ts';
import { type Selected, typeNameOf } from '../selection.ts';
import { planComposed } from './plan-composed.ts';
import { planConnection } from './plan-connection.ts';
import { planField } from './plan-field.ts';
import { planLookUp } from './plan-look-up.ts';
import { planNode } from './plan-node.ts';
import { type Planning, RootState } from './planning.ts';
import { Slots } from './slots.ts';

/** What a root field reads. */
export type RootRequest =
  /** Nodes by id, in the order of the ids, or the only one if the field is not a list. Null for unknown ids. */
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  /** A connection of the field's type, with a condition in addition to the client's, and what the graph must have. */
  | {
      readonly kind: 'connection';
      readonly condition: Condition | undefined;
      readonly requirements?: readonly Requirement[] | undefined;
    }
  /** A value of the field's type, with ids in place of nodes. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** A value that is not known yet. */
  | { readonly kind: 'open' };

/** What planning needs for any root field of an operation. */
export type PlanningBase = Pick<Planning, 'request' | 'model' | 'limits' | 'statistics' | 'hierarchy'>;

/** Plans one root field. @throws {GraphQLError} if the client's arguments are wrong */
export function planRoot(base: PlanningBase, selected: Selected, request: RootRequest): RootPlan {
  const root = new RootState();
  const planning = { ...base, root, repeated: false, tables: true, node: planNode, field: planField };
  const slots = new Slots();
  const shape = shapeOf(planning, slots, selected, request);
  const { bounds, sets, requirements } = root;
  return { ...slots.record(), bounds, sets, requirements, shape };
}

function shapeOf(planning: Planning, slots: Slots, selected: Selected, request: RootRequest): RootShape {
  switch (request.kind) {
    case 'nodes':
      return shapeOfNodes(planning, slots, selected, request.ids);
    case 'connection': {
      const list = planning.model.list(definitionOf(selected));
      const given = request.condition ? [request.condition] : [];
      planning.root.requirements.push(...(request.requirements ?? []));
      const { label, order } = list.target;
      const source = { source: { kind: 'all', anchor: undefined, order }, label, given } as const;
      return { kind: 'connection', connection: planConnection(planning, slots, list, source, selected) };
    }
    case 'value': {
      const { value } = request;
      return { kind: 'composed', value, composed: planComposed(planning, slots, selected, [value]) };
    }
    case 'open':
      return { kind: 'open' };
  }
}

function shapeOfNodes(planning: Planning, slots: Slots, selected: Selected, ids: readonly string[]): RootShape {
  const { type } = definitionOf(selected);
  const target = planning.model.node(typeNameOf(selected));
  const one = !isListType(isNonNullType(type) ? type.ofType : type);
  const found = planLookUp(planning, slots, target, selected, [...new Set(ids)]);
  return { kind: 'nodes', ids, one, found };
}

function definitionOf({ definition, name }: Selected) {
  if (!definition) throw new Error(`${name} must be a field of the schema.`);
  return definition;
}
