import { type GraphQLSchema, isObjectType } from 'graphql';
import type { GraphModel } from '../../graph/model/graph-model.ts';
import type { SchemaModel } from '../model/model.ts';
import type { Positioned } from './spans.ts';

/** The labels in the hierarchy: their nodes have positions. */
export function positionedLabels(
  schema: GraphQLSchema,
  model: SchemaModel,
  { hierarchy, relationships }: GraphModel,
): readonly Positioned[] {
  const ends = hierarchy.steps.flatMap((type) => {
    const relationship = relationships[type];
    return relationship ? [relationship.from, relationship.to] : [];
  });
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && model.isNode(type.name));
  return types.map(({ name }) => model.node(name)).filter(({ label }) => ends.includes(label));
}
