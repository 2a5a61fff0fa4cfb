import {
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { directive } from './directives.ts';
import type { SdlDocument } from './sdl-file.ts';
import { isList, namedType } from './type-of.ts';

/** The definitions of a schema, by name. */
export interface Catalog {
  readonly types: ReadonlyMap<string, SdlType>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly inputs: ReadonlyMap<string, InputObjectTypeDefinitionNode>;
}

/** An object type or interface, with its extensions. */
export interface SdlType {
  readonly name: string;
  readonly definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
  /** The definition, then its extensions. */
  readonly parts: readonly WithFields[];
  readonly fields: readonly FieldDefinitionNode[];
}

/** A definition or extension that has fields. */
export type WithFields =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/** Collects the definitions of all files, and each type's extensions with it. */
export function readCatalog(files: readonly SdlDocument[]): Catalog {
  const definitions = files.flatMap(({ document }) => document.definitions);
  const withFields = definitions.filter(hasFields);
  const types = withFields.filter(isDefinition).map((definition): SdlType => {
    const name = definition.name.value;
    const extensions = withFields.filter((one) => one.name.value === name && one !== definition);
    const parts = [definition, ...extensions];
    return { name, definition, parts, fields: parts.flatMap(({ fields = [] }) => fields) };
  });
  return {
    types: byName(types, ({ name }) => name),
    enums: byName(definitions.filter(isEnum), ({ name }) => name.value),
    inputs: byName(definitions.filter(isInput), ({ name }) => name.value),
  };
}

/** Whether a definition is an object type, an interface, or an extension of one. */
export function hasFields(node: DefinitionNode): node is WithFields {
  return isDefinition(node) || node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_EXTENSION;
}

/** Whether a definition is an input type. */
export function isInput(node: DefinitionNode): node is InputObjectTypeDefinitionNode {
  return node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
}

/** The object types with `@edge`: the facts of relationships. */
export function edgesOf({ types }: Catalog): SdlType[] {
  return [...types.values()].filter(({ definition }) => {
    return definition.kind === Kind.OBJECT_TYPE_DEFINITION && directive(definition, 'edge');
  });
}

/** Whether a field is a value or a node, and whether it is a list. */
export function contentOf(catalog: Catalog, field: FieldDefinitionNode): 'value' | 'values' | 'node' | 'nodes' {
  const content = holdsNodes(catalog, field) ? 'node' : 'value';
  return isList(field.type) ? `${content}s` : content;
}

/** Whether a field is an object or a list of objects. */
export function holdsNodes({ types }: Catalog, { type }: FieldDefinitionNode): boolean {
  return types.has(namedType(type));
}

function isDefinition(node: DefinitionNode): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function isEnum(node: DefinitionNode): node is EnumTypeDefinitionNode {
  return node.kind === Kind.ENUM_TYPE_DEFINITION;
}

function byName<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T> {
  return new Map(all.map((one) => [nameOf(one), one]));
}
