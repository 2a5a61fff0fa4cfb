import { type GraphQLEnumValue, getNamedType, isEnumType, isObjectType } from 'graphql';
import { storedName } from './directives.ts';
import type { GroupingType, NodeType } from './model.ts';
import { readTraversal } from './read-relation.ts';
import type { Owner, Reading } from './reading.ts';

/** Reads the groupings of a connection; empty if it has no groups. */
export function readGroupings(
  reading: Reading,
  connection: string,
  nodes: Owner,
  edges: Owner,
  target: NodeType,
): ReadonlyMap<string, GroupingType> {
  const type = reading.schema.getType(connection);
  const groups = isObjectType(type) ? type.getFields().groups : undefined;
  const by = groups && getNamedType(groups.args.find(({ name }) => name === 'by')?.type);
  if (!isEnumType(by)) return new Map();
  return new Map(
    by.getValues().flatMap((value) => {
      const grouping = readGrouping(reading, value, `${by.name}.${value.name}`, nodes, edges, target);
      return grouping ? [[String(value.value), grouping]] : [];
    }),
  );
}

function readGrouping(
  reading: Reading,
  value: GraphQLEnumValue,
  coordinate: string,
  nodes: Owner,
  edges: Owner,
  target: NodeType,
): GroupingType | undefined {
  const traversal = readTraversal(reading, nodes, value, coordinate);
  if (traversal) return { grouping: { kind: 'related', relation: traversal.relation }, identifies: true };
  const property = storedName(value);
  const ofEdge = edges.property(property);
  const described = ofEdge ?? nodes.property(property);
  if (!described) {
    reading.faults.add(
      coordinate,
      `groups by ${property}, which neither the nodes nor the edges have in the graph.`,
      value,
    );
    return undefined;
  }
  const list = described.kind === 'texts' || described.kind === 'integers';
  const grouping = { kind: 'property', on: ofEdge ? 'edge' : 'node', property, list } as const;
  return { grouping, identifies: !ofEdge && holdsIds(target, property) };
}

function holdsIds({ fields }: NodeType, property: string): boolean {
  return [...fields.values()].some(
    (field) => field.kind === 'related' && field.relation.kind === 'reference' && field.relation.property === property,
  );
}
