import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  Kind,
  parseValue,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import { connectionTypes } from './connection.ts';
import { directive, textOf } from './directives.ts';
import type { EdgeType, FilterType, ListType, PropertyField } from './model.ts';
import type { Filtered } from './read-filter.ts';
import { readGroupings } from './read-groupings.ts';
import { readOrders } from './read-orders.ts';
import { type AnyField, nodeOwner, type Owner, type Reading, readFields } from './reading.ts';

type ReadFilter = (type: GraphQLInputObjectType, filtered: Filtered) => FilterType;

const paging = ['where', 'edgeWhere', 'orderBy', 'first', 'after', 'last', 'before'];

/**
 * Reads a field whose type is a connection; undefined for other fields.
 * @param edges the relationships behind the edges
 * @param ofResolver whether a root resolver reads the field's other arguments
 */
export function readList(
  reading: Reading,
  readFilter: ReadFilter,
  field: AnyField,
  coordinate: string,
  edges: Owner,
  ofResolver: boolean,
): ListType | undefined {
  const types = connectionTypes(field);
  if (!types) return undefined;
  const target = reading.node(types.node);
  const edge = readEdge(reading, types.edge, edges);
  const argument = (name: string) => inputType(field.args.find((one) => one.name === name));
  const [where, edgeWhere, orderBy] = [argument('where'), argument('edgeWhere'), argument('orderBy')];
  const nodes: Filtered = { owner: nodeOwner(reading, target), fields: target.fields };
  return {
    name: types.edge,
    target,
    edge,
    where: where && readFilter(where, nodes),
    edgeWhere: edgeWhere && readFilter(edgeWhere, { owner: edges, fields: edge.fields }),
    orders: orderBy ? readOrders(reading, orderBy, nodes.owner, edges, target, edge) : new Map(),
    groupings: readGroupings(reading, types.connection, nodes.owner, edges, target, edge),
    shorthands: ofResolver ? new Map() : readShorthands(reading, field, edge, coordinate),
    wheres: readWheres(reading, field, where, coordinate, false),
    edgeWheres: readWheres(reading, field, edgeWhere, coordinate, true),
  };
}

function readEdge(reading: Reading, name: string, owner: Owner): EdgeType {
  const type = reading.schema.getType(name);
  const fields = type && 'getFields' in type ? Object.values(type.getFields() as Record<string, AnyField>) : [];
  return {
    name,
    fields: readFields(
      reading,
      owner,
      fields.filter((one) => one.name !== 'node' && one.name !== 'cursor'),
    ),
  };
}

/** Arguments such as `kinds: [...]`, which are shorthands for conditions on the relationship. */
function readShorthands(
  { faults }: Reading,
  { args }: AnyField,
  edge: EdgeType,
  coordinate: string,
): ReadonlyMap<string, PropertyField> {
  const found = new Map<string, PropertyField>();
  for (const argument of args.filter((one) => !paging.includes(one.name) && !directive(one, 'where'))) {
    const field = edge.fields.get(argument.name);
    if (field?.kind === 'property') found.set(argument.name, field);
    else faults.add(`${coordinate}(${argument.name}:)`, 'must be a property of the relationship.', argument);
  }
  return found;
}

/** Arguments with `@where`, which are shorthands for conditions on the nodes, or on the edges. */
function readWheres(
  { faults }: Reading,
  { args }: AnyField,
  where: GraphQLInputObjectType | undefined,
  coordinate: string,
  ofEdges: boolean,
): ListType['wheres'] {
  const found = new Map<string, (value: unknown) => unknown>();
  for (const argument of args) {
    const given = directive(argument, 'where');
    const is = textOf(given?.is);
    if (is === undefined || (given?.ofEdges === true) !== ofEdges) continue;
    const text = parseValue(is);
    if (where && hasFieldsOf(where, text)) found.set(argument.name, (value) => valueFromAST(text, where, { value }));
    else {
      const type = where?.name ?? 'a filter';
      faults.add(`${coordinate}(${argument.name}:)`, `must be a shorthand for ${type}, but is for ${is}.`, argument);
    }
  }
  return found;
}

/** Whether the objects in a value have only fields of their types. */
function hasFieldsOf(type: GraphQLInputType | undefined, value: ValueNode): boolean {
  const named = type && getNamedType(type);
  if (value.kind === Kind.LIST) return value.values.every((one) => hasFieldsOf(named, one));
  if (value.kind !== Kind.OBJECT) return named !== undefined;
  const known = isInputObjectType(named) ? named.getFields() : {};
  return value.fields.every((field) => hasFieldsOf(known[field.name.value]?.type, field.value));
}

function inputType(argument: GraphQLArgument | undefined): GraphQLInputObjectType | undefined {
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
}
