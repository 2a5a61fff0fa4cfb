import { type GraphQLResolveInfo, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { Arguments } from './field.ts';

/** A field's arguments, where filters have no objects and lists with nothing but variables that have no value. */
export function givenArguments({ parentType, fieldName, fieldNodes, variableValues }: GraphQLResolveInfo): Arguments {
  const [definition, node] = [parentType.getFields()[fieldName], fieldNodes[0]];
  if (!definition || !node) throw new Error(`${fieldName} must be a field of ${parentType.name}.`);
  const isEmpty = (value: ValueNode): boolean => {
    if (value.kind === Kind.VARIABLE) return !(value.name.value in variableValues);
    const parts = partsOf(value);
    return parts.length > 0 && parts.every(isEmpty);
  };
  const filled = (value: ValueNode): ValueNode => {
    if (value.kind === Kind.LIST) {
      return { ...value, values: value.values.filter((one) => !isEmpty(one)).map(filled) };
    }
    if (value.kind !== Kind.OBJECT) return value;
    const fields = value.fields.filter((one) => !isEmpty(one.value));
    return { ...value, fields: fields.map((one) => ({ ...one, value: filled(one.value) })) };
  };
  const given = (node.arguments ?? []).flatMap((argument) => {
    if (!/where$/i.test(argument.name.value)) return [argument];
    return isEmpty(argument.value) ? [] : [{ ...argument, value: filled(argument.value) }];
  });
  return getArgumentValues(definition, { ...node, arguments: given }, variableValues);
}

function partsOf(value: ValueNode): readonly ValueNode[] {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : [];
}
