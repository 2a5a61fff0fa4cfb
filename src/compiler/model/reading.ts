import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { GraphModel } from '../../graph/model/graph-model.ts';
import type { Property } from '../../graph/model/property.ts';
import type { Knowledge } from '../options.ts';
import type { Faults } from './faults.ts';
import type { Field, NodeType } from './model.ts';

/** What the reading of a schema has to hand. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly graph: GraphModel;
  readonly knowledge: Knowledge;
  readonly faults: Faults;
  /** The type of nodes of that name. Types refer to each other in circles: its fields may not be read yet. */
  node(typeName: string): NodeType;
  /** A field of a node or edge; undefined where it has no meaning in the graph, which is a fault. */
  field(owner: Owner, field: AnyField): Field | undefined;
}

export type AnyField = GraphQLField<unknown, unknown>;

/** Nodes or relationships whose properties fields and filters name. */
export interface Owner {
  readonly name: string;
  /** The labels of the nodes; empty for relationships. */
  readonly labels: readonly string[];
  /** The property of that name, if all of the nodes or relationships can have it. */
  property(name: string): Property | undefined;
}

export function nodeOwner({ graph }: Reading, { name, concrete }: Pick<NodeType, 'name' | 'concrete'>): Owner {
  const labels = concrete.map(({ label }) => label);
  const described = labels.map((label) => graph.labels[label]?.properties ?? {});
  return { name, labels, property: (property) => commonProperty(described.map((one) => one[property])) };
}

export function relationshipOwner({ graph }: Reading, name: string, type: string): Owner {
  const properties = graph.relationships[type]?.properties ?? {};
  return { name, labels: [], property: (property) => properties[property] };
}

/** The property that all labels have; optional if it is so for one of them. */
function commonProperty(found: readonly (Property | undefined)[]): Property | undefined {
  const there = found.filter((one) => one !== undefined);
  if (there.length < found.length) return undefined;
  return there.find(({ isOptional }) => isOptional) ?? there[0];
}

/** All labels of the nodes whose own label this is. */
export function allLabels({ graph }: Reading, label: string): readonly string[] {
  return [label, graph.mark, ...(graph.labels[label]?.shared ?? [])];
}

export function isComposite(type: GraphQLNamedType | undefined): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

/** The fields of a type, read one by one. */
export function readFields(reading: Reading, owner: Owner, fields: readonly AnyField[]): Map<string, Field> {
  return new Map(
    fields.flatMap((field) => {
      const read = reading.field(owner, field);
      return read ? [[field.name, read]] : [];
    }),
  );
}
