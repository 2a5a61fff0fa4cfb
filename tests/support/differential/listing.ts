import { type GraphQLInputObjectType, getNamedType, isInputObjectType, parseValue, valueFromAST } from 'graphql';
import { argumentsOf, connectionOf, fieldsOf, storedName } from '../sdl.ts';
import { compareKeys } from './compare-keys.ts';
import type { Arguments, Field } from './field.ts';
import { type Group, groupBy } from './groups.ts';
import type { Memory, Related } from './memory.ts';
import { orderingOf } from './order.ts';
import { refuse } from './refuse.ts';
import { type Condition, readWhere } from './where.ts';

/** The largest `first` and `last` that the interpreter allows. */
export const maxPageSize = 100;

/** The source of a connection's fields. */
export interface Listing {
  /** All rows that meet the filters. */
  readonly all: readonly Related[];
  readonly page: readonly (Related & { readonly cursor: string })[];
  readonly pageInfo: object;
  groups(args: Arguments): Group[];
}

/** The rows of a connection under its arguments. */
export function list(memory: Memory, field: Field, rows: readonly Related[], args: Arguments): Listing {
  const { keysOf, descending } = orderingOf(memory, field, args.orderBy);
  const wanted = conditionOf(memory, field, args);
  const all = nearest(memory, field, rows.filter(wanted)).toSorted((a, b) =>
    compareKeys(keysOf(a), keysOf(b), descending),
  );
  const [after, before] = [readCursor(args.after), readCursor(args.before)];
  const between = all.filter((row) => {
    const keys = keysOf(row);
    const [behind, ahead] = [
      after && compareKeys(keys, after, descending),
      before && compareKeys(keys, before, descending),
    ];
    return (behind === undefined || behind > 0) && (ahead === undefined || ahead < 0);
  });
  const size = sizeOf(args);
  const backwards = isGiven(args.last);
  const page = (backwards ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size)).map((row) => ({
    ...row,
    cursor: writeCursor(keysOf(row)),
  }));
  const more = between.length > size;
  return {
    all,
    page,
    pageInfo: {
      hasNextPage: (!backwards && more) || before !== undefined,
      hasPreviousPage: (backwards && more) || after !== undefined,
      startCursor: page.at(0)?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
    },
    groups: (given) => groupBy(memory, field, all, given),
  };
}

/** Each node once, by the nearest of its relationships, if the field follows those of the nodes that contain its own. */
function nearest({ schema }: Memory, field: Field, rows: readonly Related[]): readonly Related[] {
  if (!argumentsOf(schema, 'relationship', field)?.inherited) return rows;
  const byDistance = rows.toSorted((a, b) => Number(a.distance) - Number(b.distance));
  return [...new Map(byDistance.toReversed().map((row) => [row.node.properties.id, row])).values()];
}

/** The requested number of rows. */
export function sizeOf({ first, last }: Arguments): number {
  if (isGiven(first) && isGiven(last)) refuse('BAD_USER_INPUT', 'A page is read from one end.');
  const size = Number(last ?? first ?? 25);
  if (size < 0) refuse('BAD_USER_INPUT', `${size} rows cannot be read.`);
  if (size > maxPageSize) refuse('LIMIT_EXCEEDED', `${size} rows are too many.`);
  return size;
}

function conditionOf(memory: Memory, field: Field, args: Arguments): (row: Related) => boolean {
  const { schema } = memory;
  const { nodeType, edgeType } = connectionOf(schema, field.type) ?? {};
  const read = (argument: string, typeName = ''): Condition => {
    const type = inputType(field, argument);
    return (type && readWhere(memory, typeName, type, args[argument])) ?? (() => true);
  };
  const [node, edge] = [read('where', nodeType?.name), read('edgeWhere', edgeType?.name)];
  const shorthands = shorthandsOf(memory, field, args, false).flatMap(
    ([type, where]) => readWhere(memory, nodeType?.name ?? '', type, where) ?? [],
  );
  const edgeShorthands = shorthandsOf(memory, field, args, true).flatMap(
    ([type, where]) => readWhere(memory, edgeType?.name ?? '', type, where) ?? [],
  );
  const listedBy = Object.values(fieldsOf(schema, edgeType?.name ?? '')).filter(({ name }) =>
    Array.isArray(args[name]),
  );
  return (row) => {
    const properties = row.relationship?.properties ?? {};
    const listed = listedBy.every((one) =>
      [properties[storedName(schema, one)] ?? []].flat().some((value) => [args[one.name]].flat().includes(value)),
    );
    const { properties: own } = row.node;
    const isMet = shorthands.every((one) => one(own)) && edgeShorthands.every((one) => one(properties));
    return listed && isMet && node(own) && edge(properties);
  };
}

/** The conditions that arguments with `@where` are shorthands for. */
function shorthandsOf(
  { schema }: Memory,
  field: Field,
  args: Arguments,
  ofEdges: boolean,
): [GraphQLInputObjectType, unknown][] {
  const type = inputType(field, ofEdges ? 'edgeWhere' : 'where');
  return field.args.flatMap((one): [GraphQLInputObjectType, unknown][] => {
    const given = argumentsOf(schema, 'where', one);
    const is = given?.ofEdges === ofEdges ? given.is : undefined;
    const value = args[one.name];
    if (!type || is === undefined || !isGiven(value)) return [];
    return [[type, valueFromAST(parseValue(String(is)), type, { value })]];
  });
}

function inputType({ args }: Field, name: string): GraphQLInputObjectType | undefined {
  const argument = args.find((one) => one.name === name);
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
}

function writeCursor(keys: readonly unknown[]): string {
  return JSON.stringify(keys);
}

function readCursor(cursor: unknown): unknown[] | undefined {
  if (!isGiven(cursor)) return undefined;
  if (!String(cursor).startsWith('[')) refuse('BAD_USER_INPUT', `${cursor} is no cursor.`);
  return JSON.parse(String(cursor)) as unknown[];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
