import { type GraphQLSchema, getNamedType, isEnumType } from 'graphql';
import { type EdgeType, type NodeType, type Relation, readRelationship, storedName } from './model.ts';
import type { Selected } from './selection.ts';

/** What makes groups: the values of a property, or the nodes that a relationship leads to. */
export type Grouping =
  | {
      readonly on: 'node' | 'edge';
      readonly property: string;
      /** The property holds a list: a row counts once in the group of each entry. */
      readonly list: boolean;
      /** The property holds ids of nodes. */
      readonly identifies: boolean;
    }
  | {
      readonly on: 'related';
      readonly relation: Relation & { readonly kind: 'relationship' };
      readonly identifies: true;
    };

/** Reads `groups(by:)`: the enum value says which property or relationship it stands for. */
export function readGrouping(schema: GraphQLSchema, target: NodeType, edge: EdgeType, selected: Selected): Grouping {
  const by = selected.definition?.args.find(({ name }) => name === 'by');
  const type = by && schema.getType(getNamedType(by.type).name);
  const value = isEnumType(type) && type.getValues().find((one) => one.value === selected.args.by);
  const relation = value ? readRelationship(value) : undefined;
  if (relation) return { on: 'related', relation, identifies: true };
  const property = value ? storedName(value) : String(selected.args.by);
  const onEdge = [...edge.fields.values()].find((field) => field.kind === 'property' && field.property === property);
  if (onEdge?.kind === 'property') return { on: 'edge', property, list: onEdge.list, identifies: false };
  const onNode = [...target.fields.values()].find((field) => propertyOf(field) === property);
  if (!onNode) throw new Error(`${target.name} has no property ${property} to group by.`);
  return {
    on: 'node',
    property,
    list: onNode.kind === 'related' ? onNode.arity !== 'one' : onNode.kind === 'property' && onNode.list,
    identifies: onNode.kind === 'related',
  };
}

function propertyOf(field: NodeType['fields'] extends ReadonlyMap<string, infer F> ? F : never): string | undefined {
  if (field.kind === 'property') return field.property;
  return field.kind === 'related' && field.relation.kind === 'reference' ? field.relation.property : undefined;
}
