import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Property, PropertyKind } from '../../graph/model/property.ts';

/** The GraphQL scalars for each kind of property. */
const scalars: Readonly<Record<PropertyKind, readonly string[]>> = {
  text: ['String', 'ID'],
  texts: ['String', 'ID'],
  date: ['Date'],
  flag: ['Boolean'],
  integer: ['Int'],
  integers: ['Int'],
  decimal: ['Float'],
};

const lists: readonly PropertyKind[] = ['texts', 'integers'];

/** Why a field of this type cannot have the property as its value; undefined if it can. */
export function misfit(type: GraphQLOutputType, property: Property): string | undefined {
  const list = isList(type);
  if (list !== lists.includes(property.kind)) {
    return `is ${list ? 'a list' : 'one value'}, but the graph stores ${property.kind}`;
  }
  const leaf = leafMisfit(getNamedType(type), property);
  if (leaf) return leaf;
  return isNonNullType(type) && property.isOptional && !list ? 'is non-null, but the graph may lack it' : undefined;
}

/** Why a scalar or enum does not fit the property's values; undefined if it does. */
export function leafMisfit(type: GraphQLNamedType, property: Property): string | undefined {
  if (isEnumType(type)) {
    const shown = type.getValues().map(({ value }) => String(value));
    return enumMisfit(shown, property.values ?? []);
  }
  if (property.values) return `should be an enum of ${property.values.join(', ')}`;
  if (scalars[property.kind].includes(type.name)) return undefined;
  return `is of type ${type.name}, but the graph stores ${property.kind}`;
}

function enumMisfit(shown: readonly string[], stored: readonly string[]): string | undefined {
  const missing = stored.filter((value) => !shown.includes(value));
  const unknown = shown.filter((value) => !stored.includes(value));
  if (missing.length > 0) return `lacks the values ${missing.join(', ')}`;
  return unknown.length > 0 ? `has the values ${unknown.join(', ')}, which the graph does not have` : undefined;
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
