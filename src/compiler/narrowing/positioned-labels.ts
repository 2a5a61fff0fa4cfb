import { type GraphQLSchema, isObjectType } from 'graphql';
import type { GraphModel } from '../../graph/model/graph-model.ts';
import type { SchemaModel } from '../model/model.ts';
import type { Positioned } from './spans.ts';

/** The labels of the hierarchy: their nodes have a position, which has an index, and a last position. */
export function positionedLabels(
  schema: GraphQLSchema,
  model: SchemaModel,
  { hierarchy, labels }: GraphModel,
): readonly Positioned[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && model.isNode(type.name));
  return types
    .map(({ name }) => model.node(name))
    .filter(({ label }) => {
      const { [hierarchy.position]: position, [hierarchy.lastPosition]: last } = labels[label]?.properties ?? {};
      return position?.isIndexed && last !== undefined;
    });
}
