import { badUserInput, limitExceeded } from '../../errors.ts';
import { readCursor } from '../cursor.ts';
import type { ListType, NodeType } from '../model/model.ts';
import type { Limits } from '../options.ts';
import type { Page, SortKey } from '../plan/page.ts';
import { isDerived, middle } from '../plan/relation.ts';
import type { Source } from '../plan/scope.ts';
import type { Request, Selected } from '../selection.ts';
import type { Planning } from './planning.ts';

const defaultSize = 25;

/** The whole list in its natural order. Nodes that are looked up by id have no order. */
function naturalOrder({ order }: NodeType, source: Source): Page {
  const sort =
    source.kind === 'ids' ? [] : [...orderOfWay(source), ...order.map((one) => propertyKey('node', one, false))];
  return { sort, signature: '', size: undefined, backwards: false, behind: undefined, until: undefined };
}

/** The first rows of a list in its natural order; all of them without `first`. @throws {GraphQLError} */
export function readFirst(
  { limits }: Planning,
  target: NodeType,
  source: Source,
  { args: { first }, nodes }: Selected,
): Page {
  const isLimited = first !== null && first !== undefined;
  const size = isLimited ? readCount(limits.maxPageSize, 'first', first, nodes) : undefined;
  return { ...naturalOrder(target, source), size };
}

/** The nodes whose edges have the highest values of a property. */
export function bestFirst({ order }: NodeType, property: string, size: number): Page {
  const sort = [propertyKey('edge', property, true), ...order.map((one) => propertyKey('node', one, false))];
  return { sort, signature: '', size, backwards: false, behind: undefined, until: undefined };
}

/** The page and ordering from a connection's arguments. @throws {GraphQLError} */
export function readPage({ request, limits }: Planning, list: ListType, source: Source, selected: Selected): Page {
  const given = readOrder(list, selected);
  const sort = [...breakTies(list.target, given.length > 0 ? given : orderOfWay(source)), ...endOfTies(source)];
  const signature = `1 ${list.name} ${sort.map(keyName).join()}`;
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
    throw badUserInput('A page must have first or last, but got both.', nodes);
  }
  const name = backwards ? 'last' : 'first';
  const value = args[name] ?? defaultSize;
  return { size: readCount(maxPageSize, name, value, nodes), backwards };
}

/** The number of rows that a client requests. @throws {GraphQLError} if it is negative, or over the limit */
export function readCount(max: number, name: string, value: unknown, nodes?: Selected['nodes']): number {
  const count = Number(value);
  if (count < 0) throw badUserInput(`${name} must be at least 0, but got ${count}.`, nodes);
  if (count > max) throw limitExceeded('MAX_PAGE_SIZE', max, count, `Rows in ${name}`, nodes);
  return count;
}

/** Whether the client gave `first`. The default of `first` does not count: `last` overrides it. */
function firstIsGiven(request: Request, nodes: Selected['nodes']): boolean {
  const value = nodes[0]?.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (value?.kind === 'Variable') return typeof request.variableValues[value.name.value] === 'number';
  return value?.kind === 'IntValue';
}

/** `orderBy: [{ code: ASC }, { diagnoses: { count: DESC } }]`. */
function readOrder({ orders }: ListType, { args }: Selected): SortKey[] {
  if (!Array.isArray(args.orderBy)) return [];
  return args.orderBy.flatMap((entry: Readonly<Record<string, unknown>>) =>
    Object.entries(entry).flatMap(([name, direction]): SortKey[] => {
      const order = orders.get(name);
      return order ? [{ ...order, descending: isDescending(direction) }] : [];
    }),
  );
}

function isDescending(direction: unknown): boolean {
  if (typeof direction === 'object' && direction !== null && 'count' in direction) return direction.count === 'DESC';
  return direction === 'DESC';
}

/** Adds the keys of the natural order, the last of which is unique. */
function breakTies({ order }: NodeType, given: readonly SortKey[]): SortKey[] {
  const named = new Set(given.map(({ value }) => value.kind === 'property' && value.on === 'node' && value.property));
  const rest = order.filter((property) => !named.has(property));
  return [...given, ...rest.map((property) => propertyKey('node', property, false))];
}

/**
 * The keys of the way to the nodes, which come before their own: the distance of nodes further up a hierarchy, nearest
 * first, and the property that orders the relationships.
 */
function orderOfWay(source: Source): SortKey[] {
  if (source.kind !== 'related' || source.relation.kind !== 'traversal') return [];
  const { from, longest, direction, orderedBy, nearest } = source.relation;
  if (nearest) return [propertyKey('edge', 'distance', false)];
  const near = from !== undefined || (longest !== undefined && direction === 'OUT');
  const distance: SortKey[] = near ? [{ value: { kind: 'distance' }, descending: false, nullable: false }] : [];
  return orderedBy === undefined ? distance : [...distance, propertyKey('edge', orderedBy, false)];
}

/** A derived relationship can lead to a node several times, each time through another one. */
function endOfTies(source: Source): SortKey[] {
  return source.kind === 'related' && isDerived(source.relation) ? [propertyKey('edge', middle, false)] : [];
}

function propertyKey(on: 'node' | 'edge', property: string, descending: boolean): SortKey {
  return { value: { kind: 'property', on, property, list: false, boolean: false }, descending, nullable: false };
}

function keyName({ value, descending }: SortKey): string {
  const name = nameOf(value);
  return descending ? `-${name}` : name;
}

function nameOf(value: SortKey['value']): string {
  if (value.kind === 'distance') return 'distance';
  if (value.kind !== 'count') return `${value.kind}.${value.property}`;
  return `#${value.relation.kind === 'traversal' ? value.relation.type : value.relation.property}`;
}
