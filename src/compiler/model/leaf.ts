import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Property, PropertyKind } from '../../graph/model/property.ts';

/** The GraphQL scalars that can show what a property holds. */
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

/** Why a field of this type cannot show the property; undefined where it can. */
export function misfit(type: GraphQLOutputType, property: Property): string | undefined {
  const list = isList(type);
  if (list !== lists.includes(property.kind)) {
    return `is ${list ? 'a list' : 'one value'}, but the graph stores ${property.kind}`;
  }
  const wrong = leafMisfit(getNamedType(type), property);
  if (wrong) return wrong;
  return isNonNullType(type) && property.isOptional && !list ? 'is never null, but the graph may lack it' : undefined;
}

/** Why values of a scalar or enum are not those of the property; undefined where they are. */
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
