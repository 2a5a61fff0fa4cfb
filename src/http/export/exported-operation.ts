import {
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { readRequest } from '../../api/read-request.ts';
import { quoted } from '../../client-text.ts';
import { type Request, readCount, type Selected, select } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import { type Column, columnsOf } from './columns.ts';
import { withPaging } from './paged-document.ts';

/** An operation whose only connection is read page by page. */
export interface ExportedOperation {
  /** The client's document, with the connection paged by the variables in `paging`. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column[];
  /** The response key of the connection's edges or nodes. */
  readonly rowsKey: string;
  /** The most rows in all; undefined if the client sets no limit. */
  readonly total: number | undefined;
  readonly after: string | undefined;
}

/**
 * Prepares a valid document for export.
 * @throws {GraphQLError} `BAD_USER_INPUT` unless it has exactly one connection, with either edges or nodes
 */
export function exportedOperation(
  schema: GraphQLSchema,
  whole: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ExportedOperation {
  const document = separateOperations(whole)[operation.name?.value ?? ''] ?? whole;
  const read = readRequest(schema, { document, operation, variables });
  if ('error' in read) throw badUserInput(read.error?.message ?? '', read.error?.nodes);
  const { request } = read;
  const { node: connection, type } = onlyConnection(schema, document);
  const argument = (name: string) => argumentOf(connection, name, request.variableValues);
  for (const name of ['last', 'before']) {
    if (argument(name) !== undefined) throw badUserInput(`An export reads forward only: remove ${name}.`, [connection]);
  }
  const query = schema.getQueryType();
  const root: FieldNode = { kind: Kind.FIELD, name: connection.name, selectionSet: operation.selectionSet };
  const columns = query ? columnsOf(request, query, [root], type) : [];
  requireDistinct(columns, connection);
  const rowsKey = onlyRowsKey(select(request, schema.getType(type) as GraphQLObjectType, [connection]), connection);
  const [total, after] = [argument('first'), argument('after')];
  if (typeof total === 'number') readCount(Number.POSITIVE_INFINITY, 'first', total, [connection]);
  const paged = withPaging(document, connection);
  return {
    document: paged,
    operation: getOperationAST(paged, operation.name?.value) ?? operation,
    variables,
    columns,
    rowsKey,
    total: typeof total === 'number' ? total : undefined,
    after: typeof after === 'string' ? after : undefined,
  };
}

function onlyConnection(schema: GraphQLSchema, document: DocumentNode): { node: FieldNode; type: string } {
  const found: { node: FieldNode; type: string }[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = getNamedType(types.getType());
        if (type && 'getFields' in type && 'edges' in type.getFields()) found.push({ node, type: type.name });
      },
    }),
  );
  const [only] = found;
  if (!only || found.length > 1) {
    const got = found.map(({ node }) => node.name.value).join(', ') || 'none';
    throw badUserInput(`An export must have exactly one connection, but got ${got}.`);
  }
  return only;
}

function requireDistinct(columns: readonly Column[], connection: FieldNode): void {
  const names = new Set<string>();
  for (const { name } of columns) {
    if (names.has(name))
      throw badUserInput(`Columns must have different names, but got two ${quoted(name)}: add an alias.`, [connection]);
    names.add(name);
  }
}

/** The response key of the edges or nodes. */
function onlyRowsKey(fields: readonly Selected[], connection: FieldNode): string {
  const [only, ...others] = fields.filter(({ name }) => name === 'edges' || name === 'nodes').map(({ key }) => key);
  if (only !== undefined && others.length === 0) return only;
  const got = only === undefined ? 'neither' : [only, ...others].join(' and ');
  throw badUserInput(`An export must select either edges or nodes, but got ${got}.`, [connection]);
}

/** The value of a paging argument, which is a variable or a literal; undefined if it is not given. */
function argumentOf({ arguments: args = [] }: FieldNode, name: string, variables: Request['variableValues']): unknown {
  const value = args.find((one) => one.name.value === name)?.value;
  switch (value?.kind) {
    case Kind.VARIABLE:
      // Every object inherits properties such as `constructor`, and a client may use that as a variable.
      return Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
    case Kind.INT:
      return Number(value.value);
    case Kind.STRING:
      return value.value;
    default:
      return undefined;
  }
}
