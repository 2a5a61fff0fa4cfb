import { type GraphQLField, getNamedType, isObjectType } from 'graphql';

/** The names of a connection's types. */
export interface ConnectionTypes {
  readonly connection: string;
  readonly edge: string;
  readonly node: string;
}

/** The types of a field's connection: an object with edges that have a node. Undefined for other fields. */
export function connectionTypes({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): ConnectionTypes | undefined {
  const connection = getNamedType(type);
  const edges = isObjectType(connection) ? connection.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return edge && node
    ? { connection: connection.name, edge: edge.name, node: getNamedType(node.type).name }
    : undefined;
}
