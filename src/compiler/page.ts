import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { badUserInput, limitExceeded } from '../errors.ts';
import { readCursor } from './cursor.ts';
import { type EdgeType, type NodeType, type Relation, storedName } from './model.ts';
import type { Source } from './plan.ts';
import type { Request, Selected } from './selection.ts';

/** One key that rows are sorted by. Missing values come last, whatever the direction. */
export interface SortKey {
  readonly value:
    | {
        readonly kind: 'property';
        readonly on: 'node' | 'edge';
        readonly property: string;
        readonly list: boolean;
        readonly boolean: boolean;
      }
    /** How many entries a list property of the relationship has. */
    | { readonly kind: 'size'; readonly property: string }
    /** How many related nodes the node has. */
    | { readonly kind: 'degree'; readonly relation: Relation; readonly target: NodeType }
    /** How many steps a transitive relationship took. */
    | { readonly kind: 'distance' };
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** Which rows of a sorted list are read. */
export interface Page {
  /** The last key is unique, or the keys together are. */
  readonly sort: readonly SortKey[];
  /** Names the list and its ordering; cursors are bound to it. */
  readonly signature: string;
  /** Rows that the client asked for; undefined reads all. */
  readonly size: number | undefined;
  /** Reads from the end, against the ordering. */
  readonly backwards: boolean;
  /** The sort values of the row that the page begins behind, in the direction of reading. */
  readonly behind: readonly unknown[] | undefined;
  /** Sort values of the row that the page ends before. */
  readonly until: readonly unknown[] | undefined;
}

/** The settings that bound what one request may ask for. */
export interface Limits {
  readonly maxPageSize: number;
}

const defaultSize = 25;

/** The whole list in its natural order; nodes that are asked for by id have none. */
function naturalOrder({ target, source }: { readonly target: NodeType; readonly source: Source }): Page {
  const natural = target.order.map((property) => propertyKey('node', property, false));
  const sort = source.kind === 'ids' ? [] : [...distance(source), ...natural];
  return { sort, signature: '', size: undefined, backwards: false, behind: undefined, until: undefined };
}

/** The list in its natural order: as many rows as its `first` says, all where it has none. @throws {GraphQLError} */
export function readFirst(
  { limits }: { readonly limits: Limits },
  scope: { readonly target: NodeType; readonly source: Source },
  { definition, args, nodes }: Selected,
): Page {
  const limited = definition?.args.some(({ name }) => name === 'first');
  const size = limited ? readCount(limits.maxPageSize, 'first', args.first ?? defaultSize, nodes) : undefined;
  return { ...naturalOrder(scope), size };
}

/** The first nodes by a property of their edges, the highest first. */
export function bestFirst({ order }: NodeType, property: string, size: number): Page {
  const natural = order.map((one) => propertyKey('node', one, false));
  const sort = [propertyKey('edge', property, true), ...natural];
  return { sort, signature: '', size, backwards: false, behind: undefined, until: undefined };
}

/** Reads the arguments of a connection that order and page it. @throws {GraphQLError} */
export function readPage(
  { request, limits }: { readonly request: Request; readonly limits: Limits },
  { target, source }: { readonly target: NodeType; readonly source: Source },
  edge: EdgeType,
  selected: Selected,
): Page {
  const given = readOrder(target, edge, selected);
  const sort = breakTies(target, given.length > 0 ? given : distance(source));
  const signature = `1 ${edge.name} ${sort.map(keyName).join()}`;
  const cursor = (name: 'after' | 'before') =>
    readCursor(selected.args[name], name, signature, sort.length, selected.nodes);
  const [after, before] = [cursor('after'), cursor('before')];
  const { size, backwards } = readSize(request, limits, selected);
  return { sort, signature, size, backwards, behind: backwards ? before : after, until: backwards ? after : before };
}

function readSize(
  request: Request,
  { maxPageSize }: Limits,
  { args, nodes }: Selected,
): { size: number; backwards: boolean } {
  const backwards = typeof args.last === 'number';
  if (backwards && firstIsGiven(request, nodes)) {
    throw badUserInput('A page is read from one end: give first or last, but got both.', nodes);
  }
  const name = backwards ? 'last' : 'first';
  const value = args[name] ?? defaultSize;
  return { size: readCount(maxPageSize, name, value, nodes), backwards };
}

/** A number of rows that a client asks for. @throws {GraphQLError} if negative, or over the limit */
export function readCount(max: number, name: string, value: unknown, nodes: Selected['nodes']): number {
  const count = Number(value);
  if (count < 0) throw badUserInput(`${name} is a number of rows, 0 or more, but got ${count}.`, nodes);
  if (count > max) throw limitExceeded('MAX_PAGE_SIZE', max, count, `Rows in ${name}`, nodes);
  return count;
}

/** The default of `first` gives way to `last`; a `first` that the client wrote does not. */
function firstIsGiven({ variableValues }: Request, nodes: Selected['nodes']): boolean {
  const value = nodes[0]?.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind === 'Variable') return typeof variableValues[value.name.value] === 'number';
  return value?.kind === 'IntValue';
}

