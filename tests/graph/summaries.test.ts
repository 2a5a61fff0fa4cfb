import { expect, test } from 'vitest';
import { nodeLabels } from '../../src/graph/model/labels.ts';
import type { Properties } from '../../src/graph/model/property.ts';
import { type AssertedRelationship, assertedRelationships } from '../../src/graph/model/relationships.ts';

const types: readonly (readonly [string, AssertedRelationship])[] = Object.entries(assertedRelationships);

test.each(types)('%s summarizes its assertions in each of its properties', (_, { properties, summary }) => {
  const ids = ['assertionIds', 'documentIds'];
  expect(Object.keys(properties).toSorted()).toEqual([...ids, ...Object.keys(summary)].toSorted());
});

test.each(types)('%s summarizes properties that its assertions have', (_, { assertion, summary }) => {
  const properties: Properties = nodeLabels[assertion].properties;
  const shapes = Object.values(summary).map(({ of, list = false }) => ({ of, list }));
  expect(shapes).toEqual(shapes.map(({ of }) => ({ of, list: properties[of]?.kind === 'texts' })));
  expect(shapes.filter(({ of }) => !properties[of])).toEqual([]);
});
