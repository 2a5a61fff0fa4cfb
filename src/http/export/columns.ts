import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Request, type Selected, select } from '../../compiler/compiler.ts';

/** One column of an export. */
export interface Column {
  /** The response keys of `path`, joined by dots. */
  readonly name: string;
  readonly path: readonly string[];
  /** Where the path starts: at the row, or at the answer for fields outside the connection. */
  readonly from: 'row' | 'answer';
}

/**
 * The columns of a selection, in its order. A list is one column, whether of objects or of values. `connection` is the
 * name of the type whose edges or nodes are the rows.
 */
export function columnsOf(
  request: Request,
  type: GraphQLNamedType,
  nodes: Selected['nodes'],
  connection: string,
): Column[] {
  const columns = walk(request, type, nodes, connection, [], 'answer');
  return [...new Map(columns.map((column) => [`${column.from} ${column.name}`, column])).values()];
}

function walk(
  request: Request,
  type: GraphQLNamedType,
  nodes: Selected['nodes'],
  connection: string,
  path: readonly string[],
  from: Column['from'],
): Column[] {
  return objectTypes(request, type).flatMap((objectType) =>
    select(request, objectType, nodes).flatMap((selected) => {
      const { definition, key } = selected;
      const here = [...path, key];
      const below = definition && getNamedType(definition.type);
      if (type.name === connection) {
        if (selected.name !== 'edges' && selected.name !== 'nodes') return [];
        return below ? walk(request, below, selected.nodes, connection, [], 'row') : [];
      }
      if (!definition || !below || !isCompositeType(below) || isList(definition.type))
        return [{ name: here.join('.'), path: here, from }];
      return walk(request, below, selected.nodes, connection, here, from);
    }),
  );
}

/** The value of a column in a row, and in the answer that the row is from. */
export function cellOf({ path, from }: Column, row: unknown, answer: unknown): unknown {
  let value = from === 'row' ? row : answer;
  for (const key of path) value = ownProperty(value, key);
  return value ?? null;
}

/** Every object inherits properties such as `constructor`, and a client may use that as an alias. */
function ownProperty(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function objectTypes({ schema }: Request, type: GraphQLNamedType) {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return 'getFields' in type && isCompositeType(type) ? [type] : [];
}

function isList(type: unknown): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
