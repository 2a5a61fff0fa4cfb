import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql';
import { decimal, integer, type Properties, texts } from '../../graph/model/property.ts';
import { directive, storedName, textOf } from './directives.ts';
import type { EdgeType, SimilarBounds, SimilarField } from './model.ts';
import { namedCondition } from './named-condition.ts';
import { startFault } from './read-relation.ts';
import { type AnyField, nodeOwner, type Owner, type Reading, readFields } from './reading.ts';

const bounds: SimilarBounds = { mostNeighbors: 500, mostCompared: 1_000 };

/** What a search for similar nodes returns with each node, in place of a relationship's properties. */
function propertiesOf({ graph }: Reading): Properties {
  const sharedIds = texts.referringTo(graph.mark);
  return {
    score: decimal,
    sharedCount: integer,
    sharedIds,
    onlyHere: integer,
    onlyThere: integer,
    comparedCount: integer,
  };
}

/** Reads a field with `@similar`. */
export function readSimilar(reading: Reading, owner: Owner, field: AnyField): SimilarField | undefined {
  const coordinate = `${owner.name}.${field.name}`;
  const type = getNamedType(field.type);
  const node = isObjectType(type) ? type.getFields().node : undefined;
  if (!isObjectType(type) || !node) {
    reading.faults.add(coordinate, 'must be a list of objects that have a node.', field);
    return undefined;
  }
  const through = neighbors(reading, field);
  const direction = directive(field, 'similar')?.direction === 'IN' ? 'IN' : 'OUT';
  for (const one of [...through.values()].flat()) {
    const fault = throughFault(reading, owner, one, direction);
    if (fault) reading.faults.add(coordinate, `goes through ${one}, ${fault}.`, field);
  }
  const target = reading.node(getNamedType(node.type).name);
  const nodes = nodeOwner(reading, target);
  const conditions = field.args.flatMap((argument) => {
    const condition = namedCondition(reading, nodes, argument, `${coordinate}(${argument.name}:)`);
    return condition ? [[argument.name, condition] as const] : [];
  });
  return {
    kind: 'similar',
    direction,
    through,
    target,
    edge: readEdge(reading, type),
    bounds,
    conditions: new Map(conditions),
  };
}

/** Why relationships of a type do not lead to neighbors of the owner; undefined if they do. */
function throughFault(reading: Reading, owner: Owner, type: string, direction: 'IN' | 'OUT'): string | undefined {
  const described = reading.graph.relationships[type];
  return described ? startFault(reading, owner, described, direction) : 'which is not a relationship of the graph';
}

/** The types of relationships to the neighbors: those of the directive, or of each value of the argument `by`. */
function neighbors({ schema }: Reading, field: AnyField): ReadonlyMap<string, readonly string[]> {
  const given = textOf(directive(field, 'similar')?.through);
  if (given !== undefined) return new Map([['', given.split('|')]]);
  const by = field.args.find(({ name }) => name === 'by');
  const type = by && schema.getType(getNamedType(by.type).name);
  const values = isEnumType(type) ? type.getValues() : [];
  return new Map(values.map((value) => [String(value.value), storedName(value).split('|')]));
}

/** Fields for related nodes are for shared neighbors, so there are at most `mostNeighbors` of them. */
function readEdge(reading: Reading, type: GraphQLObjectType): EdgeType {
  const properties = propertiesOf(reading);
  const owner: Owner = { name: type.name, labels: [], property: (property) => properties[property] };
  const facts = Object.values(type.getFields()).filter(({ name }) => name !== 'node');
  const fields = [...readFields(reading, owner, facts)].map(([name, field]) => {
    return [name, field.kind === 'related' ? { ...field, expected: bounds.mostNeighbors } : field] as const;
  });
  return { name: type.name, fields: new Map(fields) };
}
