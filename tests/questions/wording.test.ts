import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecutableSchema } from '../../src/api/schema.ts';
import {
  assertedRelationships,
  type RelationshipType,
  referenceRelationships,
  relationships,
  unfollowedRelationships,
} from '../../src/graph/model/relationships.ts';
import { type Wording, wordings } from '../../src/questions/paths/wording.ts';

const types = Object.keys(relationships) as RelationshipType[];
const inSchema = createExecutableSchema().getType('RelationshipType');
const shown = isEnumType(inSchema) ? inSchema.getValues().map(({ name }) => name) : [];

it('the schema has the types that paths follow by default, and only those, before ABOUT', () => {
  const others: readonly string[] = unfollowedRelationships;
  const described = Object.keys({ ...assertedRelationships, ...referenceRelationships });
  const followed = described.filter((type) => !others.includes(type));
  expect(shown.slice(0, shown.indexOf('ABOUT')).toSorted()).toEqual(followed.toSorted());
});

describe('the wording of relationships', () => {
  it('has a sentence for every type of the graph, and the schema has the same types', () => {
    expect(shown.toSorted()).toEqual(types.toSorted());
    expect(Object.keys(wordings).toSorted()).toEqual(types.toSorted());
  });

  it.each([
    ['INDICATED_FOR', relationships.INDICATED_FOR.properties.roles.values],
    ['MAY_USE_MODIFIER', relationships.MAY_USE_MODIFIER.properties.applicability.values],
    ['PERFORMED_BY', relationships.PERFORMED_BY.properties.roles.values],
    ['RELATED_TO', relationships.RELATED_TO.properties.kinds.values],
  ] as const)('has words for everything that assertions of %s can say', (type, values) => {
    const { how }: Wording = wordings[type];
    const specific = (values ?? []).filter((value) => value !== 'UNSPECIFIED');
    expect(specific.length).toBeGreaterThan(0);
    expect(Object.keys(how ?? {}).toSorted()).toEqual(specific.toSorted());
  });

  it.each(types)('of %s names both ends, and never says "cover"', (type) => {
    const { text, how = {} }: Wording = wordings[type];
    expect(text).toContain('{from}');
    expect(text).toContain('{to}');
    expect([text, ...Object.values(how)].join()).not.toMatch(/cover/i);
  });
});
