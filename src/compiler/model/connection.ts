import { type GraphQLField, getNamedType, isObjectType } from 'graphql';

/** The names of a connection's types. */
export interface ConnectionTypes {
  readonly connection: string;
  readonly edge: string;
  readonly node: string;
}

/** The types behind a field that leads to a connection: an object with edges that have a node; undefined for any other. */
export function connectionTypes({ type }: Pick<GraphQLField<unknown, unknown>, 'type'>): ConnectionTypes | undefined {
  const connection = getNamedType(type);
  const edges = isObjectType(connection) ? connection.getFields().edges : undefined;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return edge && node
    ? { connection: connection.name, edge: edge.name, node: getNamedType(node.type).name }
    : undefined;
}
