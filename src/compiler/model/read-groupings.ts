import { type GraphQLEnumValue, getNamedType, isEnumType, isObjectType } from 'graphql';
import type { Grouping } from '../plan/columns.ts';
import { directive, storedName, textOf } from './directives.ts';
import type { EdgeType, GroupingType, NodeType } from './model.ts';
import { readTraversal } from './read-relation.ts';
import type { Owner, Reading } from './reading.ts';

/** Reads the groupings of a connection; empty if it has no groups. */
export function readGroupings(
  reading: Reading,
  connection: string,
  nodes: Owner,
  edges: Owner,
  target: NodeType,
  edge: EdgeType,
): ReadonlyMap<string, GroupingType> {
  const type = reading.schema.getType(connection);
  const groups = isObjectType(type) ? type.getFields().groups : undefined;
  const by = groups && getNamedType(groups.args.find(({ name }) => name === 'by')?.type);
  if (!isEnumType(by)) return new Map();
  return new Map(
    by.getValues().flatMap((value) => {
      const grouping = readGrouping(reading, value, `${by.name}.${value.name}`, nodes, edges, target, edge);
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
  edge: EdgeType,
): GroupingType | undefined {
  const traversal = readTraversal(reading, nodes, value, coordinate);
  if (traversal) return { grouping: { kind: 'related', relation: traversal.relation }, identifies: true };
  const referenced = readReferenced(reading, value, nodes, edges);
  if (referenced) return { grouping: referenced, identifies: refersTo(reading, referenced) };
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
  return { grouping, identifies: holdsIds(ofEdge ? edge : target, property) };
}

/** The grouping by a property of the nodes that `@references` leads to; undefined if there is none. */
function readReferenced(
  { graph }: Reading,
  value: GraphQLEnumValue,
  nodes: Owner,
  edges: Owner,
): (Grouping & { readonly kind: 'referenced' }) | undefined {
  const name = textOf(directive(value, 'references')?.property) ?? '';
  const ofEdge = edges.property(name);
  const described = ofEdge ?? nodes.property(name);
  const property = storedName(value);
  const label = described?.refersTo;
  if (!described || label === undefined || !hasProperty(graph, label, property)) return undefined;
  const reference = {
    kind: 'reference',
    property: name,
    list: described.kind === 'texts',
    shared: false,
    after: undefined,
  } as const;
  return { kind: 'referenced', on: ofEdge ? 'edge' : 'node', reference, label, property };
}

/** Whether the property that is grouped by holds ids. */
function refersTo({ graph }: Reading, { label, property }: Grouping & { readonly kind: 'referenced' }): boolean {
  return ownersOf(graph, label).some(([, { properties }]) => properties[property]?.refersTo !== undefined);
}

/** Whether some nodes with the label have the property. */
function hasProperty({ labels }: Reading['graph'], label: string, property: string): boolean {
  return ownersOf({ labels }, label).some(([, { properties }]) => property in properties);
}

/** The kinds of nodes that have the label. */
function ownersOf({ labels }: Pick<Reading['graph'], 'labels'>, label: string) {
  return Object.entries(labels).filter(([name, { shared }]) => name === label || shared.includes(label));
}

function holdsIds({ fields }: Pick<NodeType, 'fields'>, property: string): boolean {
  return [...fields.values()].some(
    (field) => field.kind === 'related' && field.relation.kind === 'reference' && field.relation.property === property,
  );
}
