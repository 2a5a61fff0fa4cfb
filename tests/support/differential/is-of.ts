import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { NodeRecord } from '../records.ts';

/** Whether a node is of this object type or interface. */
export function isOf(schema: GraphQLSchema, typeName: string): (node: NodeRecord) => boolean {
  const type = schema.getType(typeName);
  return ({ label }) => {
    const own = schema.getType(label);
    return label === typeName || (isAbstractType(type) && isObjectType(own) && schema.isSubType(type, own));
  };
}
