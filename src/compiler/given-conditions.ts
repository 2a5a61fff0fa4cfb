import { type ArgumentNode, type FieldNode, Kind, type ValueNode } from 'graphql';

/** The arguments that are filters. */
const filters = ['where', 'edgeWhere'];

/**
 * A field without the conditions whose variables have no value. A list or object in which nothing else is left goes with
 * them: `not: { code: { eq: $code } }` is no condition at all without `$code`. Values that the client wrote as `{}` or
 * `[]` stay.
 */
export function withGivenConditions(field: FieldNode, variableValues: Readonly<Record<string, unknown>>): FieldNode {
  if (!field.arguments?.some(isFilter)) return field;
  const given = field.arguments.flatMap((argument) => {
    const value = isFilter(argument) ? givenPart(argument.value, variableValues) : argument.value;
    return value ? [{ ...argument, value }] : [];
  });
  return { ...field, arguments: given };
}

function isFilter({ name }: ArgumentNode): boolean {
  return filters.includes(name.value);
}

/** What remains of a value; undefined if its variables have no values and it has nothing else. */
function givenPart(value: ValueNode, variables: Readonly<Record<string, unknown>>): ValueNode | undefined {
  if (value.kind === Kind.VARIABLE) return Object.hasOwn(variables, value.name.value) ? value : undefined;
  if (value.kind === Kind.LIST) {
    const values = value.values.flatMap((one) => givenPart(one, variables) ?? []);
    return values.length > 0 || value.values.length === 0 ? { ...value, values } : undefined;
  }
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.flatMap((field) => {
    const given = givenPart(field.value, variables);
    return given ? [{ ...field, value: given }] : [];
  });
  return fields.length > 0 || value.fields.length === 0 ? { ...value, fields } : undefined;
}
