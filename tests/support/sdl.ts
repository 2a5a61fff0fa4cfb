import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const folder = new URL('../../schema/generated/', import.meta.url);

/** The generated schema files, with directives and without resolvers. */
export function readSdl(): GraphQLSchema {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return buildSchema(files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n'));
}

interface Described {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

/** The arguments of a directive on an element of the schema; undefined if it is absent. */
export function argumentsOf(schema: GraphQLSchema, name: string, element: Described | undefined) {
  const directive = schema.getDirective(name);
  return directive && element?.astNode ? getDirectiveValues(directive, element.astNode) : undefined;
}

/** The name under which the graph stores a field's value. */
export function storedName(schema: GraphQLSchema, element: Described & { readonly name: string }): string {
  return String(argumentsOf(schema, 'property', element)?.name ?? element.name);
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The fields of an object type or interface, by name. */
export function fieldsOf(schema: GraphQLSchema, typeName: string): Record<string, GraphQLField<unknown, unknown>> {
  const type = schema.getType(typeName);
  return type && 'getFields' in type ? (type.getFields() as Record<string, GraphQLField<unknown, unknown>>) : {};
}

/** What a connection type connects to: its edge type and its node type; undefined if it is not a connection. */
export function connectionOf(schema: GraphQLSchema, type: GraphQLOutputType) {
  const edges = fieldsOf(schema, getNamedType(type).name).edges;
  const edgeType = edges && getNamedType(edges.type);
  const node = edgeType && fieldsOf(schema, edgeType.name).node;
  return isObjectType(edgeType) && node ? { edgeType, nodeType: getNamedType(node.type) } : undefined;
}
