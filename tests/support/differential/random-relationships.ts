import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isNonNullType } from 'graphql';
import { derivedRelationships } from '../../../src/graph/model/derived-relationships.ts';
import type { NodeRecord, RelationshipRecord } from '../records.ts';
import { argumentsOf, connectionOf, fieldsOf, isList } from '../sdl.ts';
import type { Choices } from './choices.ts';
import type { Field } from './field.ts';
import { isOf } from './is-of.ts';
import type { RandomProperties } from './random-properties.ts';

interface Ends {
  readonly types: readonly GraphQLObjectType[];
  readonly nodes: readonly NodeRecord[];
  readonly properties: RandomProperties;
  /** Relationship types that have enough relationships. */
  readonly taken: ReadonlySet<string>;
}

/** Relationships behind every field: one where the schema promises one, else any number. */
export function randomRelationships(
  schema: GraphQLSchema,
  choices: Choices,
  { types, nodes, properties, taken }: Ends,
): RelationshipRecord[] {
  const outward = new Set(types.flatMap((owner) => [...fieldsAlong(owner, 'OUT').keys()]));
  return types.flatMap((owner) => {
    const leadingOut = [...fieldsAlong(owner, 'OUT')].flatMap(([type, fields]) =>
      pairs(owner.name, type, fields).map(([from, to]): RelationshipRecord => {
        return { type, from, to, properties: Object.assign({}, ...fields.map(properties.ofEdge)) };
      }),
    );
    const leadingOnlyIn = [...fieldsAlong(owner, 'IN')].filter(([type]) => !outward.has(type));
    return [
      ...leadingOut,
      ...leadingOnlyIn.flatMap(([type, fields]) =>
        fields
          .map(targetOf)
          .flatMap(idsOf)
          .map((from): RelationshipRecord => {
            return { type, from, to: choices.of(idsOf(owner.name)), properties: {} };
          }),
      ),
    ];
  });

  /** The fields of a type that follow relationships in a direction, by their type. */
  function fieldsAlong(owner: GraphQLObjectType, along: 'OUT' | 'IN'): Map<string, Field[]> {
    const fields = new Map<string, Field[]>();
    for (const field of Object.values(owner.getFields())) {
      const { type, direction } = argumentsOf(schema, 'relationship', field) ?? {};
      if (direction !== along || taken.has(String(type)) || String(type) in derivedRelationships) continue;
      fields.set(String(type), [...(fields.get(String(type)) ?? []), field]);
    }
    return fields;
  }

  function pairs(owner: string, type: string, fields: readonly Field[]): (readonly [from: string, to: string])[] {
    const target = fields.map(targetOf)[0] ?? owner;
    const [owners, targets] = [idsOf(owner), idsOf(target)];
    if (fields.some(promisesOne)) return owners.map((from) => [from, choices.of(targets)]);
    const back = Object.values(fieldsOf(schema, target)).filter((field) => typeOf(field) === type);
    if (back.some(promisesOne)) return targets.map((to) => [choices.of(owners), to]);
    const percent = Math.min(40, 500 / targets.length);
    return owners.flatMap((from) => choices.some(targets, percent).map((to) => [from, to] as const));
  }

  function idsOf(typeName: string): string[] {
    return nodes.filter(isOf(schema, typeName)).map(({ properties: { id } }) => id);
  }

  function targetOf({ type }: Field): string {
    return (connectionOf(schema, type)?.nodeType ?? getNamedType(type)).name;
  }

  function typeOf(field: Field): unknown {
    return argumentsOf(schema, 'relationship', field)?.type;
  }

  function promisesOne({ type }: Field): boolean {
    return isNonNullType(type) && !isList(type) && !connectionOf(schema, type);
  }
}
