import type { CompilerOptions } from '../options.ts';
import { directive } from './directives.ts';
import { Faults } from './faults.ts';
import type { Field, ListType, NodeType, SchemaModel } from './model.ts';
import { readField } from './read-field.ts';
import { createFilterReader } from './read-filter.ts';
import { readList } from './read-list.ts';
import { readNode } from './read-node.ts';
import { type AnyField, isComposite, nodeOwner, type Owner, type Reading, relationshipOwner } from './reading.ts';
import { createTypesOfIds } from './types-of-ids.ts';

/** The node types that have been read, by name. */
type Nodes = Map<string, NodeType & { readonly fields: Map<string, Field> }>;

/**
 * Reads a schema's directives and checks them against the graph model, which must have every type, field, filter,
 * ordering, grouping and reference.
 * @throws {SchemaError} that lists everything the graph model does not have, each with its file and field
 */
export function readModel(options: CompilerOptions): SchemaModel {
  const { labels } = options.graph;
  const nodes: Nodes = new Map();
  const reading = createReading(options, nodes);
  readNodes(reading, nodes);
  // Lists need the fields of all node types.
  const lists = readLists(reading, nodes);
  reading.faults.throwIfAny();
  return {
    node: reading.node,
    isNode: (typeName) => nodes.has(typeName),
    typesOfIds: createTypesOfIds(options),
    isIndexed: (label, property) => labels[label]?.properties[property]?.isIndexed === true,
    idsOf: (label, property, value) =>
      labels[label]?.properties[property]?.isInId ? options.knowledge.idsOf(label, value) : undefined,
    list(field) {
      const list = lists.get(field);
      if (!list) throw new Error(`${field.name} must be a connection.`);
      return list;
    },
  };
}

function createReading({ schema, graph, knowledge }: CompilerOptions, nodes: Nodes): Reading {
  const reading: Reading = {
    schema,
    graph,
    knowledge,
    faults: new Faults(),
    node(typeName) {
      const known = nodes.get(typeName);
      if (known) return known;
      const created = { ...readNode(reading, typeName), fields: new Map<string, Field>() };
      nodes.set(typeName, created);
      return created;
    },
    field: (owner, one) => readField(reading, owner, one),
  };
  return reading;
}

function readNodes(reading: Reading, nodes: Nodes): void {
  const types = Object.values(reading.schema.getTypeMap()).filter(isComposite);
  for (const type of types.filter((one) => directive(one, 'node'))) {
    const { name, concrete } = reading.node(type.name);
    const owner = nodeOwner(reading, { name, concrete });
    for (const field of Object.values(type.getFields())) {
      const read = readField(reading, owner, field);
      if (read) nodes.get(type.name)?.fields.set(field.name, read);
    }
  }
}

/** The connections of nodes and of the root, by their fields. */
function readLists(reading: Reading, nodes: Nodes): ReadonlyMap<AnyField, ListType> {
  const lists = new Map<AnyField, ListType>();
  const readFilter = createFilterReader(reading);
  const add = (field: AnyField, coordinate: string, edges: Owner, ofResolver: boolean) => {
    const list = readList(reading, readFilter, field, coordinate, edges, ofResolver);
    if (list) lists.set(field, list);
  };
  for (const [typeName, { fields }] of nodes) {
    for (const [name, field] of fields) {
      if (field.kind !== 'related' || field.arity !== 'connection' || field.relation.kind !== 'traversal') continue;
      const coordinate = `${typeName}.${name}`;
      const edges = relationshipOwner(reading, coordinate, field.relation);
      add(fieldOf(reading, typeName, name), coordinate, edges, false);
    }
  }
  const noEdges: Owner = { name: 'Query', labels: [], property: () => undefined };
  for (const field of Object.values(reading.schema.getQueryType()?.getFields() ?? {})) {
    if (directive(field, 'connection')) add(field, `Query.${field.name}`, noEdges, true);
  }
  return lists;
}

function fieldOf({ schema }: Reading, typeName: string, name: string): AnyField {
  const type = schema.getType(typeName);
  return (isComposite(type) ? type.getFields()[name] : undefined) as AnyField;
}
