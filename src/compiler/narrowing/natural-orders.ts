import { type GraphQLSchema, isCompositeType } from 'graphql';
import type { GraphModel } from '../../graph/model/graph-model.ts';
import type { SchemaModel } from '../model/model.ts';

/** What is fixed about the nodes of lists. */
export interface NaturalOrders {
  /** The properties of a label's natural order; undefined if it has none. */
  of(label: string): readonly string[] | undefined;
  /** The labels at the ends of relationships of a type. */
  ends(type: string): { readonly from: string; readonly to: string } | undefined;
}

export function naturalOrders(schema: GraphQLSchema, model: SchemaModel, graph: GraphModel): NaturalOrders {
  const orders = new Map<string, readonly string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isCompositeType(type) || !model.isNode(type.name)) continue;
    const { label, order } = model.node(type.name);
    orders.set(label, order);
  }
  return { of: (label) => orders.get(label), ends: (type) => graph.relationships[type] };
}
