import type { GraphQLInputObjectType } from 'graphql';
import type { SortKey } from '../plan/page.ts';
import { isDerived } from '../plan/relation.ts';
import { storedName } from './directives.ts';
import type { EdgeType, NodeType } from './model.ts';
import type { Owner, Reading } from './reading.ts';

type Order = Omit<SortKey, 'descending'>;

/** Reads the sort keys of a list: properties of its edges or nodes, and numbers of related nodes. */
export function readOrders(
  { faults }: Reading,
  type: GraphQLInputObjectType,
  nodes: Owner,
  edges: Owner,
  target: NodeType,
  edge: EdgeType,
): Map<string, Order> {
  const orders = new Map<string, Order>();
  for (const input of Object.values(type.getFields())) {
    const property = storedName(input);
    const order = relatedOrder(input.name, target, edge) ?? propertyOrder(property, nodes, edges);
    if (order) orders.set(input.name, order);
    else {
      const message = `sorts by ${property}, which neither the nodes nor the edges have in the graph.`;
      faults.add(`${type.name}.${input.name}`, message, input);
    }
  }
  return orders;
}

function relatedOrder(name: string, target: NodeType, edge: EdgeType): Order | undefined {
  const onEdge = edge.fields.get(name);
  if (onEdge?.kind === 'related' && onEdge.relation.kind === 'reference') {
    return { value: { kind: 'size', property: onEdge.relation.property }, nullable: false };
  }
  const field = target.fields.get(name);
  if (field?.kind !== 'related' || isDerived(field.relation)) return undefined;
  return { value: { kind: 'count', relation: field.relation, label: field.label }, nullable: false };
}

function propertyOrder(property: string, nodes: Owner, edges: Owner): Order | undefined {
  const ofEdge = edges.property(property);
  const described = ofEdge ?? nodes.property(property);
  if (!described) return undefined;
  const list = described.kind === 'texts' || described.kind === 'integers';
  const value = {
    kind: 'property',
    on: ofEdge ? 'edge' : 'node',
    property,
    list,
    boolean: described.kind === 'flag',
  } as const;
  return { value, nullable: list || described.isOptional };
}
