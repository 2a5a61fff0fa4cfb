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
import { type Properties, type Property, text } from '../../graph/model/property.ts';
import type { Knowledge } from '../options.ts';
import { holder, middle, type Traversal } from '../plan/relation.ts';
import type { Faults } from './faults.ts';
import type { Field, NodeType } from './model.ts';

/** What all functions that read a schema need. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly graph: GraphModel;
  readonly knowledge: Knowledge;
  readonly faults: Faults;
  /** The node type with this name. Types can refer to each other, so its fields may not have been read yet. */
  node(typeName: string): NodeType;
  /** A field of a node or edge; undefined if the graph does not have it, which is a fault. */
  field(owner: Owner, field: AnyField): Field | undefined;
}

export type AnyField = GraphQLField<unknown, unknown>;

/** The nodes or relationships that have the properties of fields and filters. */
export interface Owner {
  readonly name: string;
  /** The labels of the nodes; empty for relationships. */
  readonly labels: readonly string[];
  /** The property with this name, if all the nodes or relationships can have it. */
  property(name: string): Property | undefined;
}

export function nodeOwner({ graph }: Reading, { name, concrete }: Pick<NodeType, 'name' | 'concrete'>): Owner {
  const labels = concrete.map(({ label }) => label);
  const described = labels.map((label) => graph.labels[label]?.properties ?? {});
  return { name, labels, property: (property) => commonProperty(described.map((one) => one[property])) };
}

/**
 * The relationships behind a connection. If they are inherited, each names the node that it is found at; if they are derived,
 * the node in the middle.
 */
export function relationshipOwner({ graph }: Reading, name: string, { type, nearest, derived }: Traversal): Owner {
  const stored = graph.relationships[derived?.evidence ?? type]?.properties ?? {};
  const properties: Properties = {
    ...stored,
    ...(nearest && { [holder]: text.referringTo(graph.mark) }),
    ...(derived && { [middle]: text.referringTo(derived.through.label) }),
  };
  return { name, labels: [], property: (property) => properties[property] };
}

/** The property that all labels have; optional if it is optional for one of them. */
function commonProperty(found: readonly (Property | undefined)[]): Property | undefined {
  const present = found.filter((one) => one !== undefined);
  if (present.length < found.length) return undefined;
  return present.find(({ isOptional }) => isOptional) ?? present[0];
}

/** All labels that nodes with this label have. */
export function allLabels({ graph }: Pick<Reading, 'graph'>, label: string): readonly string[] {
  return [label, graph.mark, ...(graph.labels[label]?.shared ?? [])];
}

export function isComposite(type: GraphQLNamedType | undefined): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

/** The fields of a type that the graph has, by name. */
export function readFields(reading: Reading, owner: Owner, fields: readonly AnyField[]): Map<string, Field> {
  return new Map(
    fields.flatMap((field) => {
      const read = reading.field(owner, field);
      return read ? [[field.name, read]] : [];
    }),
  );
}
