import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
} from 'graphql';
import { readRequest } from '../../api/read-request.ts';
import { badUserInput } from '../../errors.ts';
import { type Connection, connectionsIn, isLimited, limitOf, outermost, type Paging, pagingOf } from './connections.ts';
import { withPages } from './paged-document.ts';
import { rowLists } from './row-lists.ts';
import { type Field, selectedFields } from './selected-fields.ts';
import { planTable, type Table } from './table.ts';
import type { TableOptions } from './table-options.ts';

/** An operation whose answer, or each page of it, is rows of a table. */
export interface ExportedOperation {
  /** The client's document, with a connection that is paged, and others with a limit. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly table: Table;
  /** How the connection with the rows is paged; undefined if they are made of one answer. */
  readonly paging: Paging | undefined;
  /** The most rows of each connection that is not paged, unless the client limits it; undefined if there is none. */
  readonly limit: number | undefined;
}

export interface ExportLimits {
  readonly MAX_PAGE_SIZE: number;
  readonly MAX_COST: number;
}

/** An operation of a client's valid document. */
export interface ClientOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Prepares an operation for export. If its outermost rows are those of a single connection, that is read page by page.
 * @throws {GraphQLError} `BAD_USER_INPUT` if its answer does not fit into a table
 */
export function exportedOperation(
  schema: GraphQLSchema,
  { document: whole, operation, variables }: ClientOperation,
  options: TableOptions,
  { MAX_PAGE_SIZE, MAX_COST }: ExportLimits,
): ExportedOperation {
  const document = separateOperations(whole)[operation.name?.value ?? ''] ?? whole;
  const { fields, variableValues } = readFields(schema, { document, operation, variables });
  const expanded = rowLists(fields, options.rows);
  const table = planTable(fields, expanded, options.lists);
  const connections = connectionsIn(fields, variableValues);
  const paged = outermost(connections, expanded);
  const paging = paged && pagingOf(paged);
  const limited = connections.filter((one) => one !== paged && !isLimited(one));
  const limit = limited.length > 0 ? limitOf(limited, MAX_PAGE_SIZE, MAX_COST) : undefined;
  const changed = withPages(document, nodesOf(paged ? [paged] : []), nodesOf(limited), limit ?? 0);
  const changedOperation = getOperationAST(changed, operation.name?.value) ?? operation;
  return { document: changed, operation: changedOperation, variables, table, paging, limit };
}

function readFields(schema: GraphQLSchema, { document, operation, variables }: ClientOperation) {
  const read = readRequest(schema, { document, operation, variables });
  if ('error' in read) throw badUserInput(read.error?.message ?? '', read.error?.nodes);
  const { request } = read;
  const query = schema.getQueryType();
  const name = { kind: Kind.NAME, value: 'query' } as const;
  const root: FieldNode = { kind: Kind.FIELD, name, selectionSet: operation.selectionSet };
  const fields: readonly Field[] = query ? selectedFields(request, query, [root]) : [];
  return { fields, variableValues: request.variableValues };
}

function nodesOf(connections: readonly Connection[]): ReadonlySet<FieldNode> {
  return new Set(connections.flatMap(({ field }) => field.nodes));
}
