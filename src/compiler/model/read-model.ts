import type { CompilerOptions } from '../options.ts';
import { directive } from './directives.ts';
import { Faults } from './faults.ts';
import type { Field, ListType, NodeType, SchemaModel } from './model.ts';
import { readField } from './read-field.ts';
import { createFilterReader } from './read-filter.ts';
import { readList } from './read-list.ts';
import { readNode } from './read-node.ts';
import { type AnyField, isComposite, nodeOwner, type Owner, type Reading, relationshipOwner } from './reading.ts';

/**
 * Reads a schema's directives and checks them against the graph model, which must have every type, field, filter,
 * ordering, grouping and reference.
 * @throws {SchemaError} that lists everything the graph model does not have, each with its file and field
 */
export function readModel({ schema, graph, knowledge }: CompilerOptions): SchemaModel {
  const faults = new Faults();
  const nodes = new Map<string, NodeType & { fields: Map<string, Field> }>();
  const lists = new Map<AnyField, ListType>();

  const reading: Reading = {
    schema,
    graph,
    knowledge,
    faults,
    node,
    field: (owner, one) => readField(reading, owner, one),
  };

  function node(typeName: string): NodeType {
    const known = nodes.get(typeName);
    if (known) return known;
    const created = { ...readNode(reading, typeName), fields: new Map<string, Field>() };
    nodes.set(typeName, created);
    return created;
  }

  /** Before the lists, which need the fields of all types. */
  function readTypes(): void {
    const types = Object.values(schema.getTypeMap()).filter(isComposite);
    for (const type of types.filter((one) => directive(one, 'node'))) {
      const { name, concrete } = node(type.name);
      const owner = nodeOwner(reading, { name, concrete });
      for (const field of Object.values(type.getFields())) {
        const read = readField(reading, owner, field);
        if (read) nodes.get(type.name)?.fields.set(field.name, read);
      }
    }
  }

  function readLists(): void {
    const readFilter = createFilterReader(reading);
    const add = (field: AnyField, coordinate: string, edges: Owner, ofResolver: boolean) => {
      const list = readList(reading, readFilter, field, coordinate, edges, ofResolver);
      if (list) lists.set(field, list);
    };
    for (const [typeName, { fields }] of nodes) {
      for (const [name, field] of fields) {
        if (field.kind !== 'related' || field.arity !== 'connection' || field.relation.kind !== 'traversal') continue;
        const edges = relationshipOwner(reading, `${typeName}.${name}`, field.relation.type);
        add(fieldOf(typeName, name), `${typeName}.${name}`, edges, false);
      }
    }
    const noEdges: Owner = { name: 'Query', labels: [], property: () => undefined };
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      if (directive(field, 'connection')) add(field, `Query.${field.name}`, noEdges, true);
    }
  }

  function fieldOf(typeName: string, name: string): AnyField {
    const type = schema.getType(typeName);
    return (isComposite(type) ? type.getFields()[name] : undefined) as AnyField;
  }

  readTypes();
  readLists();
  faults.throwIfAny();
  return {
    node,
    isNode: (typeName) => nodes.has(typeName),
    isIndexed: (label, property) => graph.labels[label]?.properties[property]?.isIndexed === true,
    list(field) {
      const list = lists.get(field);
      if (!list) throw new Error(`${field.name} must be a connection.`);
      return list;
    },
  };
}
