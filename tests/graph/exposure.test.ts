import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { knowledge } from '../../src/api/knowledge.ts';
import { createExecutableSchema } from '../../src/api/schema.ts';
import { directive } from '../../src/compiler/model/directives.ts';
import type { Field, SchemaModel } from '../../src/compiler/model/model.ts';
import { readModel } from '../../src/compiler/model/read-model.ts';
import { graphModel } from '../../src/graph/model/graph-model.ts';
import { ownLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import { assertedRelationships } from '../../src/graph/model/relationships.ts';

const schema = createExecutableSchema();
const model = readModel({ schema, graph: graphModel, knowledge });
const nodeTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => directive(type, 'node'))
  .map(({ name }) => model.node(name));

test('every property of a label is shown to clients, or marked internal', () => {
  const hidden = Object.entries(graphModel.labels).flatMap(([label, { properties }]) => {
    const fields = nodeTypes.filter((type) => type.label === label).flatMap((type) => [...type.fields.values()]);
    return hiddenIn(properties, fields).map((property) => `${label}.${property}`);
  });
  expect(hidden).toEqual([]);
});

test('every property of a relationship is shown to clients, or marked internal', () => {
  const hidden = Object.entries(graphModel.relationships).flatMap(([type, { properties }]) => {
    return hiddenIn(properties, edgeFieldsOf(model, type)).map((property) => `${type}.${property}`);
  });
  expect(hidden).toEqual([]);
});

test('no internal property is shown to clients as it is', () => {
  const shown = nodeTypes.flatMap(({ name, label, fields }) => {
    const properties = graphModel.labels[label]?.properties ?? {};
    const names = [...fields.values()].flatMap((field) => (field.kind === 'property' ? [field.property] : []));
    return names.filter((property) => properties[property]?.isInternal).map((property) => `${name}.${property}`);
  });
  expect(shown).toEqual([]);
});

test('every type of relationship is followed by a field', () => {
  const followed = new Set(
    nodeTypes.flatMap(({ fields }) => [...fields.values()].flatMap((field) => traversalOf(field)?.type ?? [])),
  );
  const unfollowed = Object.keys(graphModel.relationships).filter((type) => !followed.has(type));
  // Only conditions and inherited notes follow it, up the hierarchy.
  expect(unfollowed).toEqual(['LIES_IN']);
});

test('relationships that rest on assertions can be followed from both ends', () => {
  const followed = new Set(
    nodeTypes.flatMap(({ fields }) =>
      [...fields.values()].flatMap((field) => {
        const relation = traversalOf(field);
        return relation ? [`${relation.type} ${relation.direction}`] : [];
      }),
    ),
  );
  const ends = Object.keys(assertedRelationships).flatMap((type) => [`${type} OUT`, `${type} IN`]);
  expect(ends.filter((end) => !followed.has(end))).toEqual([]);
});

test('every label of a node has a type', () => {
  const labels = new Set(nodeTypes.map(({ label }) => label));
  expect(Object.keys(graphModel.labels).filter((label) => !labels.has(label))).toEqual([]);
});

test('ids refer to nodes with a label of the graph', () => {
  const labels = new Set<string | undefined>([graphModel.mark, ...ownLabels]);
  const described = [...Object.values(graphModel.labels), ...Object.values(graphModel.relationships)];
  const referred = described.flatMap(({ properties }) => Object.values(properties).map(({ refersTo }) => refersTo));
  expect(referred.filter((label) => label !== undefined && !labels.has(label))).toEqual([]);
});

/** Properties that are not internal, but that no field reads. */
function hiddenIn(properties: Properties, fields: readonly Field[]): string[] {
  const shown = new Set(fields.flatMap(propertyOf));
  return Object.entries(properties).flatMap(([name, { isInternal }]) => (isInternal || shown.has(name) ? [] : [name]));
}

function propertyOf(field: Field): string[] {
  if (field.kind === 'property') return [field.property];
  if (field.kind === 'computed') return [...field.computed.properties];
  return field.kind === 'related' && field.relation.kind === 'reference' ? [field.relation.property] : [];
}

function traversalOf(field: Field) {
  return field.kind === 'related' && field.relation.kind === 'traversal' ? field.relation : undefined;
}

/** The fields of all edges for relationships of a type. */
function edgeFieldsOf({ list }: SchemaModel, type: string): Field[] {
  return nodeTypes.flatMap(({ name, fields }) =>
    [...fields].flatMap(([fieldName, field]) => {
      if (field.kind !== 'related' || field.arity !== 'connection' || traversalOf(field)?.type !== type) return [];
      const definition = schema.getType(name);
      const own = isObjectType(definition) ? definition.getFields()[fieldName] : undefined;
      return own ? [...list(own).edge.fields.values()] : [];
    }),
  );
}
