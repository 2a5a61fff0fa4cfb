import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { quoted } from '../../client-text.ts';
import { readCount, type Selected, select } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import { type Column, columnsOf } from './columns.ts';

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
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced.coerced) throw badUserInput(coerced.errors[0]?.message ?? '', coerced.errors[0]?.nodes);
  const { node: connection, type } = onlyConnection(schema, document);
  const args = new Map(connection.arguments?.map((one) => [one.name.value, one.value]));
  const argument = (name: string) => {
    const value = args.get(name);
    if (value?.kind === Kind.VARIABLE) return ownValue(coerced.coerced, value.name.value);
    return value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.STRING ? value.value : undefined;
  };
  for (const name of ['last', 'before']) {
    if (argument(name) !== undefined) throw badUserInput(`An export reads forward only: remove ${name}.`, [connection]);
  }
  const query = schema.getQueryType();
  const fragments = Object.fromEntries(document.definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const root: FieldNode = { kind: Kind.FIELD, name: connection.name, selectionSet: operation.selectionSet };
  const request = { schema, fragments, variableValues: coerced.coerced };
  const columns = query ? columnsOf(request, query, [root], type) : [];
  requireDistinct(columns, connection);
  const rows = select(request, schema.getType(type) as GraphQLObjectType, [connection]).filter(isOfRows);
  const [only] = rows;
  if (!only || rows.length > 1) {
    const names = rows.map(({ key }) => key).join(' and ');
    throw badUserInput(`An export must select either edges or nodes, but got ${names || 'neither'}.`, [connection]);
  }
  const [total, after] = [argument('first'), argument('after')];
  if (typeof total === 'number') readCount(Number.POSITIVE_INFINITY, 'first', total, [connection]);
  const paged = withPaging(document, connection);
  return {
    document: paged,
    operation: getOperationAST(paged, operation.name?.value) ?? operation,
    variables,
    columns,
    rowsKey: only.key,
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

/** The variables and the alias that are added to the client's document. The space prevents clashes with its names. */
export const paging = { first: 'paging first', after: 'paging after', page: 'paging page' } as const;

/** What is added to the client's document, with names that can be parsed. */
const source = parse(`query ($first: Int!, $after: String) {
  connection(first: $first, after: $after) { page: pageInfo { hasNextPage endCursor } }
}`);
const template = visit(source, {
  Variable: ({ name, ...node }) => ({ ...node, name: renamed(name) }),
  Field: ({ alias, ...node }) => (alias ? { ...node, alias: renamed(alias) } : undefined),
}).definitions.find(isOperation);
const templateField = template?.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
const replaced = new Set(['first', 'after', 'last', 'before']);

/** Fields of a connection that are not about its rows. */
const omitted = new Set(['pageInfo', 'totalCount', 'groups']);

function withPaging(document: DocumentNode, connection: FieldNode): DocumentNode {
  const cursors = templateField?.arguments ?? [];
  const page = templateField?.selectionSet?.selections ?? [];
  const added = template?.variableDefinitions ?? [];
  return visit(document, {
    Field(node) {
      if (node !== connection) return undefined;
      const kept = node.arguments?.filter(({ name }) => !replaced.has(name.value)) ?? [];
      const rows =
        node.selectionSet?.selections.filter((one) => one.kind !== Kind.FIELD || !omitted.has(one.name.value)) ?? [];
      const selectionSet = { kind: Kind.SELECTION_SET, selections: [...rows, ...page] };
      return { ...node, arguments: [...kept, ...cursors], selectionSet };
    },
    OperationDefinition: {
      leave: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] }),
    },
  });
}

function renamed(name: NameNode): NameNode {
  return { ...name, value: `paging ${name.value}` };
}

/** Every object inherits properties such as `constructor`, and a client may use that as a variable. */
function ownValue(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function isOfRows({ name }: Selected): boolean {
  return name === 'edges' || name === 'nodes';
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}
