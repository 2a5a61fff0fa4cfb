import { type FieldNode, Kind } from 'graphql';
import { type Request, readCount } from '../../compiler/compiler.ts';
import { badUserInput } from '../../errors.ts';
import type { Field } from './selected-fields.ts';

/** A connection in an answer whose edges or nodes are selected. */
export interface Connection {
  readonly field: Field;
  readonly rows: Field;
  readonly node: FieldNode;
  /** The fields above it, the outermost first. */
  readonly above: readonly Field[];
  /** The paging arguments that are given. */
  readonly paging: Readonly<Record<PagingArgument, unknown>>;
}

type PagingArgument = 'first' | 'after' | 'last' | 'before';

/** How a connection is read page by page. */
export interface Paging {
  /** The response key of its edges or nodes. */
  readonly rowsKey: string;
  /** The most rows in all; undefined if the client sets no limit. */
  readonly total: number | undefined;
  readonly after: string | undefined;
}

/** The connections in an answer, the outer ones first. */
export function connectionsIn(
  fields: readonly Field[],
  variables: Request['variableValues'],
  above: readonly Field[] = [],
): Connection[] {
  return fields.flatMap((field) => {
    const below = connectionsIn(field.fields, variables, [...above, field]);
    const [rows] = field.fields;
    const [node] = field.nodes;
    if (field.role !== 'connection' || rows?.role !== 'rows' || !node) return below;
    const argument = (name: PagingArgument) => argumentOf(node, name, variables);
    const [first, after, last, before] = [argument('first'), argument('after'), argument('last'), argument('before')];
    return [{ field, rows, node, above, paging: { first, after, last, before } }, ...below];
  });
}

/** The connection whose pages have all rows of a table, which is the only one on the first level; undefined if there is none. */
export function outermost(connections: readonly Connection[], expanded: ReadonlySet<Field>): Connection | undefined {
  const isShown = (field: Field) => expanded.has(field);
  const first = connections.filter(({ rows, above }) => isShown(rows) && !above.some(isShown));
  const [only] = first;
  // A fragment may have the same field elsewhere in the answer.
  const isShared = connections.some(
    (one) => one !== only && one.field.nodes.some((node) => only?.field.nodes.includes(node)),
  );
  return first.length === 1 && !isShared ? only : undefined;
}

/** @throws {GraphQLError} `BAD_USER_INPUT` if the client asks for pages from the end */
export function pagingOf({ rows, node, paging }: Connection): Paging {
  for (const name of ['last', 'before'] as const) {
    if (paging[name] !== undefined) throw badUserInput(`An export reads forward only: remove ${name}.`, [node]);
  }
  const { first: total, after } = paging;
  if (typeof total === 'number') readCount(Number.POSITIVE_INFINITY, 'first', total, [node]);
  return {
    rowsKey: rows.key,
    total: typeof total === 'number' ? total : undefined,
    after: typeof after === 'string' ? after : undefined,
  };
}

/** Whether the client says how many rows it wants. */
export function isLimited({ paging }: Connection): boolean {
  return typeof paging.first === 'number' || typeof paging.last === 'number';
}

/**
 * The most rows of each of these connections, which are all read at once: as many as a page may have, or fewer if there are
 * connections inside each other.
 */
export function limitOf(connections: readonly Connection[], maxPageSize: number, maxCost: number): number {
  const levels = connections.map(
    ({ above }) => 1 + above.filter((field) => connections.some((one) => one.field === field)).length,
  );
  const affordable = Math.floor((maxCost / 20) ** (1 / Math.max(1, ...levels)));
  return Math.max(1, Math.min(maxPageSize, affordable));
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
