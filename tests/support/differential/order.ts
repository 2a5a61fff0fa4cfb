import { getNamedType, isInputObjectType } from 'graphql';
import { derivedRelationships } from '../../../src/graph/model/derived-relationships.ts';
import { argumentsOf, connectionOf, fieldsOf, storedName } from '../sdl.ts';
import type { Field } from './field.ts';
import type { Memory, Related } from './memory.ts';

/** What rows are sorted by, first key first. */
export interface Ordering {
  keysOf(row: Related): unknown[];
  /** By key: whether larger values come first. */
  readonly descending: readonly boolean[];
}

/** The order of a connection's `orderBy`, followed by the natural order. */
export function orderingOf(memory: Memory, field: Field, orderBy: unknown): Ordering {
  const { schema } = memory;
  const { nodeType, edgeType } = connectionOf(schema, field.type) ?? {};
  if (!nodeType || !edgeType) throw new Error(`${field.name} is no connection.`);
  const [nodeFields, edgeFields] = [fieldsOf(schema, nodeType.name), fieldsOf(schema, edgeType.name)];
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const type = argument && getNamedType(argument.type);

  function keyOf(name: string): (row: Related) => unknown {
    const references = argumentsOf(schema, 'references', edgeFields[name]);
    if (references) return ({ relationship }) => lengthOf(relationship?.properties[String(references.property)]);
    const related = nodeFields[name];
    if (related && connectionOf(schema, related.type)) {
      return ({ node }) => memory.related(node.properties.id, related).length;
    }
    const input = isInputObjectType(type) ? type.getFields()[name] : undefined;
    const property = input ? storedName(schema, input) : name;
    const onEdge = Object.values(edgeFields).some((one) => storedName(schema, one) === property);
    return ({ node, relationship }) => {
      const value = (onEdge ? relationship?.properties : node.properties)?.[property];
      return Array.isArray(value) ? value[0] : value;
    };
  }

  const given = (Array.isArray(orderBy) ? orderBy : []).flatMap((one: object) => Object.entries(one));
  const { inherited, type: followed } = argumentsOf(schema, 'relationship', field) ?? {};
  const natural = memory.naturalOrder(nodeType.name);
  const keys = [
    ...given.map(([name]) => keyOf(name)),
    ...(inherited && given.length === 0 ? [({ distance }: Related) => distance] : []),
    ...natural.map((name) => (row: Related) => row.node.properties[name]),
    ...(String(followed) in derivedRelationships
      ? [({ relationship }: Related) => relationship?.properties.throughId]
      : []),
  ];
  return {
    keysOf: (row) => keys.map((key) => key(row) ?? null),
    descending: given.map(([, direction]) => direction === 'DESC' || direction?.count === 'DESC'),
  };
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