function readOrder(target: NodeType, edge: EdgeType, { args, definition }: Selected): SortKey[] {
  const argument = definition?.args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type) || !Array.isArray(args.orderBy)) return [];
  return args.orderBy.flatMap((entry: Record<string, unknown>) =>
    Object.entries(entry).map(([name, direction]) => readKey(target, edge, type, name, direction)),
  );
}

function readKey(
  target: NodeType,
  edge: EdgeType,
  type: GraphQLInputObjectType,
  name: string,
  direction: unknown,
): SortKey {
  const onEdge = edge.fields.get(name);
  const related = onEdge ?? target.fields.get(name);
  if (related?.kind === 'related') {
    const descending = (direction as { count?: string }).count === 'DESC';
    const { relation } = related;
    if (onEdge && relation.kind === 'reference') {
      return { value: { kind: 'size', property: relation.property }, descending, nullable: false };
    }
    return { value: { kind: 'degree', relation, target: related.target }, descending, nullable: false };
  }
  const input = type.getFields()[name];
  const property = input ? storedName(input) : name;
  const owner = findProperty(edge, property) ? 'edge' : 'node';
  const field = findProperty(edge, property) ?? findProperty(target, property);
  const { list = false, boolean = false } = field ?? {};
  const value = { kind: 'property', on: owner, property, list, boolean } as const;
  return { value, descending: direction === 'DESC', nullable: list || (field?.nullable ?? true) };
}

function findProperty(owner: Pick<EdgeType, 'fields'>, property: string) {
  for (const field of owner.fields.values()) if (field.kind === 'property' && field.property === property) return field;
  return undefined;
}

/** Adds the natural order behind the given keys, up to a key that is unique. */
function breakTies(target: NodeType, given: readonly SortKey[]): SortKey[] {
  const named = new Set(given.map(({ value }) => value.kind === 'property' && value.on === 'node' && value.property));
  const rest = target.order.filter((property) => !named.has(property));
  return [...given, ...rest.map((property) => propertyKey('node', property, false))];
}

function distance(source: Source): SortKey[] {
  if (source.kind !== 'relation' || source.relation.kind !== 'relationship') return [];
  const { transitive, inherited, direction } = source.relation;
  const near = inherited || (transitive && direction === 'OUT');
  return near ? [{ value: { kind: 'distance' }, descending: false, nullable: false }] : [];
}

function propertyKey(on: 'node' | 'edge', property: string, descending: boolean): SortKey {
  return { value: { kind: 'property', on, property, list: false, boolean: false }, descending, nullable: false };
}

function keyName({ value, descending }: SortKey): string {
  const name =
    value.kind === 'degree'
      ? `#${value.relation.kind === 'relationship' ? value.relation.type : value.relation.property}`
      : value.kind === 'distance'
        ? 'distance'
        : `${value.kind}.${value.property}`;
  return descending ? `-${name}` : name;
}
