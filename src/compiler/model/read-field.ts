import { getNamedType, isNonNullType } from 'graphql';
import { directive, storedName, textOf } from './directives.ts';
import { isList, misfit } from './leaf.ts';
import type { ComputedField, Field, PropertyField } from './model.ts';
import { readRelated } from './read-related.ts';
import { readSimilar } from './read-similar.ts';
import { type AnyField, isComposite, type Owner, type Reading } from './reading.ts';

/** Reads the directives of a field of a node or edge; undefined if the graph does not have it, which is a fault. */
export function readField(reading: Reading, owner: Owner, field: AnyField): Field | undefined {
  if (directive(field, 'computed')) return readComputed(reading, owner, field);
  if (directive(field, 'similar')) return readSimilar(reading, owner, field);
  if (isComposite(getNamedType(field.type))) return readRelated(reading, owner, field);
  return readProperty(reading, owner, field);
}

function readProperty({ faults }: Reading, owner: Owner, field: AnyField): PropertyField | undefined {
  const property = storedName(field);
  const described = owner.property(property);
  const fault = described
    ? misfit(field.type, described)
    : `is not stored: ${owner.name} has no property ${property} in the graph`;
  if (fault) faults.add(`${owner.name}.${field.name}`, `${fault}.`, field);
  if (!described) return undefined;
  const list = isList(field.type);
  const nullable = !isNonNullType(field.type);
  return { kind: 'property', property, list, nullable, mayLackList: list && !nullable && described.isOptional };
}

function readComputed({ faults, knowledge }: Reading, owner: Owner, field: AnyField): ComputedField | undefined {
  const by = textOf(directive(field, 'computed')?.by) ?? '';
  const computed = knowledge.computed[by];
  const coordinate = `${owner.name}.${field.name}`;
  if (!computed) {
    const known = Object.keys(knowledge.computed).join(', ');
    faults.add(coordinate, `is computed by "${by}", which is not defined: use one of ${known}.`, field);
    return undefined;
  }
  if (!computed.properties.some((property) => owner.property(property))) {
    const needed = computed.properties.join(', ');
    faults.add(coordinate, `is computed from ${needed}, but ${owner.name} has none of them.`, field);
  }
  return { kind: 'computed', computed, labels: owner.labels, nullable: !isNonNullType(field.type) };
}
