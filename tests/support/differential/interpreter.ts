import { type GraphQLFieldResolver, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { NodeRecord, Records } from '../records.ts';
import { argumentsOf, connectionOf, readSdl, storedName } from '../sdl.ts';
import type { Arguments, Field } from './field.ts';
import { givenArguments } from './given.ts';
import { type Listing, list, sizeOf } from './listing.ts';
import { type Memory, openMemory, type Related } from './memory.ts';

/**
 * The schema over records in memory, for graphql-js to execute field by field: slow, and obviously correct. It shares
 * nothing with the compiler but the schema's files.
 */
export function createInterpreter(records: Records): GraphQLSchema {
  const schema = readSdl();
  const memory = openMemory(schema, records);
  for (const type of Object.values(schema.getTypeMap())) {
    if ('getFields' in type && !isObjectType(type) && 'resolveType' in type) {
      type.resolveType = (node) => (node as NodeRecord).label;
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const first = field.args.find(({ name }) => name === 'first');
      // Whether the client passed it matters, so the default is applied here.
      if (first) first.defaultValue = undefined;
      const resolve = type === schema.getQueryType() ? rootField(memory, field) : fieldBelow(memory, type.name, field);
      if (resolve) field.resolve = (source, _, context, info) => resolve(source, givenArguments(info), context, info);
    }
  }
  return schema;
}

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

function rootField(memory: Memory, field: Field): Resolver {
  const { schema } = memory;
  const typeName = getNamedType(field.type).name;
  const connection = connectionOf(schema, field.type);
  if (connection) {
    const rows = memory.nodesOf(connection.nodeType.name).map((node) => ({ node }));
    return (_, args) => list(memory, field, rows, args);
  }
  const candidates = memory.nodesOf(typeName);
  const find = (fits: (properties: NodeRecord['properties']) => boolean) =>
    candidates.find(({ properties }) => fits(properties)) ?? null;
  return (_, { id, ids, code, system }) => {
    if (Array.isArray(ids)) return ids.map((one) => find((properties) => properties.id === one));
    if (id !== undefined) return find((properties) => properties.id === id);
    return find((properties) => properties.code === code && (system ?? properties.system) === properties.system);
  };
}

function fieldBelow(memory: Memory, typeName: string, field: Field): Resolver | undefined {
  if (typeName === 'Group' || typeName === 'PageInfo') return undefined;
  if (typeName.endsWith('Connection')) return (listing, args) => connectionField(listing as Listing, field.name, args);
  if (typeName.endsWith('Edge')) return (row) => edgeField(memory, row as Related, field);
  return (node, args) => nodeField(memory, node as NodeRecord, field, args);
}

function connectionField(listing: Listing, name: string, args: Arguments): unknown {
  if (name === 'totalCount') return listing.all.length;
  if (name === 'nodes') return listing.page.map(({ node }) => node);
  if (name === 'edges') return listing.page;
  if (name === 'pageInfo') return listing.pageInfo;
  return listing.groups(args);
}

function edgeField({ schema, referenced }: Memory, row: Related & { cursor?: string }, field: Field): unknown {
  if (field.name === 'node') return row.node;
  if (field.name === 'cursor') return row.cursor;
  const properties = row.relationship?.properties ?? {};
  const references = argumentsOf(schema, 'references', field);
  return references ? referenced(field, properties) : properties[storedName(schema, field)];
}

function nodeField(memory: Memory, { properties }: NodeRecord, field: Field, args: Arguments): unknown {
  const { schema } = memory;
  const references = argumentsOf(schema, 'references', field);
  if (references) return memory.referenced(field, properties);
  if (!argumentsOf(schema, 'relationship', field)) return properties[storedName(schema, field)];
  const { only } = argumentsOf(schema, 'relationship', field) ?? {};
  const rows = memory
    .related(properties.id, field)
    .filter(({ node }) => only === undefined || node.properties[String(only)] === true);
  if (connectionOf(schema, field.type)) return list(memory, field, rows, args);
  const found = memory.inOrder(field, rows);
  return Array.isArray(found) && args.first !== undefined && args.first !== null ? found.slice(0, sizeOf(args)) : found;
}
