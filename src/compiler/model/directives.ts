import { type ConstDirectiveNode, type Location, valueFromASTUntyped } from 'graphql';

/** An element of a schema that may have directives. */
export interface Directed {
  readonly name: string;
  readonly astNode?: Definition | null | undefined;
}

interface Definition {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly loc?: Location | undefined;
}

/** The arguments of a directive on an element; undefined if the element does not have it. */
export function directive(element: Directed, name: string): Readonly<Record<string, unknown>> | undefined {
  const found = element.astNode?.directives?.find((one) => one.name.value === name);
  if (!found) return undefined;
  return Object.fromEntries((found.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)]));
}

export function textOf(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}

/** The name in the graph of a field, input field or enum value: that of `@property`, or its own. */
export function storedName(element: Directed): string {
  return textOf(directive(element, 'property')?.name) ?? element.name;
}
