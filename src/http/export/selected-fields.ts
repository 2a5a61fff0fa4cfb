import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Request, type Selected, select } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';

/**
 * What a field of an answer has: a value, or a list of values; an object; a connection; or a list of objects, which are the
 * rows of a connection, its groups, records (findings, steps, counts ...), or nodes of the graph.
 */
type Role = 'value' | 'object' | 'connection' | 'rows' | 'groups' | 'records' | 'nodes';

/** A field of an answer, with those below it. */
export interface Field {
  /** The response key. */
  readonly key: string;
  readonly role: Role;
  readonly fields: readonly Field[];
  /** The fields of the document that were merged to it. */
  readonly nodes: readonly FieldNode[];
  readonly args: Selected['args'];
  /** Whether it is text, and not a number, a flag, a date, or a word of an enum. */
  readonly isText: boolean;
  /** Whether it is a list of values or objects. */
  readonly isList: boolean;
}

/**
 * The fields of an answer below fields of this type, in the order of the selection.
 * @throws {GraphQLError} `BAD_USER_INPUT` if a connection has both edges and nodes
 */
export function selectedFields(request: Request, type: GraphQLNamedType, parents: readonly FieldNode[]): Field[] {
  const merged = new Map<string, { selected: Selected; below: Map<GraphQLNamedType, Set<FieldNode>> }>();
  for (const objectType of objectTypes(request, type)) {
    for (const selected of select(request, objectType, parents)) {
      const entry = merged.get(selected.key) ?? { selected, below: new Map() };
      merged.set(selected.key, entry);
      const below = selected.definition && getNamedType(selected.definition.type);
      if (below) entry.below.set(below, new Set([...(entry.below.get(below) ?? []), ...selected.nodes]));
    }
  }
  const fields = [...merged.values()].map(({ selected, below }) => fieldOf(request, type, selected, below));
  return isConnection(type) ? partsOfConnection(fields, parents) : fields;
}

function fieldOf(
  request: Request,
  parent: GraphQLNamedType,
  { key, name, args, definition, nodes }: Selected,
  below: ReadonlyMap<GraphQLNamedType, ReadonlySet<FieldNode>>,
): Field {
  const types = [...below].filter(([type]) => isCompositeType(type));
  const fields = mergedFields(types.flatMap(([type, parents]) => selectedFields(request, type, [...parents])));
  const [type] = below.keys();
  const isList = isListType(isNonNullType(definition?.type) ? definition.type.ofType : definition?.type);
  const isText = type?.name === 'String' || type?.name === 'ID';
  const all = types.flatMap(([, parents]) => [...parents]);
  return {
    key,
    role: roleOf(parent, name, type, isList),
    fields,
    nodes: all.length ? all : nodes,
    args,
    isText,
    isList,
  };
}

function roleOf(parent: GraphQLNamedType, name: string, type: GraphQLNamedType | undefined, isList: boolean): Role {
  if (!type || !isCompositeType(type)) return 'value';
  if (!isList) return isConnection(type) ? 'connection' : 'object';
  if (isConnection(parent) && isRows(name)) return 'rows';
  if (type.name === 'Group') return 'groups';
  return isNode(type) ? 'nodes' : 'records';
}

/** What a connection has besides its rows is not about any of them. */
function partsOfConnection(fields: readonly Field[], nodes: readonly FieldNode[]): Field[] {
  const rows = fields.filter(({ role }) => role === 'rows');
  if (rows.length > 1) {
    const got = rows.map(({ key }) => key).join(' and ');
    throw badUserInput(`An export must select either edges or nodes, but got ${got}.`, nodes);
  }
  return rows.length === 1 ? rows : [...fields];
}

/** Fields that different types of an interface have under the same key are one. */
function mergedFields(fields: readonly Field[]): Field[] {
  const byKey = new Map<string, Field>();
  for (const field of fields) {
    const before = byKey.get(field.key);
    const merged = before && { ...before, fields: mergedFields([...before.fields, ...field.fields]) };
    byKey.set(field.key, merged ?? field);
  }
  return [...byKey.values()];
}

function isRows(name: string): boolean {
  return name === 'edges' || name === 'nodes';
}

function isConnection(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const fields = type.getFields();
  return fields.edges !== undefined && fields.pageInfo !== undefined;
}

function isNode(type: GraphQLNamedType): boolean {
  if (type.name === 'Node') return true;
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node');
}

function objectTypes({ schema }: Request, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}
